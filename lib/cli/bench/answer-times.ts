import { randomInt } from "node:crypto";
import { chromium, type Page } from "@playwright/test";
import { query, routes } from "../../routes";
import { browserVersion, launchOptions } from "../chromium";
import { Explanation } from "../explanation";
import type { MeasuredPage } from "./measured-pages";
import { table } from "./tables";

/** Enough for a median that two runs agree on. */
const ROUNDS = 100;
/** Rounds before those, which warm the server up and are not counted. */
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

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Medians of what was waited for each address. The addresses in turn, so that all meet alike what else goes on. */
async function medians(
  wait: Wait,
  addresses: readonly (() => string)[],
): Promise<readonly (readonly number[])[]> {
  const found = addresses.map((): (readonly number[])[] => []);
  for (let round = -WARMING; round < ROUNDS; round += 1) {
    for (const [index, address] of addresses.entries()) {
      const taken = await wait(address());
      if (round >= 0) found[index]?.push(taken);
    }
  }
  return found.map((taken) =>
    (taken[0] ?? []).map((_, measure) => median(taken.map((one) => one[measure] ?? 0))),
  );
}

/** What is asked of a running site, by name: first a page that the build made, then what depends on the question. */
function asked(page: string): Readonly<Record<string, () => string>> {
  const role = page.slice(1).replace("/roles/", "/");
  const paid = (salary: number) =>
    query([
      ["role", role],
      ["salary", String(salary)],
      ["hours", "full-time"],
    ]);
  let salary = randomInt(55_000, 95_000);
  /** A salary that nobody has asked about: nothing of the answer is ready. */
  const anew = () => {
    salary += 1;
    return paid(salary);
  };
  return {
    "a role’s page, made by the build": () => page,
    "the calculator with the role chosen, as that page links to it": () => routes.calculator(role),
    "the calculator’s answer, asked for the first time": () => routes.calculatorAnswer(anew()),
    "the calculator’s answer, asked for again": () => routes.calculatorAnswer(paid(50_000)),
    "a comparison, asked for the first time": () => routes.compare(anew()),
  };
}

/**
 * How soon a calculator's answer arrives, beside a page that was made by the build: one request after the other, each
 * answer whole.
 * @param program of a Chromium
 */
export async function answersTable(
  program: string,
  origin: string,
  pages: readonly MeasuredPage[],
): Promise<string> {
  const role = pages.find(({ type }) => type === "/[council]/roles/[role]");
  if (role === undefined) throw new Explanation(`${origin} lists no role in its site map.`);
  const addresses = Object.entries(asked(role.address));
  const whole = addresses.map(
    ([, path]) =>
      () =>
        origin + path(),
  );
  const readings = await medians(byProgram, whole);
  const browser = await chromium.launch(launchOptions(program));
  const visits = await medians(byBrowser(await browser.newPage()), whole).finally(() => browser.close());
  const waits = addresses.map((_, index) => [...(readings[index] ?? []), ...(visits[index] ?? [])]);
  const rows = addresses.map(([name], index) => [
    name,
    ...(waits[index] ?? []).flatMap((wait, measure) => [
      wait.toFixed(2),
      `×${(wait / (waits[0]?.[measure] ?? Number.NaN)).toFixed(1)}`,
    ]),
  ]);
  const head = ["", "a program, ms", "", "browser, from asking, ms", "", "browser, from the click, ms", ""];
  const said = `Medians of ${ROUNDS}, until the last byte; a program that reads, and ${browserVersion(program)}`;
  return `${said}\n\n${table([head, ...rows])}`;
}
