import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { NextAdapter } from "next";
import { publicFilesOf } from "../content/content-directory";
import { IMMUTABLE, REVALIDATED } from "../policy/response-headers";
import { routes } from "../routes";
import { bytesOf } from "../server/compressed-body";
import type { Answering, BuildFiles } from "../server/request-time";
import { costliest, costTable, overBudget, type PageCost, readBudget, replaceCosts } from "./costs/budget";
import { costsOf } from "./costs/page-costs";
import { type BuiltFile, builtFiles } from "./next/built-file";
import { readClientModules } from "./next/client-modules";
import { feedHeaders, fileHeaders, pageHeaders } from "./output/answer-headers";
import { type AnswerToWrite, writeReadyAnswers } from "./output/write-ready-answers";
import { serverFolder, writeServer } from "./output/write-server";
import { writeWhileDown } from "./output/write-while-down";
import { type FinishedPage, finishPages, sheetReader } from "./pages/finish-pages";
import { PAGE_SAMPLES } from "./pages/page-samples";
import { toolStyles } from "./styles/tool-styles";

type Build = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];

/** Pages of Next's own, for an address without a page and for when a page fails. We have others in their place. */
const OF_NEXT = ["/_not-found/page", "/_global-error/page"];

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

/** The costliest page of each type as Next made it, kept so that a test can hold the two side by side. */
function keepSamples(buildFolder: string, costs: readonly PageCost[], pages: readonly FinishedPage[]): void {
  const samples = costliest(costs).flatMap(({ address }) => {
    const page = pages.find(({ built }) => built.address === address && address !== routes.serverError());
    return page === undefined ? [] : [{ address, html: page.before }];
  });
  writeFileSync(path.join(buildFolder, PAGE_SAMPLES), JSON.stringify(samples));
}

/** What lies in the folder public. Nothing of what Next made for browsers: every page holds its styles. */
function filesToServe({ projectDir }: Build): AnswerToWrite[] {
  return [...publicFilesOf(projectDir)].map((address) => ({
    address,
    body: readFileSync(path.join(projectDir, "public", address)),
    headers: fileHeaders(address),
  }));
}

/** The site's own script is nobody else's to load; whatever else a route answers is public data. */
function headersOf(address: string, own: BuiltFile["headers"]): AnswerToWrite["headers"] {
  return address === routes.liveForm() ? fileHeaders(address) : feedHeaders(own);
}

/**
 * A script under a name that changes with what is in it, so that whoever has it never asks again, and no page meets
 * another build's.
 */
function underItsHash(feeds: readonly AnswerToWrite[], address: string): AnswerToWrite {
  const found = feeds.find((feed) => feed.address === address);
  if (found === undefined) throw new Error(`The build has made nothing for ${address}.`);
  const hash = createHash("sha256").update(found.body).digest("hex").slice(0, 12);
  return {
    ...found,
    address: address.replace(/(?=\.js$)/, `.${hash}`),
    headers: { ...found.headers, "cache-control": IMMUTABLE },
  };
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
      return { address, body: bytesOf(body), headers, isFirstStep: true };
    }),
  );
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
    return kind === "page" && address !== undefined && !OF_NEXT.includes(source);
  });
  const problems: string[] = [];
  const modules = readClientModules(server, placeInRoot(build));
  const sheets = new Map<string, string>();
  const pages = finishPages(ofOurs, modules, sheetReader(build.distDir, sheets), problems);
  failWith(problems);

  const answers = pages.map(({ built: { address = "" }, html, styleHashes }) => ({
    address,
    body: Buffer.from(html),
    headers: {
      ...pageHeaders(styleHashes),
      // Sent when something fails, which may be over a moment later.
      ...(address === routes.serverError() && { "cache-control": "no-store" }),
    },
  }));
  const feeds = files.flatMap(({ kind, address, file, headers }) =>
    kind === "feed" && address !== undefined
      ? [{ address, body: readFileSync(file), headers: headersOf(address, headers) }]
      : [],
  );
  const styles = [...sheets.values()].join("\n");
  const script = underItsHash(feeds, routes.liveForm());
  const buildFiles: BuildFiles = {
    styles: await toolStyles(build.projectDir, styles),
    liveForm: script.address,
  };
  const tools = await firstSteps(await writeServer(build.projectDir, build.distDir, buildFiles), buildFiles);
  const written = await writeReadyAnswers(serverFolder(build.distDir), [
    ...answers,
    ...tools,
    ...filesToServe(build),
    ...feeds,
    script,
  ]);
  const whileDown = answers.find(({ address }) => address === routes.serverError());
  if (whileDown !== undefined) writeWhileDown(serverFolder(build.distDir), whileDown);
  const costs = costsOf(pages, tools, written);
  keepSamples(build.distDir, costs, pages);
  const budget = readBudget(build.projectDir);
  console.log(`\n${costTable(costs, budget, replaceCosts(build.projectDir, costs))}\n`);
  failWith(overBudget(costs, budget));
}
