import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Explanation } from "../../lib/cli/explanation";
import { run } from "../../lib/cli/processes";
import { CACHE } from "../../lib/cli/project";
import { readList } from "../../lib/server/answer-list";
import { STATIC_FOLDER, STATIC_LIST } from "../../lib/server/static-answer";
import { fetchedNode } from "../harness/fetched-node";
import { fetchPackages } from "../harness/fetched-packages";
import { processorSeconds } from "../harness/processor-time";
import { sampleText } from "./sample-text";

/** Wants Node 22. */
const ASTRO = "7.3.5";
const NODE = "24";

const FOLDER = path.join(CACHE, "bench-astro");

/** What a build has made for readers. */
interface Pages {
  readonly count: number;
  /** Mean size of one, in bytes. */
  readonly bytes: number;
}

/**
 * The pages of a build.
 * @param server the folder that it is served from
 */
export function pagesOf(server: string): Pages {
  const folder = path.join(server, STATIC_FOLDER);
  const list = readList(readFileSync(path.join(folder, STATIC_LIST), "utf8"));
  const sizes = [...list.entries()].flatMap(([, { file, headers }]) =>
    headers["content-type"]?.startsWith("text/html") ? [statSync(path.join(folder, file)).size] : [],
  );
  return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) / sizes.length };
}

/** Words of about so many bytes, in Markdown. */
function textOf(seed: number, bytes: number): string {
  const one = sampleText({ council: "council", seed, roles: 30, grades: 8, terms: 16 });
  return one.repeat(Math.max(1, Math.round(bytes / one.length)));
}

/**
 * Has Astro make a site with as many pages of the same size: plain ones, without data, pictures, styles or feeds.
 * @returns seconds of the processor; undefined where nothing tells
 */
export async function astroSeconds({ count, bytes }: Pages): Promise<number | undefined> {
  const node = await fetchedNode(NODE);
  const environment = {
    ASTRO_TELEMETRY_DISABLED: "1",
    PATH: [path.dirname(node), process.env.PATH].join(path.delimiter),
  };
  const program = path.join(FOLDER, "node_modules", "astro", "bin", "astro.mjs");
  if (!existsSync(program)) {
    console.log(`Fetching Astro ${ASTRO}, to compare with …`);
    await fetchPackages(FOLDER, [`astro@${ASTRO}`], environment);
  }
  for (const made of ["src", "dist", ".astro"])
    rmSync(path.join(FOLDER, made), { recursive: true, force: true });
  mkdirSync(path.join(FOLDER, "src", "pages"), { recursive: true });
  for (let page = 1; page <= count; page += 1) {
    writeFileSync(path.join(FOLDER, "src", "pages", `page-${page}.md`), textOf(page, bytes));
  }
  const began = processorSeconds();
  const code = await run([node, program, "build"], { folder: FOLDER, environment, output: "errors" });
  if (code !== 0) throw new Explanation("Astro’s build failed; it says why above.");
  const ended = processorSeconds();
  return began === undefined || ended === undefined ? undefined : ended - began;
}
