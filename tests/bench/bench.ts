/**
 * `npm run bench`: how fast everything is, in eight parts. `npm run bench -- bytes load` measures only those.
 *
 * For the part `content`, `npm run bench -- 100 1000` measures these numbers of documents instead of 100, 1,000 and
 * 10,000; `--contentlayer` adds Contentlayer's own pass. Others take minutes, and run where they are named:
 * `npm run bench -- build` builds the site and one of 1,000 documents, `npm run bench -- build 10000` one of 10,000;
 * `npm run bench -- country` starts and searches a server with the documents of all England, `country 1000` one with 1,000;
 * `npm run bench -- start` runs `npm start` in a fresh clone, and `npm run bench -- dev` edits content under `npm run dev`.
 */

import { execFileSync } from "node:child_process";
import { readArguments } from "../../lib/cli/arguments";
import { Explanation, UsageExplanation } from "../../lib/cli/explanation";
import { stopOnSignals } from "../../lib/cli/processes";
import { PROJECT, script } from "../../lib/cli/project";
import { findBrowser, HOW_TO_GET_CHROMIUM } from "../harness/chromium";
import { findNginx, HOW_TO_GET_NGINX } from "../harness/nginx";
import { benchContentLayer } from "./content-layer";
import { type MeasuredPage, measuredPages } from "./measured-pages";
import { offerTimes } from "./offer-times";
import { withServedBuild } from "./served-build";

/** Measures something of a site that is being served, with a program of this machine, and answers with a table. */
type Measure = (program: string, origin: string, pages: readonly MeasuredPage[]) => Promise<string>;

interface ServedPart {
  readonly title: string;
  /** Finds the program that the part needs; throws an explanation where there is none. */
  readonly program: () => string;
  readonly measure: () => Promise<Measure>;
}

function needed(program: string | undefined, what: string, how: string): string {
  if (program !== undefined) return program;
  throw new Explanation(`This part of the benchmark needs ${what}, and there is none here. ${how}`);
}

const chromium = () => needed(findBrowser(), "Chromium", HOW_TO_GET_CHROMIUM);
const nginx = () => needed(findNginx(), "nginx", HOW_TO_GET_NGINX);

/** Parts that measure the site as it is served. What a part needs is looked for before anything is built. */
const SERVED: Readonly<Record<string, ServedPart>> = {
  bytes: {
    title: "Bytes and requests of a first visit",
    program: chromium,
    measure: async () => (await import("./bytes")).bytesTable,
  },
  answers: {
    title: "A calculator’s answer, beside a page that was made by the build",
    program: chromium,
    measure: async () => (await import("./answer-times")).answersTable,
  },
  speed: {
    title: "A static page and the calculator, beside nginx with the same page as a file",
    program: nginx,
    measure: async () => (await import("./load")).speedTable,
  },
  load: {
    title: "A crowd on every page and tool, beside nginx with the same answers as files",
    program: nginx,
    measure: async () => (await import("./load")).loadTable,
  },
  lighthouse: {
    title: "Lighthouse",
    program: chromium,
    measure: async () => (await import("./lighthouse")).lighthouseTable,
  },
};

const PARTS = ["content", "offers", "studio", ...Object.keys(SERVED)];
/** Parts that run where they are named. */
const NAMED = ["build", "country", "start", "dev"];

function chosenParts(words: readonly string[], contentlayer: boolean): readonly string[] {
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const named = words.filter((word) => !/^\d+$/.test(word));
  const unknown = named.find((word) => !PARTS.includes(word) && !NAMED.includes(word));
  if (unknown !== undefined) {
    throw new UsageExplanation(
      `There is no part "${unknown}" in npm run bench. There are: ${[...PARTS, ...NAMED].join(", ")}.`,
    );
  }
  if (named.length > 0) return named;
  // Numbers are of documents, and speak of the content alone.
  return numbers.length > 0 || contentlayer ? ["content"] : PARTS;
}

const heading = (title: string) => console.log(`\n── ${title} ──\n`);

stopOnSignals();
const { flags, words } = readArguments(
  `npm run bench -- [${[...PARTS, ...NAMED].join("|")}]… [NUMBER…] [--contentlayer]`,
  {
    contentlayer: { type: "boolean", default: false },
  },
);
const parts = chosenParts(words, flags.contentlayer);
const served: { title: string; program: string; measure: Measure }[] = [];
for (const part of parts) {
  const servedPart = SERVED[part];
  if (servedPart === undefined) continue;
  served.push({
    title: servedPart.title,
    program: servedPart.program(),
    measure: await servedPart.measure(),
  });
}
const sizes = words.map(Number).filter(Number.isInteger);
if (parts.includes("content")) {
  heading("The content layer");
  benchContentLayer(sizes, flags.contentlayer);
}
if (parts.includes("studio")) {
  heading("The studio, from a key pressed to the check’s answer and to the page beside the form");
  const [program, ...args] = script(PROJECT, "tests/bench/studio-times.ts");
  execFileSync(program, [...args, String(sizes[0] ?? 1000)], { stdio: "inherit" });
}
if (parts.includes("build")) {
  heading("A build");
  console.log(await (await import("./build-times")).buildTable(sizes));
}
if (parts.includes("country")) {
  heading("A server with the documents of a country");
  console.log(await (await import("./country")).countryTable(sizes[0]));
}
if (parts.includes("start")) {
  heading("`npm start` in a fresh clone");
  console.log(await (await import("./start-times")).startTable());
}
if (parts.includes("dev")) {
  heading("Editing under `npm run dev`");
  console.log(await (await import("./dev-times")).devTable(chromium()));
}
if (parts.includes("offers")) {
  heading("The offer engine, ten years for one person");
  console.log(await offerTimes());
}
if (served.length > 0) {
  await withServedBuild(async ({ origin }) => {
    const pages = await measuredPages(origin);
    for (const { title, program, measure } of served) {
      heading(title);
      console.log(await measure(program, origin, pages));
    }
  });
}
