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

/** Of a sheet, as little is nearly empty. */
const LITTLE = 0.1;
/** The height of A4 less the margins, in millimetres. */
const PRINTED_HEIGHT = 273;

/** True where the last sheet has next to nothing on it: sheets a little taller would be one fewer. */
async function endsNearlyEmpty(page: Page, sides: number): Promise<boolean> {
  if (sides < 2) return false;
  await page.evaluate(
    (more) => {
      const taller = new CSSStyleSheet();
      taller.replaceSync(`@page { size: 210mm ${297 + more}mm }`);
      document.adoptedStyleSheets = [taller];
    },
    (LITTLE * PRINTED_HEIGHT) / (sides - 1),
  );
  return (await sidesOf(page)) < sides;
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
    const questions = page.locator("#ask ~ details li");
    await page.emulateMedia({ media: "print" });
    const unseen = (await questions.count()) - (await questions.filter({ visible: true }).count());
    await page.emulateMedia({ media: null });
    if (unseen > 0) wrong.push(`${address}: ${unseen} of its questions are not printed`);
    if (typeface.name === PINNED.name && (await endsNearlyEmpty(page, sides))) {
      wrong.push(`${address}: the second side has little on it`);
    }
  }
  expect(wrong).toEqual([]);
});

test("no type of page ends on a nearly empty sheet, and a council's services and teams take two sides at most", async ({
  site,
  page,
  typeface,
}) => {
  const wrong: string[] = [];
  const isPinned = typeface.name === PINNED.name;
  for (const { address } of onePerType(site.pages)) {
    const isServices = isOfType(address, "services");
    if (!isPinned && !isServices) continue;
    await page.goto(address);
    const sides = await sidesOf(page);
    if (isServices && (sides < 1 || sides > 2)) wrong.push(`${address}: ${sides} sides`);
    if (isPinned && (await endsNearlyEmpty(page, sides)))
      wrong.push(`${address}: side ${sides} has little on it`);
  }
  expect(wrong).toEqual([]);
});

/** So many answers are printed for each input in the other typefaces: those whose HTML is longest. In the pinned one all are. */
const LONGEST = 4;

test("an answer prints on one sheet, however many years it covers and whatever was told", async ({
  site,
  page,
  typeface,
}) => {
  const wrong: string[] = [];
  for (const told of [
    "hours=full-time&years=1",
    "hours=full-time&years=10",
    "hours=60%25&years=10&leave=2032-06",
  ]) {
    const answers: { readonly address: string; readonly length: number }[] = [];
    for (const role of roleValues(site)) {
      const address = `/calculator?role=${role}&salary=60000&start=2027-01&${told}`;
      const answer = await (await page.request.get(address)).text();
      answers.push({ address, length: answer.length });
    }
    answers.sort((one, other) => other.length - one.length);
    for (const { address } of typeface.name === PINNED.name ? answers : answers.slice(0, LONGEST)) {
      await page.goto(address);
      const sides = await sidesOf(page);
      if (sides !== 1) wrong.push(`${address}: ${sides} sides`);
    }
  }
  expect(wrong).toEqual([]);
});
