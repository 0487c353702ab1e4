/**
 * What pages look like in every typeface: a layout may not hang on the fonts of the reader's device. The pinned typeface
 * is tried on more pages than the others, which differ from it by the widths of words alone.
 */
import type { Page } from "@playwright/test";
import { PINNED, type Typeface } from "../harness/typefaces";
import { collidingWords, layoutProblems } from "./layout";
import { WIDTHS } from "./looks";
import { onePerKind, onePerType, withOneKit } from "./page-types";
import { expect, type Site, test } from "./site";
import { toolStates } from "./tool-states";

const isPinned = (typeface: Typeface): boolean => typeface.name === PINNED.name;

/** A page of each type, and each state of the tools. */
async function everyType(site: Site, page: Page, typeface: Typeface): Promise<readonly string[]> {
  const pages = isPinned(typeface) ? onePerType(site.pages) : onePerKind(site.pages);
  return [...pages.map(({ address }) => address), ...(await toolStates(site, page))];
}

/** Looks at one address after another: one line for each thing that is wrong with one. */
async function problemsAt(
  page: Page,
  addresses: readonly string[],
  find: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    wrong.push(...(await find(page)).map((problem) => `${address}: ${problem}`));
  }
  return wrong;
}

test("every type of page shows everything without sideways scrolling, on an old phone and on a laptop", async ({
  site,
  page,
  typeface,
}) => {
  const find = async () => {
    const problems: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      problems.push(...(await layoutProblems(page)), ...(await collidingWords(page)));
    }
    return problems;
  };
  expect(await problemsAt(page, await everyType(site, page, typeface), find)).toEqual([]);
});

test.describe("at 400 % zoom", () => {
  // What a browser makes of a window of 1280 × 1024 at this zoom.
  test.use({ viewport: { width: 1280 / 4, height: 1024 / 4 }, deviceScaleFactor: 4 });

  test("every page is read in one column, without sideways scrolling", async ({ site, page, typeface }) => {
    const pages = isPinned(typeface) ? withOneKit(site.pages) : onePerKind(site.pages);
    const addresses = pages.map(({ address }) => address);
    expect(await problemsAt(page, addresses, layoutProblems)).toEqual([]);
  });
});

test("with text twice as large every type of page keeps its words apart and whole, on a tablet and on a laptop", async ({
  site,
  page,
  typeface,
}) => {
  const find = async () => {
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    const problems: string[] = [];
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      problems.push(...(await layoutProblems(page)).map((problem) => `${width} px wide: ${problem}`));
    }
    return problems;
  };
  expect(await problemsAt(page, await everyType(site, page, typeface), find)).toEqual([]);
});
