/** How many sheets of paper pages take, in every typeface: a hand-out may not hang on the fonts of whoever prints it. */
import type { Page } from "@playwright/test";
import { PINNED, type Typeface } from "../harness/typefaces";
import { roleValues } from "./calculator-roles";
import type { PageFacts } from "./page-facts";
import { isOfType, onePerType } from "./page-types";
import { expect, type Site, test } from "./site";

/** How many sides of A4 a page takes. */
async function sidesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Every role in the pinned typeface; in the others the longest of each council. */
function rolesIn({ name }: Typeface, { pages }: Site): readonly PageFacts[] {
  const roles = pages.filter(({ address }) => isOfType(address, "role"));
  return name === PINNED.name ? roles : onePerType(roles);
}

test("a role prints on both sides of one sheet, with all its questions to ask", async ({
  site,
  page,
  typeface,
}) => {
  const wrong: string[] = [];
  for (const { address } of rolesIn(typeface, site)) {
    await page.goto(address);
    const sides = await sidesOf(page);
    if (sides < 1 || sides > 2) wrong.push(`${address}: ${sides} sides`);
    const questions = page.locator("#ask ~ * li");
    await page.emulateMedia({ media: "print" });
    const unseen = (await questions.count()) - (await questions.filter({ visible: true }).count());
    await page.emulateMedia({ media: null });
    if (unseen > 0) wrong.push(`${address}: ${unseen} of its questions are not printed`);
  }
  expect(wrong).toEqual([]);
});

test("a council's services and teams print on two sides", async ({ site, page }) => {
  const wrong: string[] = [];
  for (const { address } of site.pages.filter((facts) => isOfType(facts.address, "services"))) {
    await page.goto(address);
    const sides = await sidesOf(page);
    if (sides < 1 || sides > 2) wrong.push(`${address}: ${sides} sides`);
  }
  expect(wrong).toEqual([]);
});

/** So many answers are printed for each input, those whose HTML is longest; fewer in the other typefaces, and with tax. */
const LONGEST = { usually: 10, again: 4 } as const;

/** Tax, loans and pension, told with as much as can be told besides. */
const WITH_TAX = "hours=60%25&years=10&leave=2032-06&pension=in&loan-plan-2=yes&loan-postgraduate=yes";

test("an answer prints on one sheet, however many years it covers; what lands in the account fills a second with its months, chart and sources", async ({
  site,
  page,
  typeface,
}) => {
  const wrong: string[] = [];
  for (const told of [
    "hours=full-time&years=1",
    "hours=full-time&years=10",
    "hours=60%25&years=10&leave=2032-06",
    WITH_TAX,
  ]) {
    const answers: { readonly address: string; readonly length: number }[] = [];
    for (const role of roleValues(site)) {
      const address = `/calculator?role=${role}&salary=60000&start=2027-01&${told}`;
      const answer = await (await page.request.get(address)).text();
      answers.push({ address, length: answer.length });
    }
    answers.sort((one, other) => other.length - one.length);
    const isFirst = typeface.name === PINNED.name && told !== WITH_TAX;
    for (const { address } of answers.slice(0, isFirst ? LONGEST.usually : LONGEST.again)) {
      await page.goto(address);
      const sides = await sidesOf(page);
      if (sides !== (told === WITH_TAX ? 2 : 1)) wrong.push(`${address}: ${sides} sides`);
      if (told !== WITH_TAX) continue;
      await page.emulateMedia({ media: "print" });
      for (const printed of [
        page.getByRole("table", { name: "Month by month" }),
        page.locator("#hours-chart-title").locator(".."),
        page.getByRole("link", { name: "HMRC: estimate your income tax" }),
      ]) {
        if (!(await printed.isVisible())) wrong.push(`${address}: does not print ${printed}`);
      }
      await page.emulateMedia({ media: null });
    }
  }
  expect(wrong).toEqual([]);
});
