import { focusProblems, markControls, stopsReached } from "./keyboard";
import { onePerType } from "./page-types";
import { expect, test } from "./site";

for (const width of [320, 1280]) {
  test.describe(`with a keyboard alone, ${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("Tab reaches every link and control in reading order, in sight and marked", async ({
      site,
      page,
    }) => {
      const wrong: string[] = [];
      for (const { address } of onePerType(site.pages)) {
        await page.goto(address);
        const names = await markControls(page);
        const stops = await stopsReached(page, names.length);
        const index = names.findIndex((_, number) => stops[number] !== number);
        if (index !== -1) {
          const reached = names[stops[index] ?? -1];
          wrong.push(
            `${address}: after ${index} stops Tab should reach "${names[index]}", and reaches "${reached}"`,
          );
        }
        wrong.push(...(await focusProblems(page)).map((problem) => `${address}: ${problem}`));
      }
      expect(wrong).toEqual([]);
    });
  });
}

test("the first Tab offers to skip to the content, and Enter does it", async ({ site, page }) => {
  const wrong: string[] = [];
  for (const { address } of onePerType(site.pages)) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    const words = (await skip.textContent())?.trim();
    const box = await skip.boundingBox();
    if (!words?.startsWith("Skip to") || box === null || box.y < 0) {
      wrong.push(`${address}: the first stop is "${words}", or it is not in sight`);
      continue;
    }
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const within = await page.evaluate(() => {
      const { activeElement } = document;
      const main = document.querySelector("main");
      const following = main?.compareDocumentPosition(activeElement ?? main) ?? 0;
      return (
        main !== null && (main.contains(activeElement) || following === Node.DOCUMENT_POSITION_FOLLOWING)
      );
    });
    if (!within) wrong.push(`${address}: after skipping, Tab goes back to what was skipped`);
  }
  expect(wrong).toEqual([]);
});
