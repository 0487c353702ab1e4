import { calculatorAnswer } from "@/lib/calculator/answer";
import { laterPayWords } from "@/lib/calculator/pay-over-time";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { catalogueOf } from "../content/catalogue/catalogue-of";
import { type ContentSet, changed, withFile } from "../content/content-set";

/** A council whose social workers are on a grade of five points, and what the calculator says of their pay. */

export const GRADE = "riverton/grades/grade-7.mdx";
const COUNCIL = "riverton/council.mdx";
export const POINTS = `    points:
      - {point: 28, salary: 37938}
      - {point: 29, salary: 38626}
      - {point: 30, salary: 39513}
      - {point: 31, salary: 40476}
      - {point: 32, salary: 41511}
`;
export const value = (more = POINTS, ends = "minimum: 37938\n    maximum: 41511") => `  - from: 2026-04-01
    ${ends}
    spinalColumnPoints: {from: 28, to: 32}
${more}    basis: consolidated maximum
    source: careers-page
`;
export const EACH_APRIL =
  "{when: {each: 1 April}, decidedBy: rule, needs: {months: 6, fewer: on completing them}}";
const grade = (progression: string, values = value()) => `---
name: Grade 7
grade: Grade 7
summary: The grade of social workers.
reviewed: 2026-11-01
values:
${values}${progression === "" ? "" : `progression: ${progression}\n`}---
`;
const SHARE = `---
name: Loyalty payment
kind: payment
order: 3
who: {roles: [social-worker]}
summary: You get a share of your salary each year.
rules:
  - {gives: payment, amount: {percent: share, of: current salary}, when: each completed year, proRata: no, repay: none}
figures:
  share: {label: Share, value: 10, unit: percent, effective: not stated, source: careers-page}
reviewed: 2026-11-01
sources: [careers-page]
---
`;
export const awarding = (rise: string, set: ContentSet) =>
  changed(
    COUNCIL,
    "\nmaintainer:",
    `\npayAwards:\n  - {from: 2027-04-01, rise: ${rise}, source: careers-page}\nmaintainer:`,
    set,
  );
export const content = (progression = EACH_APRIL, values?: string) =>
  withFile("riverton/benefits/loyalty-payment.mdx", SHARE, withFile(GRADE, grade(progression, values)));

export function answerTo(query: string, set: ContentSet) {
  const catalogue = catalogueOf(set, "2026-11-01");
  const { state } = readCalculator(
    new URLSearchParams(`role=riverton/social-worker&hours=full-time&${query}`),
    catalogue,
  );
  if (state === undefined) throw new Error(`${query} names no role`);
  return calculatorAnswer(state, catalogue.today);
}
export const later = (query: string, set = content()) => {
  const { pay, state } = answerTo(query, set);
  return laterPayWords(pay, state.role);
};
export const STILL = "held still: Riverton publishes no later pay";
export const TO_THE_TOP =
  "£39,513 from 1 April 2028, then £40,476 from 1 April 2029, then £41,511 from 1 April 2030, then";
