import { axeViolations, colourViolations } from "./axe";
import { EVERY_LOOK, setLook } from "./looks";
import { onePerType } from "./page-types";
import { expect, test } from "./site";

// On a laptop every single page is tried on the rules that do not hang on colours: see every-page.spec.ts.
test("every type of page is accessible by day and by night, on an old phone and on a laptop", async ({
  site,
  page,
}) => {
  const wrong: string[] = [];
  for (const { address } of onePerType(site.pages)) {
    await page.goto(address);
    for (const look of EVERY_LOOK) {
      await setLook(page, look);
      const isPhoneByDay = look.width < 640 && look.colorScheme === "light";
      const violations = await (isPhoneByDay ? axeViolations(page) : colourViolations(page));
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
