/** What pages look like in every typeface: a layout may not hang on the fonts of the reader's device. */
import type { Page } from "@playwright/test";
import { collidingWords, layoutProblems } from "./layout";
import { EVERY_LOOK, setLook } from "./looks";
import { onePerType } from "./page-types";
import { expect, type Site, test } from "./site";
import { toolStates } from "./tool-states";

/** A page of each type, and each state of the tools. */
async function everyType(site: Site, page: Page): Promise<readonly string[]> {
  return [...onePerType(site.pages).map(({ address }) => address), ...(await toolStates(site, page))];
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

test("the browser shows the typeface that it was started with, and no other", async ({ page, typeface }) => {
  await page.goto("/");
  const client = await page.context().newCDPSession(page);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument");
  const shown = async (selector: string) => {
    const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
    return fonts.map(({ familyName }) => familyName);
  };
  expect([await shown("h1"), await shown("main p")]).toEqual([[typeface.serif], [typeface.sans]]);
});

test("every type of page shows everything without sideways scrolling, on an old phone and on a laptop", async ({
  site,
  page,
}) => {
  const find = async () => {
    const problems: string[] = [];
    for (const look of EVERY_LOOK) {
      await setLook(page, look);
      problems.push(...(await layoutProblems(page)), ...(await collidingWords(page)));
    }
    return problems;
  };
  expect(await problemsAt(page, await everyType(site, page), find)).toEqual([]);
});

test.describe("at 400 % zoom", () => {
  // What a browser makes of a window of 1280 × 1024 at this zoom.
  test.use({ viewport: { width: 1280 / 4, height: 1024 / 4 }, deviceScaleFactor: 4 });

  test("every page is read in one column, without sideways scrolling", async ({ site, page }) => {
    const addresses = site.pages.map(({ address }) => address);
    expect(await problemsAt(page, addresses, layoutProblems)).toEqual([]);
  });
});

test.describe("with text twice as large, as set in the browser", () => {
  test.use({ viewport: { width: 640, height: 800 } });

  test("every type of page keeps its words apart and whole", async ({ site, page }) => {
    const find = async () => {
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      return layoutProblems(page);
    };
    expect(await problemsAt(page, await everyType(site, page), find)).toEqual([]);
  });
});
