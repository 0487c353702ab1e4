/**
 * `npm run bench`: how fast everything is, in seven parts. `npm run bench -- bytes load` measures only those.
 *
 * For the part `content`, `npm run bench -- 100 1000` measures these numbers of documents instead of 100, 1,000 and
 * 10,000; `--contentlayer` adds Contentlayer's own pass.
 */
import { benchContentLayer } from "./bench/content-layer";
import { type MeasuredPage, measuredPages } from "./bench/measured-pages";
import { offerTimes } from "./bench/offer-times";
import { withServedBuild } from "./bench/served-build";
import { findBrowser, HOW_TO_GET_CHROMIUM } from "./chromium";
import { Explanation } from "./explanation";
import { findNginx, HOW_TO_GET_NGINX } from "./nginx";
import { stopOnSignals } from "./processes";

/** Measures something of a site that is being served, and answers with a table. */
type Measure = (origin: string, pages: readonly MeasuredPage[]) => Promise<string>;

function needed(program: string | undefined, what: string, how: string): string {
  if (program !== undefined) return program;
  throw new Explanation(`This part of the benchmark needs ${what}, and there is none here. ${how}`);
}

const chromium = () => needed(findBrowser(), "Chromium", HOW_TO_GET_CHROMIUM);
const nginx = () => needed(findNginx(), "nginx", HOW_TO_GET_NGINX);

/** Parts that measure the site as it is served. What a part needs is looked for before anything is built. */
const SERVED: Readonly<Record<string, readonly [title: string, prepare: () => Promise<Measure>]>> = {
  bytes: [
    "Bytes and requests of a first visit",
    async () => {
      const program = chromium();
      const { bytesTable } = await import("./bench/bytes");
      return (origin, pages) => bytesTable(program, origin, pages);
    },
  ],
  answers: [
    "A calculator’s answer, beside a page that was made by the build",
    async () => {
      const program = chromium();
      const { answersTable } = await import("./bench/answer-times");
      return (origin, pages) => answersTable(program, origin, pages);
    },
  ],
  speed: [
    "A static page and the calculator, beside nginx with the same page as a file",
    async () => {
      const program = nginx();
      const { speedTable } = await import("./bench/load");
      return (origin, pages) => speedTable(program, origin, pages);
    },
  ],
  load: [
    "A crowd on every page and tool, beside nginx with the same answers as files",
    async () => {
      const program = nginx();
      const { loadTable } = await import("./bench/load");
      return (origin, pages) => loadTable(program, origin, pages);
    },
  ],
  lighthouse: [
    "Lighthouse",
    async () => {
      const program = chromium();
      const { lighthouseTable } = await import("./bench/lighthouse");
      return (origin, pages) => lighthouseTable(program, origin, pages);
    },
  ],
};

const PARTS = ["content", "offers", ...Object.keys(SERVED)];

function chosenParts(words: readonly string[]): readonly string[] {
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const named = words.filter((word) => !/^\d+$/.test(word) && word !== "--contentlayer");
  const unknown = named.find((word) => !PARTS.includes(word));
  if (unknown !== undefined) {
    throw new Explanation(`There is no part "${unknown}" in npm run bench. There are: ${PARTS.join(", ")}.`);
  }
  if (named.length > 0) return named;
  // Numbers are of documents, and speak of the content alone.
  return numbers.length > 0 || words.includes("--contentlayer") ? ["content"] : PARTS;
}

const heading = (title: string) => console.log(`\n── ${title} ──\n`);

stopOnSignals();
const words = process.argv.slice(2);
const parts = chosenParts(words);
const served: [title: string, measure: Measure][] = [];
for (const part of parts) {
  const found = SERVED[part];
  if (found !== undefined) served.push([found[0], await found[1]()]);
}
if (parts.includes("content")) {
  heading("The content layer");
  benchContentLayer(words.map(Number).filter(Number.isInteger), words.includes("--contentlayer"));
}
if (parts.includes("offers")) {
  heading("The offer engine, ten years for one person");
  console.log(offerTimes());
}
if (served.length > 0) {
  await withServedBuild(async ({ origin }) => {
    const pages = await measuredPages(origin);
    for (const [title, measure] of served) {
      heading(title);
      console.log(await measure(origin, pages));
    }
  });
}
