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

test("a role prints on at most two sheets of A4, in black on white", async ({ site, page }) => {
  const wrong: string[] = [];
  for (const { address } of onePerType(site.pages).filter((facts) => isOfType(facts.address, "role"))) {
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.goto(address);
    const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
    const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    if (sheets < 1 || sheets > 2) wrong.push(`${address}: ${sheets} sheets`);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    if (!["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"].includes(paper))
      wrong.push(`${address}: paper is ${paper}`);
  }
  expect(wrong).toEqual([]);
});
