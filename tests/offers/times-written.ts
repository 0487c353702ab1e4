import type { Circumstances } from "@/lib/offers/person/circumstances";
import {
  doubtsOf,
  occasionOf,
  offerWritten,
  payments,
  person,
  type WordedTimeline,
  worked,
} from "./offer-fixture";

/** When £1,200 is paid to somebody who starts on 1 September 2026: the times of a rule, at their edges. */

const figures = `
figures:
  money: {label: Money, value: 1200, unit: pounds, effective: not stated, source: advert}
  half: {label: Half, value: 50, unit: percent, effective: not stated, source: advert}
  third: {label: Third, value: 30, unit: percent, effective: not stated, source: advert}
  unknown-share: {label: Share, value: not stated, unit: percent, effective: not stated, source: advert}
  half-year: {label: Months, value: 6, unit: months, effective: not stated, source: advert}
  weeks: {label: Weeks, value: 4, unit: weeks, effective: not stated, source: advert}
  unknown: {label: Months, value: not stated, unit: months, effective: not stated, source: advert}
  moment: {label: Months, value: 0.4, unit: months, effective: not stated, source: advert}
  cap: {label: Cap, value: 1500, unit: pounds, effective: not stated, source: advert}
  twice: {label: Times, value: 2, unit: count, effective: not stated, source: advert}
  unknown-times: {label: Times, value: not stated, unit: count, effective: not stated, source: advert}
rules:
`;
/** What is paid at such times; `more` are other fields of the rule. */
export function paid(
  when: string,
  told: Partial<Circumstances> = {},
  years = 1,
  more = "",
  amount = "money",
): WordedTimeline {
  const { offer } = offerWritten(
    `${figures}  - {gives: payment, amount: ${amount}, when: ${when}, proRata: no, repay: none${more}}`,
  );
  return worked(offer, person(told), years);
}

/** A line a payment, `when: amount (status) occasion; doubts`; or why there is none, and what would change it. */
export function lines(...rule: Parameters<typeof paid>): string[] {
  const result = paid(...rule);
  const given = result.entries.map((entry, index) =>
    [`${payments(result)[index]} ${occasionOf(entry)}`, ...doubtsOf(entry)].join("; "),
  );
  return [...given, ...result.nothing.map(({ reason, change }) => `nothing: ${reason} (${change})`)];
}

/** The reason for what is first due after the years shown. */
export const LATER = (date: string): string =>
  `nothing: it is first due on ${date}, after the years shown (looking more years ahead)`;
