import { expect } from "vitest";
import { offerWritten } from "../offer-fixture";

/** Rules written in a test as an editor writes them, and their words. */

const figures = `
figures:
  money: {label: Money, value: 1000, unit: pounds, effective: not stated, source: advert}
  other: {label: Other money, value: 2000, unit: pounds, effective: not stated, source: advert}
  up-to: {label: Up to, value: 500, unit: pounds, qualifier: up to, effective: not stated, source: advert}
  unknown: {label: Unknown, value: not stated, unit: pounds, effective: not stated, source: advert}
  percent: {label: Percentage, value: 12.5, unit: percent, effective: not stated, source: advert}
  rest: {label: Rest, value: 87.5, unit: percent, effective: not stated, source: advert}
  half: {label: Half, value: 50, unit: percent, effective: not stated, source: advert}
  one-year: {label: One year, value: 1, unit: years, effective: not stated, source: advert}
  months: {label: Months, value: 18, unit: months, effective: not stated, source: advert}
  weeks: {label: Weeks, value: 6, unit: weeks, effective: not stated, source: advert}
  days: {label: Days, value: 27.5, unit: days, effective: not stated, source: advert}
  one-day: {label: One day, value: 1, unit: days, effective: not stated, source: advert}
  hours: {label: Hours, value: 30, unit: hours, effective: not stated, source: advert}
  count: {label: Count, value: 3, unit: count, effective: not stated, source: advert}
  two-years: {label: Two years, value: 2, unit: years, effective: not stated, source: advert}
  open-time: {label: Time, value: not stated, unit: months, effective: not stated, source: advert}
  open-share: {label: Share, value: not stated, unit: percent, effective: not stated, source: advert}
  open-count: {label: Number, value: not stated, unit: count, effective: not stated, source: advert}
  open-days: {label: Days, value: not stated, unit: days, effective: not stated, source: advert}
rules:
`;

/** The words of one rule, written as an editor writes it. */
export function words(rule: string): string {
  const { offer, problems } = offerWritten(`${figures}  - ${rule}`);
  expect(problems).toEqual([]);
  return offer.benefits[0]?.rules[0]?.words ?? "";
}

export const payment = (more: string) => words(`{gives: payment, proRata: no, repay: none, ${more}}`);
/** What a payment's words say of the amount and the time. */
export const first = (more: string) => payment(more).replace(/ It is the same if you work part time.*$/, "");
