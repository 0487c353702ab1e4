import { serverFolder } from "../../lib/adapter/output/server-folder";
import { Explanation } from "../../lib/cli/explanation";
import { freePort } from "../../lib/cli/port";
import { start } from "../../lib/cli/processes";
import { buildFolder, SETTINGS, serverCommand } from "../../lib/cli/production-build";
import { script } from "../../lib/cli/project";
import { untilAnswering } from "../../lib/cli/wait-for-server";
import { peakMemory } from "../harness/peak-memory";
import { processorSeconds } from "../harness/processor-time";
import { astroSeconds, pagesOf } from "./astro-times";
import { type BuildSite, prepareBuildSite, raiseOneSalary } from "./build-site";
import { circumstances } from "./circumstances";
import { table } from "./tables";

/** What a build may cost, in seconds of the processor, on two quiet cores, and in memory. */
interface Bars {
  readonly documents: number;
  readonly clean?: number;
  readonly oneSalary?: number;
  readonly nothing?: number;
  readonly megabytes?: number;
}

const BARS: readonly Bars[] = [
  { documents: 143, clean: 35, oneSalary: 3, nothing: 1 },
  { documents: 1_000, clean: 80, oneSalary: 4, nothing: 1 },
  { documents: 10_000, clean: 600, megabytes: 3 * 1024 },
  { documents: 15_000, oneSalary: 15 },
];

/** The bars for the number of documents nearest to these. */
function barsFor(documents: number): Bars {
  const distance = (bars: Bars) => Math.abs(Math.log(bars.documents / documents));
  return BARS.reduce((nearest, bars) => (distance(bars) < distance(nearest) ? bars : nearest));
}

/**
 * Builds a site as `npm run build` does, and starts its server and stops it as soon as it answers.
 * @returns the most memory that a process of the build took, in megabytes; undefined where nothing tells
 */
async function untilServed({ folder }: BuildSite): Promise<number | undefined> {
  const build = start(script(folder, "lib/cli/build.ts"), { folder, output: "errors" });
  const memory = peakMemory(build);
  if ((await build.ended) !== 0) {
    throw new Explanation("The measured build failed; it says why above.");
  }
  const port = await freePort();
  const environment = { ...SETTINGS, PORT: String(port), LOG_REQUESTS: "no" };
  const server = start(serverCommand(folder), { folder, environment, output: "errors" });
  const isAnswering = await untilAnswering(`http://localhost:${port}/readyz`, server.ended);
  await server.stop();
  if (!isAnswering) throw new Explanation("The server of the measured build ended before it answered.");
  return memory;
}

/**
 * Measures clean builds, builds after one salary was raised, and builds of nothing new, each until the server answers.
 * @param sizes numbers of documents of sample content; by default the project's own content, then 1,000
 * @returns a table of seconds of the processor, beside what they may be, of seconds by the clock, and of memory
 */
export async function buildTable(sizes: readonly number[]): Promise<string> {
  const rows = [["Until the server answers", "documents", "processor s", "bar", "seconds", "peak MB", "bar"]];
  const before = circumstances();
  for (const size of sizes.length > 0 ? sizes : [undefined, 1_000]) {
    const site = prepareBuildSite(size);
    const bars = barsFor(site.documents);
    const measure = async (name: string, bar: number | undefined) => {
      const [began, clock] = [processorSeconds(), performance.now()];
      const memory = (await untilServed(site))?.toFixed(0) ?? "–";
      const [ended, seconds] = [processorSeconds(), (performance.now() - clock) / 1000];
      const used = began === undefined || ended === undefined ? "–" : (ended - began).toFixed(1);
      const most = String(bars.megabytes ?? "–");
      rows.push([name, String(site.documents), used, String(bar ?? "–"), seconds.toFixed(1), memory, most]);
      // A table comes at the end, half an hour later where the machine is busy.
      console.error(`${site.documents} documents, ${name}: ${used} seconds of the processor, ${memory} MB.`);
    };
    await measure("clean", bars.clean);
    const pages = pagesOf(serverFolder(buildFolder(site.folder)));
    const astro = (await astroSeconds(pages))?.toFixed(1) ?? "–";
    rows.push([
      `Astro, ${pages.count} plain pages of ${pages.bytes.toFixed(0)} bytes`,
      "",
      astro,
      "",
      "",
      "",
      "",
    ]);
    raiseOneSalary();
    await measure("one salary raised", bars.oneSalary);
    await measure("nothing changed", bars.nothing);
  }
  return `${before}\n\n${table(rows)}`;
}
