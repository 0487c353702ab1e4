import { expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import type { Doubt } from "@/lib/offers/reasons/doubt";
import type { Offer, OfferRole } from "@/lib/offers/rules/offer";
import { doubtWords } from "@/lib/offers/words/doubts";
import { NAMES, offerWritten, person, role, worked } from "../offer-fixture";

/** A payment under conditions as an editor writes them, tried on one person, and what the site says of it. */

/** Numbers that conditions cite; `unknown-…` are those that the council has not published. */
const FIGURES = `
figures:
  payment: {label: Payment, value: 1500, unit: pounds, effective: not stated, source: advert}
  salary: {label: Salary, value: 40000, unit: pounds, effective: not stated, source: advert}
  nearly-salary: {label: Salary, value: 40000, unit: pounds, qualifier: nearly, effective: not stated, source: advert}
  unknown-salary: {label: Salary, value: not stated, unit: pounds, effective: not stated, source: advert}
  point: {label: Point, value: 30, unit: count, effective: not stated, source: advert}
  unknown-point: {label: Point, value: not stated, unit: count, effective: not stated, source: advert}
  hours: {label: Hours, value: 30, unit: hours, effective: not stated, source: advert}
  unknown-hours: {label: Hours, value: not stated, unit: hours, effective: not stated, source: advert}
  two-years: {label: Years, value: 2, unit: years, effective: not stated, source: advert}
  unknown-years: {label: Years, value: not stated, unit: years, effective: not stated, source: advert}
  six-months: {label: Months, value: 6, unit: months, effective: not stated, source: advert}
  weeks: {label: Weeks, value: 52, unit: weeks, effective: not stated, source: advert}
  unknown-months: {label: Months, value: not stated, unit: months, effective: not stated, source: advert}
`;

const RULE = { gives: "payment", amount: "payment", when: "starting", proRata: "no", repay: "none" };

/** The offer of one payment under conditions; other fields of the rule in place of the usual. */
export function offerUnder(who: string, rule: Readonly<Record<string, string>> = {}): Offer {
  const fields = Object.entries({ ...RULE, ...rule, who }).map(([field, value]) => `${field}: ${value}`);
  const { offer, problems } = offerWritten(`${FIGURES}\nrules: [{${fields.join(", ")}}]`);
  const [mistake] = problems;
  if (mistake !== undefined) throw new Error(mistake.problem);
  return offer;
}

function inWords(doubt: Doubt): string {
  if (doubt.kind === "unanswered") return `asks ${doubt.question}`;
  return `${doubt.kind === "not stated" ? `${doubt.key}: ` : ""}${doubtWords(doubt, NAMES)}`;
}

/**
 * What an offer of one payment gives to somebody who starts full time on £36,000 on 1 September 2026, unless told
 * otherwise: `given`; `not given: reason (needs what would change it)`; or all that it hangs on.
 */
export function outcome(
  offer: Offer,
  told: Partial<Circumstances> = {},
  of: OfferRole = role("social-worker"),
  years = 3,
): string {
  const { entries, nothing } = worked(offer, person(told), years, of);
  const [first] = entries;
  const [none] = nothing;
  if (first === undefined)
    return `not given: ${none?.reason}${none?.change === undefined ? "" : ` (needs ${none.change})`}`;
  return first.status === "certain" ? "given" : first.doubts.map(inWords).join("; ");
}

/** A table of conditions, what the person has told, and what comes of it. */
export function tries(
  rows: readonly (readonly [who: string, told: Partial<Circumstances>, expected: string])[],
): void {
  test.each(rows)("%s of %o: %s", (who, told, expected) => {
    expect(outcome(offerUnder(who), told)).toBe(expected);
  });
}
