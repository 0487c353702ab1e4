import { chromium } from "@playwright/test";
import { Explanation } from "../../lib/cli/explanation";
import { freePort } from "../../lib/cli/port";
import { browserVersion, launchOptions } from "../harness/chromium";
import { fetchedModule } from "../harness/fetched-packages";
import type { MeasuredPage } from "./measured-pages";
import { medians } from "./medians";
import { table } from "./tables";

const RUNS = 5;
/** Lighthouse sometimes misses the start of a page load, or the page itself, and must be run again. */
const ATTEMPTS = 3;

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** The metrics of a run beside its scores, in milliseconds except the last, which has no unit. */
const METRICS = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "speed-index",
  "cumulative-layout-shift",
] as const;

type Run = readonly number[];

/** What a run of Lighthouse answers, as far as it is used here. */
interface Result {
  readonly lhr: {
    readonly runtimeError?: { readonly message: string };
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  };
}

type Lighthouse = (
  address: string,
  settings: Readonly<Record<string, unknown>>,
) => Promise<Result | undefined>;

/** One run on a phone with slow 4G, both simulated, which are Lighthouse's own settings. */
async function run(lighthouse: Lighthouse, address: string, port: number): Promise<Run | Explanation> {
  const result = await lighthouse(address, {
    port,
    logLevel: "silent",
    formFactor: "mobile",
    throttlingMethod: "simulate",
    onlyCategories: [...CATEGORIES],
  });
  if (result === undefined || result.lhr.runtimeError !== undefined) {
    return new Explanation(`Lighthouse could not run on ${address}: ${result?.lhr.runtimeError?.message}`);
  }
  const { categories, audits } = result.lhr;
  return [
    ...CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    ...METRICS.map((name) => audits[name]?.numericValue ?? Number.NaN),
  ];
}

/** A run in a fresh browser, so that no cache carries over from another run. */
async function runAlone(
  lighthouse: Lighthouse,
  program: string,
  address: string,
  attempts = ATTEMPTS,
): Promise<Run> {
  const port = await freePort();
  const browser = await chromium.launch(launchOptions(program, `--remote-debugging-port=${port}`));
  const result = await run(lighthouse, address, port)
    .catch((problem: unknown) => new Explanation(`Lighthouse could not run on ${address}: ${problem}`))
    .finally(() => browser.close());
  if (!(result instanceof Explanation)) return result;
  if (attempts > 1) return runAlone(lighthouse, program, address, attempts - 1);
  throw result;
}

/** A table of Lighthouse's scores and times for each page: medians of five runs each. */
export async function lighthouseTable(
  program: string,
  origin: string,
  pages: readonly MeasuredPage[],
): Promise<string> {
  const { default: lighthouse }: { readonly default: Lighthouse } = await import(
    await fetchedModule("lighthouse", "core/index.js")
  );
  const rows: string[][] = [];
  for (const { type, address } of pages) {
    const runs: Run[] = [];
    for (let count = 0; count < RUNS; count += 1) {
      runs.push(await runAlone(lighthouse, program, origin + address));
    }
    const cells = medians(runs).map((value, column) =>
      column === CATEGORIES.length + METRICS.length - 1 ? value.toFixed(3) : value.toFixed(0),
    );
    rows.push([type, ...cells]);
    console.error(`  ${type}: ${cells.slice(0, CATEGORIES.length).join(" / ")}`);
  }
  const head = ["", "perf.", "access.", "practices", "SEO", "FCP ms", "LCP ms", "TBT ms", "SI ms", "CLS"];
  const caption = `Lighthouse, ${browserVersion(program)}, mobile, simulated slow 4G, median of ${RUNS}`;
  return `${caption}\n\n${table([head, ...rows])}`;
}
