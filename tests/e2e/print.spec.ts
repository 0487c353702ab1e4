import { isOfType, onePerType } from "./page-types";
import { expect, test } from "./site";

test("a printed page carries its own address, and nothing to click on", async ({ site, page }) => {
  await page.emulateMedia({ media: "print" });
  const wrong: string[] = [];
  for (const { address, canonical } of onePerType(site.pages)) {
    await page.goto(address);
    const printed = page.getByText(canonical.replace(/^https?:\/\//, "")).filter({ visible: true });
    if ((await printed.count()) === 0) wrong.push(`${address}: its address is not on it`);
    const navigation = page.locator("nav:visible, form:visible");
    if ((await navigation.count()) > 0) wrong.push(`${address}: shows navigation or a form`);
  }
  expect(wrong).toEqual([]);
});

test("a role prints as a hand-out on white paper, with its name and its pay on the first sheet", async ({
  site,
  page,
}) => {
  // The width and height of an A4 sheet less its margins, in CSS pixels.
  const sheet = { width: 680, height: 1_000 };
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize(sheet);
  const wrong: string[] = [];
  for (const { address } of onePerType(site.pages).filter((facts) => isOfType(facts.address, "role"))) {
    await page.goto(address);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    if (!["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"].includes(paper))
      wrong.push(`${address}: paper is ${paper}`);
    const pay = page.getByText(/^(Up to |From )?£[\d,]+|^Pay not published$/);
    for (const [what, shown] of Object.entries({ name: page.getByRole("heading", { level: 1 }), pay })) {
      const box = await shown.first().boundingBox();
      if (box === null || box.y > sheet.height)
        wrong.push(`${address}: its ${what} is not on the first sheet`);
    }
  }
  expect(wrong).toEqual([]);
});
