import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { serverFolder } from "../../lib/adapter/output/server-folder";
import { checkContent } from "../../lib/checks/check-content";
import { Explanation } from "../../lib/cli/explanation";
import { freePort } from "../../lib/cli/port";
import { start } from "../../lib/cli/processes";
import { buildFolder, ensureBuilt, SETTINGS } from "../../lib/cli/production-build";
import { CACHE, PROJECT } from "../../lib/cli/project";
import { untilAnswering } from "../../lib/cli/wait-for-server";
import { buildCatalogue } from "../../lib/content/catalogue";
import { today } from "../../lib/content/today";
import { partsFile } from "../../lib/search/index-part-bytes";
import { unmadeParts } from "../../lib/search/kept-parts";
import { readList, writtenList } from "../../lib/server/answer-list";
import { readBuildFiles, writeBuildFiles } from "../../lib/server/build-files";
import { SEARCH_INDEX } from "../../lib/server/site-responder";
import { STATIC_FOLDER, STATIC_LIST } from "../../lib/server/static-answer";
import { addressBook } from "../../lib/site/address-book";
import { query, routes } from "../../lib/site/routes";
import { memoryOf } from "../harness/peak-memory";
import { secondsIn } from "../harness/processor-time";
import { circumstances } from "./circumstances";
import { writeSampleContent } from "./sample-content";
import { table } from "./tables";

/** All councils of England with children's services, a hundred documents each. */
const COUNTRY = 15_300;

/** What its server may take: seconds by the clock, megabytes, and milliseconds of a search. */
const BARS = { start: 3, megabytes: 400, search: 20 } as const;

/** How often somebody searches: the slowest hundredth of so many says little of fewer. */
const SEARCHES = 500;

/** What people type, of which each search has another number: no answer comes from the server's memory. */
const TYPED = [
  "role",
  "social worker",
  "team",
  "visit families",
  "what term",
  "council pay",
  "servise",
  "week",
];

/** A copy of the project's server that serves other content; what it sends from disk are the answers of the project, in turn. */
const FOLDER = path.join(CACHE, "bench-country");

const fileOf = (...names: string[]) => path.join(FOLDER, ...names);

/**
 * Makes the server of a country without rendering its pages: content and list of addresses are its own, the pages that are sent
 * from disk are not.
 * @returns how many documents it has
 */
async function prepareServer(documents: number): Promise<number> {
  await ensureBuilt(PROJECT);
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(serverFolder(buildFolder(PROJECT)), FOLDER, { recursive: true });
  const content = fileOf("content");
  const written = writeSampleContent(content, documents);
  const { related, documents: parsed } = checkContent(PROJECT, content, today());
  if (related === undefined) throw new Explanation("The sample content has mistakes.");
  const files = readBuildFiles(FOLDER);
  const site = { documents: parsed, taxYears: related.taxYears, photographs: {}, today: today() };
  writeBuildFiles(FOLDER, { ...files, picked: {}, content: site });
  const pages = [...readList(readFileSync(fileOf(STATIC_FOLDER, STATIC_LIST), "utf8")).entries()];
  const catalogue = buildCatalogue(related, today());
  const parts = unmadeParts(catalogue).map(({ key, make }) => [key, make()] as const);
  writeFileSync(fileOf(SEARCH_INDEX), partsFile(parts));
  const { addresses } = addressBook(catalogue, files.publicFiles);
  const answers = [...addresses.page, ...addresses.builtFeed].flatMap((address, at) =>
    pages.slice(at % pages.length, (at % pages.length) + 1).map(([, answer]) => [address, answer] as const),
  );
  writeFileSync(fileOf(STATIC_FOLDER, STATIC_LIST), writtenList(answers));
  return written;
}

async function milliseconds(address: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(address);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Explanation(`${address} answers ${response.status}.`);
  return performance.now() - began;
}

const row = (name: string, value: number, bar: number | undefined, digits = 0) => [
  name,
  value.toFixed(digits),
  String(bar ?? "–"),
];

/**
 * Starts the server of a country, and searches it.
 * @param size how many documents it has; by default as many as England has
 */
export async function countryTable(size = COUNTRY): Promise<string> {
  const before = circumstances();
  const documents = await prepareServer(size);
  const port = await freePort();
  const environment = { ...SETTINGS, PORT: String(port), LOG_REQUESTS: "no", NODE_ENV: "production" };
  const began = performance.now();
  const server = start([process.execPath, fileOf("server.js")], { folder: FOLDER, environment });
  const origin = `http://localhost:${port}`;
  if (!(await untilAnswering(`${origin}/readyz`, server.ended)))
    throw new Explanation("The server ended before it answered.");
  const started = (performance.now() - began) / 1000;
  const used = () => secondsIn(readFileSync(`/proc/${server.pid}/stat`, "utf8"));
  const processor = used();
  const times: number[] = [];
  for (let time = 0; time < SEARCHES; time += 1) {
    const typed = `${TYPED[time % TYPED.length]} ${time}`;
    times.push(await milliseconds(origin + routes.search(query([["q", typed]]))));
  }
  const searching = (used() - processor) / SEARCHES;
  const sorted = times.sort((one, other) => one - other);
  const { now = Number.NaN, most = Number.NaN } = memoryOf(String(server.pid)) ?? {};
  await server.stop();
  return `${before}. ${documents} documents.\n\n${table([
    ["", "measured", "bar"],
    row("start, s by the clock", started, BARS.start, 1),
    row("start, s of the processor", processor, undefined, 1),
    row("memory after searches, MB", now, BARS.megabytes),
    row("most memory, MB", most, undefined),
    row("search, mean, ms of the processor", searching * 1000, undefined, 1),
    row("search, median, ms", sorted[Math.floor(SEARCHES / 2)] ?? Number.NaN, undefined, 1),
    row("search, p99, ms", sorted[Math.floor(SEARCHES * 0.99)] ?? Number.NaN, BARS.search, 1),
  ])}`;
}
