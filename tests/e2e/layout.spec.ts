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

/** What is wrong with the open page at some widths of the screen. */
async function problemsInWidths(
  page: Page,
  widths: readonly number[],
  find: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    wrong.push(...(await find(page)).map((problem) => `${width} px wide: ${problem}`));
  }
  return wrong;
}

test("every type of page shows everything on an old phone and on a laptop, and with text twice as large on a tablet and on a laptop", async ({
  site,
  page,
  typeface,
}) => {
  const find = async () => {
    const asItIs = await problemsInWidths(page, WIDTHS, async () => [
      ...(await layoutProblems(page)),
      ...(await collidingWords(page)),
    ]);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    const large = await problemsInWidths(page, [640, 1280], layoutProblems);
    return [...asItIs, ...large.map((problem) => `text twice as large, ${problem}`)];
  };
  expect(await problemsAt(page, await everyType(site, page, typeface), find)).toEqual([]);
});

test.describe("at 400 % zoom", () => {
  // What a browser makes of a window of 1280 × 1024 at this zoom. Its finer pixels move nothing, and take long to draw.
  test.use({ viewport: { width: 1280 / 4, height: 1024 / 4 } });

  test("every page is read in one column, without sideways scrolling", async ({ site, page, typeface }) => {
    const pages = isPinned(typeface) ? withOneKit(site.pages) : onePerKind(site.pages);
    const addresses = pages.map(({ address }) => address);
    expect(await problemsAt(page, addresses, layoutProblems)).toEqual([]);
  });
});
