import { axeViolations, colourViolations } from "./axe";
import { OTHER_LOOKS, setLook } from "./looks";
import { onePerType } from "./page-types";
import { expect, test } from "./site";

// On a laptop by day every single page is: see accessibility.spec.ts.
test("every type of page is accessible by night too, and on an old phone", async ({ site, page }) => {
  const wrong: string[] = [];
  for (const { address } of onePerType(site.pages)) {
    await page.goto(address);
    for (const look of OTHER_LOOKS) {
      await setLook(page, look);
      const isDark = look.colorScheme === "dark";
      const violations = await (isDark ? colourViolations(page) : axeViolations(page));
      wrong.push(...violations.map((violation) => `${address}, ${JSON.stringify(look)}: ${violation}`));
    }
  }
  expect(wrong).toEqual([]);
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
