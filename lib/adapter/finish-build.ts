import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { NextAdapter } from "next";
import { publicFilesOf } from "../content/content-directory";
import { REVALIDATED } from "../policy/response-headers";
import { routes } from "../routes";
import type { Answering, BuildFiles } from "../server/answering";
import { feedHeaders, fileHeaders, pageHeaders } from "./answer-headers";
import { type BarePage, barePage, type ReadSheet } from "./bare-page";
import {
  costliest,
  costTable,
  overBudget,
  type PageCost,
  pageType,
  readBudget,
  replaceCosts,
} from "./budget";
import { type BuiltFile, builtFiles } from "./built-file";
import { type ClientModules, foreignModules, readClientModules } from "./client-modules";
import { clientReferences } from "./flight-rows";
import { PAGE_SAMPLES } from "./page-samples";
import { type AnswerToWrite, type WrittenAnswer, writeReadyAnswers } from "./write-ready-answers";
import { serverFolder, writeServer } from "./write-server";

type Build = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];

/** A page of a build that has an address, with everything that runs taken out. */
interface FinishedPage extends BarePage {
  readonly built: BuiltFile;
  readonly before: string;
}

/** Pages of Next's own: what it sends for an address without a page, and when a page fails. */
const NOT_FOUND = "/_not-found/page";
const FAILED = "/_global-error/page";

function failWith(problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw new Error(
    `The pages cannot be served as they are:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
  );
}

/** The project's folder from the root that the build names its source files from; empty when they are one. */
function placeInRoot(build: Build): string {
  const root = build.config.turbopack?.root ?? build.projectDir;
  return path.relative(root, build.projectDir).split(path.sep).join("/");
}

/** Reads the style sheets of a build, each once, and keeps them by address. */
function sheetReader(buildFolder: string, sheets: Map<string, string>): ReadSheet {
  return (address) => {
    const file = path.join(buildFolder, address.replace(/^\/_next\//, "").replace(/\?.*/, ""));
    const sheet = sheets.get(address) ?? readFileSync(file, "utf8");
    sheets.set(address, sheet);
    return sheet;
  };
}

/** Takes out everything that runs. Adds to `problems` what a page would lose by it. */
function finishPages(
  pages: readonly BuiltFile[],
  modules: ClientModules,
  readSheet: ReadSheet,
  problems: string[],
): FinishedPage[] {
  return pages.flatMap((built) => {
    const name = `${built.address} (app${built.source.replace(/\/page$/, "")})`;
    const flight = readFileSync(built.file.replace(/html$/, "rsc"));
    const loaded = clientReferences(flight).map(({ module }) => module);
    for (const foreign of foreignModules(loaded, modules)) {
      problems.push(
        `${name} contains the client component ${foreign}. A page made by the build runs nothing in the browser: ` +
          "write it for the server, or move the page to app/(tools) and make it per request.",
      );
    }
    const before = readFileSync(built.file, "utf8");
    try {
      return [{ built, before, ...barePage(before, readSheet) }];
    } catch (problem) {
      problems.push(`${name}: ${problem instanceof Error ? problem.message : problem}`);
      return [];
    }
  });
}

/** Puts the pages where Next looks for them, its own in all the places where it keeps a copy. */
function putInPlace(pages: readonly FinishedPage[], files: readonly BuiltFile[]): void {
  for (const { built, html } of pages) writeFileSync(built.file, html);
  const find = (matches: (built: BuiltFile) => boolean, what: string): string => {
    const page = pages.find(({ built }) => matches(built));
    if (page === undefined) throw new Error(`The build has made no page for ${what}.`);
    return page.html;
  };
  const failed = find(({ address }) => address === routes.serverError(), "when a page fails");
  const notFound = find(({ source }) => source === NOT_FOUND, "an address without a page");
  for (const { file, source, address } of files) {
    if (source === FAILED || (address === undefined && path.basename(file) === "500.html")) {
      writeFileSync(file, failed);
    } else if (address === undefined) writeFileSync(file, notFound);
  }
}

function isVisited({ built }: FinishedPage): boolean {
  return built.source !== NOT_FOUND && built.address !== routes.serverError();
}

/** The costliest page of each type as Next made it, kept so that a test can hold the two side by side. */
function keepSamples(buildFolder: string, costs: readonly PageCost[], pages: readonly FinishedPage[]): void {
  const samples = costliest(costs).map(({ address }) => {
    const page = pages.find(({ built }) => built.address === address);
    return { address, html: page?.before ?? "" };
  });
  writeFileSync(path.join(buildFolder, PAGE_SAMPLES), JSON.stringify(samples));
}

const cssOf = (address: string): boolean => path.extname(address) === ".css";

/** What lies in the folder public, and the style sheets of the build. No page asks for a script of Next's. */
function filesToServe(build: Build): AnswerToWrite[] {
  const named = new Map(
    build.outputs.staticFiles
      .filter(({ pathname }) => cssOf(pathname))
      .map(({ pathname, filePath }) => [pathname, filePath]),
  );
  for (const name of publicFilesOf(build.projectDir)) {
    named.set(name, path.join(build.projectDir, "public", name));
  }
  return [...named].map(([address, file]) => ({
    address,
    body: readFileSync(file),
    headers: fileHeaders(address),
  }));
}

/** The first step of each tool, which is the same for everybody. */
async function firstSteps(
  { answering, FIRST_STEPS }: Answering,
  files: BuildFiles,
): Promise<AnswerToWrite[]> {
  const answer = await answering(files);
  return Promise.all(
    FIRST_STEPS.map(async (address) => {
      const { headers: own, body } = await answer({ path: address, query: "" });
      const headers = { ...pageHeaders([]), ...own, "cache-control": REVALIDATED };
      return { address, body: Buffer.from(body), headers, isFirstStep: true };
    }),
  );
}

/** What the pages cost as they were written. A tool costs its styles and its script too. */
function costsOf(
  pages: readonly FinishedPage[],
  tools: readonly AnswerToWrite[],
  written: readonly WrittenAnswer[],
  { styles }: BuildFiles,
): PageCost[] {
  const sizes = new Map(written.map((answer) => [answer.address, answer.sizes]));
  const sent = (addresses: readonly string[]) =>
    addresses.reduce((sum, address) => sum + (sizes.get(address)?.br ?? 0), 0);
  const ofPages = pages.map(({ built, html, styles: css }) => {
    const address = built.address ?? "";
    const type = pageType(built.source);
    return { address, type, html: Buffer.byteLength(html), css, script: 0, compressed: sent([address]) };
  });
  const ofTools = tools.map(({ address, body }) => {
    const scripts = [...body.toString().matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src ?? "");
    const script = scripts.reduce((sum, src) => sum + (sizes.get(src)?.gzip ?? 0), 0);
    const compressed = sent([address, ...styles, ...scripts]);
    return { address, type: address, html: body.length, css: 0, script, compressed };
  });
  return [...ofPages, ...ofTools];
}

/**
 * Finishes a build: takes everything that runs out of the pages, keeps in each the styles it uses, writes the server and
 * beside it every answer that does not hang on the question, in the forms it is sent in, and holds the pages to their
 * budget.
 * @throws when a page would lose something that it needs, or is over budget; names the page and what it is
 */
export async function finishBuild(build: Build): Promise<void> {
  const server = path.join(build.distDir, "server");
  const files = builtFiles(server);
  const ofOurs = files.filter(({ kind, address, source }) => {
    return kind === "page" && address !== undefined && source !== FAILED;
  });
  const problems: string[] = [];
  const modules = readClientModules(server, placeInRoot(build));
  const sheets = new Map<string, string>();
  const all = finishPages(ofOurs, modules, sheetReader(build.distDir, sheets), problems);
  failWith(problems);
  putInPlace(all, files);

  const pages = all.filter(isVisited);
  const answers = pages.map((page) => ({
    address: page.built.address ?? "",
    body: Buffer.from(page.html),
    headers: pageHeaders(page.styleHashes),
  }));
  const feeds = files.flatMap(({ kind, address, file, headers }) =>
    kind === "feed" && address !== undefined
      ? [{ address, body: readFileSync(file), headers: feedHeaders(headers) }]
      : [],
  );
  const buildFiles: BuildFiles = { styles: [...sheets.keys()] };
  const tools = await firstSteps(await writeServer(build.projectDir, build.distDir, buildFiles), buildFiles);
  const written = await writeReadyAnswers(serverFolder(build.distDir), [
    ...answers,
    ...tools,
    ...filesToServe(build),
    ...feeds,
  ]);
  const costs = costsOf(pages, tools, written, buildFiles);
  keepSamples(build.distDir, costs, pages);
  const budget = readBudget(build.projectDir);
  console.log(`\n${costTable(costs, budget, replaceCosts(build.projectDir, costs))}\n`);
  failWith(overBudget(costs, budget));
}
