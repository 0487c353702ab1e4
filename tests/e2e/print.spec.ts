import type { Page } from "@playwright/test";
import { roleValues } from "./calculator-roles";
import { isOfType, onePerType } from "./page-types";
import { expect, test } from "./site";

/** How many sheets of A4 a page takes, printed on one side. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

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
    for (const name of [/^(?!Pay$)/, /^Pay$/]) {
      const heading = page.getByRole("heading", { name }).first();
      const box = await heading.boundingBox();
      if (box === null || box.y > sheet.height) wrong.push(`${address}: ${name} is not on the first sheet`);
    }
    if ((await sheetsOf(page)) === 0) wrong.push(`${address}: nothing is printed`);
  }
  expect(wrong).toEqual([]);
});

test("an answer prints on one sheet, however many years it covers and whatever was told", async ({
  site,
  page,
}) => {
  const wrong: string[] = [];
  for (const role of roleValues(site)) {
    for (const told of [
      "hours=full-time&years=1",
      "hours=full-time&years=10",
      "hours=60%25&years=10&leave=2032-06",
    ]) {
      const address = `/calculator?role=${role}&salary=60000&start=2027-01&${told}`;
      await page.goto(address);
      const sheets = await sheetsOf(page);
      if (sheets !== 1) wrong.push(`${address}: ${sheets} sheets`);
    }
  }
  expect(wrong).toEqual([]);
});

test("a role prints on both sides of one sheet", async ({ site, page }) => {
  const wrong: string[] = [];
  for (const { address } of site.pages.filter((facts) => isOfType(facts.address, "role"))) {
    await page.goto(address);
    const sides = await sheetsOf(page);
    if (sides > 2) wrong.push(`${address}: ${sides} sides`);
  }
  expect(wrong).toEqual([]);
});
