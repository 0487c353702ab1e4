import { axeViolations } from "./axe";
import { collidingWords, layoutProblems } from "./layout";
import { onePerType } from "./page-types";
import { expect, test } from "./site";

const SCHEMES = ["light", "dark"] as const;

/** An old phone, and a laptop. In CSS pixels. */
const WIDTHS = [320, 1280] as const;

for (const colorScheme of SCHEMES) {
  for (const width of WIDTHS) {
    test.describe(`in ${colorScheme} colours, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test("every type of page is accessible, and shows everything without sideways scrolling", async ({
        site,
        page,
      }) => {
        const wrong: string[] = [];
        for (const { address } of onePerType(site.pages)) {
          await page.goto(address);
          const problems = [
            ...(await axeViolations(page)),
            ...(await layoutProblems(page)),
            ...(await collidingWords(page)),
          ];
          wrong.push(...problems.map((problem) => `${address}: ${problem}`));
        }
        expect(wrong).toEqual([]);
      });
    });
  }
}

test.describe("at 400 % zoom", () => {
  // What a browser makes of a window of 1280 × 1024 at this zoom.
  test.use({ viewport: { width: 1280 / 4, height: 1024 / 4 }, deviceScaleFactor: 4 });

  test("every page is read in one column, without sideways scrolling", async ({ site, page }) => {
    const wrong: string[] = [];
    for (const { address } of site.pages) {
      await page.goto(address);
      wrong.push(...(await layoutProblems(page)).map((problem) => `${address}: ${problem}`));
    }
    expect(wrong).toEqual([]);
  });
});

test.describe("with text twice as large, as set in the browser", () => {
  test.use({ viewport: { width: 640, height: 800 } });

  test("every type of page keeps its words apart and whole", async ({ site, page }) => {
    const wrong: string[] = [];
    for (const { address } of onePerType(site.pages)) {
      await page.goto(address);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      wrong.push(...(await layoutProblems(page)).map((problem) => `${address}: ${problem}`));
    }
    expect(wrong).toEqual([]);
  });
});

test.describe("for a reader who asked for less motion", () => {
  test.use({ reducedMotion: "reduce" });

  test("nothing moves", async ({ site, page }) => {
    const wrong: string[] = [];
    for (const { address } of onePerType(site.pages)) {
      await page.goto(address);
      const moving = await page.evaluate(() => document.getAnimations().length);
      const smooth = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
      if (moving > 0 || smooth === "smooth") wrong.push(address);
    }
    expect(wrong).toEqual([]);
  });
});
