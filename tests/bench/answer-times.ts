import { randomInt } from "node:crypto";
import { chromium, type Page } from "@playwright/test";
import { Explanation } from "../../lib/cli/explanation";
import { query, routes } from "../../lib/site/routes";
import { browserVersion, launchOptions } from "../harness/chromium";
import { listedPaths } from "../harness/listed-paths";
import { medians } from "./medians";
import { table } from "./tables";

/** Enough rounds for a median that is stable from run to run. */
const ROUNDS = 100;
/** Warm-up rounds before those, which are not counted. */
const WARMING = 50;

/** Waits for one answer, whole, and says how long that took, in milliseconds, each by a measure of its own. */
type Wait = (address: string) => Promise<readonly number[]>;

/** By a program that asks and reads. */
const byProgram: Wait = async (address) => {
  const began = performance.now();
  const answer = await fetch(address);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Explanation(`${address} answered ${answer.status}.`);
  return [performance.now() - began];
};

/** By a browser: from asking the server to the last byte, and the same from the click that leads there. */
function byBrowser(page: Page): Wait {
  return async (address) => {
    const answer = await page.goto(address);
    if (answer?.ok() !== true) throw new Explanation(`${address} answered ${answer?.status()}.`);
    return page.evaluate(() => {
      // By Navigation Timing's own clock, which is at nothing when the reader sets out.
      const [way] = performance.getEntriesByType("navigation");
      if (!(way instanceof PerformanceNavigationTiming)) throw new Error("The browser timed no navigation.");
      return [way.responseEnd - way.requestStart, way.responseEnd];
    });
  };
}

/** The median wait for each address. They are asked in turn, so that other load on the machine affects all alike. */
async function waits(
  wait: Wait,
  addresses: readonly (() => string)[],
): Promise<readonly (readonly number[])[]> {
  const times = addresses.map((): (readonly number[])[] => []);
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    for (const [index, address] of addresses.entries()) {
      const taken = await wait(address());
      if (round >= 0) times[index]?.push(taken);
    }
  }
  return times.map(medians);
}

/** The role of a page, as the tools are asked for it. */
const roleAt = (page: string) => page.slice(1).replace("/roles/", "/");

function paid(page: string, salary: number): string {
  return query([
    ["role", roleAt(page)],
    ["salary", String(salary)],
    ["hours", "full-time"],
  ]);
}

async function rolePages(origin: string): Promise<readonly string[]> {
  const pages = (await listedPaths(origin)).filter((path) => /^\/[^/]+\/roles\/[^/]+$/.test(path));
  if (pages.length === 0) throw new Explanation(`${origin} lists no role in its site map.`);
  return pages;
}

/** The page of the role with the longest answer: the one that takes longest. */
async function costliestOf(pages: readonly string[], origin: string): Promise<string | undefined> {
  const lengths = new Map<string, number>();
  for (const page of pages) {
    const answer = await fetch(origin + routes.calculatorJson(paid(page, 50_000)));
    lengths.set(page, (await answer.text()).length);
  }
  return [...lengths].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** What is asked of a running site, by name: first a page that the build made, then what depends on the question. */
function asked(page: () => string): Readonly<Record<string, () => string>> {
  let salary = randomInt(55_000, 95_000);
  /** A salary that was not asked for before, so that nothing of the answer is cached. */
  const anew = () => {
    salary += 1;
    return paid(page(), salary);
  };
  return {
    "a role’s page, made by the build": page,
    "the calculator with the role chosen, as that page links to it": () =>
      routes.calculatorFor(roleAt(page())),
    "the calculator’s answer, asked for the first time": () => routes.calculator(anew()),
    "the same with what lands in the account": () =>
      `${routes.calculator(anew())}&pension=in&loan-plan-2=yes`,
    "the calculator’s answer, asked for again": () => routes.calculator(paid(page(), 50_000)),
    "an answer as JSON, asked for the first time": () => routes.calculatorJson(anew()),
    "a comparison, asked for the first time": () => routes.compare(anew()),
  };
}

/** Waits for the answers about the roles of some pages, each role in turn. */
async function timesTable(pages: readonly string[], program: string, origin: string): Promise<string> {
  let turn = 0;
  const inTurn = Object.entries(asked(() => pages[turn % pages.length] ?? ""));
  const addresses = inTurn.map(([, path], index) => () => {
    if (index === 0) turn += 1;
    return origin + path();
  });
  const readings = await waits(byProgram, addresses);
  const browser = await chromium.launch(launchOptions(program));
  const visits = await waits(byBrowser(await browser.newPage()), addresses).finally(() => browser.close());
  const taken = inTurn.map((_, index) => [...(readings[index] ?? []), ...(visits[index] ?? [])]);
  const rows = inTurn.map(([name], index) => [
    name,
    ...(taken[index] ?? []).flatMap((wait, measure) => [
      wait.toFixed(2),
      `×${(wait / (taken[0]?.[measure] ?? Number.NaN)).toFixed(1)}`,
    ]),
  ]);
  const head = ["", "a program, ms", "", "browser, from asking, ms", "", "browser, from the click, ms", ""];
  return table([head, ...rows]);
}

/**
 * How soon a calculator's answer arrives, beside a page that was made by the build: one request after the other, each
 * answer whole; for every role in turn, and for the one that takes longest.
 * @param program of a Chromium
 */
export async function answersTable(program: string, origin: string): Promise<string> {
  const pages = await rolePages(origin);
  const costliest = await costliestOf(pages, origin);
  return [
    `Medians of ${ROUNDS}, until the last byte; a program that reads, and ${browserVersion(program)}`,
    `Every role in its turn:\n\n${await timesTable(pages, program, origin)}`,
    ...(costliest === undefined
      ? []
      : [
          `The role with the longest answer, ${costliest}:\n\n${await timesTable([costliest], program, origin)}`,
        ]),
  ].join("\n\n");
}
