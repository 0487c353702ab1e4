import { roleValues } from "./calculator-roles";
import { isOfType, onePerType } from "./page-types";
import { expect, test } from "./site";

test("a printed page carries its own address, and nothing to click on", async ({ site, page }) => {
  await page.emulateMedia({ media: "print" });
  const wrong: string[] = [];
  for (const { address, canonical } of onePerType(site.pages)) {
    await page.goto(address);
    const printed = page.getByText(canonical.replace(/^https?:\/\//, "")).filter({ visible: true });
    if ((await printed.count()) === 0) wrong.push(`${address}: its address is not on it`);
    const toPress = page.locator("nav:visible, search:visible, button:visible, summary:visible");
    if ((await toPress.count()) > 0) wrong.push(`${address}: shows navigation or what can be pressed`);
  }
  expect(wrong).toEqual([]);
});

test("the questions of a tool are printed to be filled in, and with an answer they are not", async ({
  site,
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  const role = encodeURIComponent(roleValues(site)[0] ?? "");
  for (const [tool, answered] of [
    ["/find-my-place", "ages=teenagers"],
    ["/calculator", `role=${role}&salary=40000&hours=full-time`],
    ["/compare", `role=${role}&role=${role}`],
  ]) {
    await page.goto(`${tool}`);
    await expect(page.locator("main form"), tool).toBeVisible();
    await page.goto(`${tool}?${answered}`);
    await expect(page.locator("main form"), `${tool}, answered`).toBeHidden();
  }
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
