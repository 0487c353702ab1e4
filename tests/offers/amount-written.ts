import { isMoney } from "@/lib/offers/entries/outcome";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import { doubtsOf, formulaOf, offerWritten, payments, person, role, worked } from "./offer-fixture";

/** The figures that amounts name. */
export const figures = `
figures:
  small: {label: Small, value: 1000, unit: pounds, effective: not stated, source: advert}
  large: {label: Large, value: 3000, unit: pounds, effective: not stated, source: advert}
  up-to: {label: Up to, value: 500, unit: pounds, qualifier: up to, effective: not stated, source: advert}
  about: {label: About, value: 500, unit: pounds, qualifier: about, effective: not stated, source: advert}
  nearly: {label: Nearly, value: 500, unit: pounds, qualifier: nearly, effective: not stated, source: advert}
  least: {label: At least, value: 500, unit: pounds, qualifier: at least, effective: not stated, source: advert}
  unknown: {label: Unknown, value: not stated, unit: pounds, effective: not stated, source: advert}
  tenth: {label: Share, value: 10, unit: percent, effective: not stated, source: advert}
  up-to-tenth: {label: Share, value: 10, unit: percent, qualifier: up to, effective: not stated, source: advert}
  unknown-share: {label: Share, value: not stated, unit: percent, effective: not stated, source: advert}
  two-months: {label: Months, value: 2, unit: months, effective: not stated, source: advert}
  one-month: {label: Months, value: 1, unit: months, effective: not stated, source: advert}
`;
/** An offer of a payment with an amount and a time, as an editor writes them. */
export const under = (amount: string, when: string) =>
  offerWritten(
    `${figures}rules: [{gives: payment, amount: ${amount}, when: ${when}, proRata: no, repay: none}]`,
  ).offer;

/**
 * What an amount comes to for somebody on £36,000 on grade 8: `formula = amount (doubts) at path`; or why there is none, and what would change it.
 */
export function comesTo(
  amount: string,
  told: Partial<Circumstances> = {},
  when = "starting",
  of = role("social-worker"),
  years = 3,
): string[] {
  const offer = under(amount, when);
  const { entries, nothing } = worked(offer, person(told), years, of);
  const lines = entries.filter(isMoney).map((entry) => {
    const [line = ""] = payments({ entries: [entry] });
    const [, worth = ""] = line.split(/: | \(/);
    const doubts = doubtsOf(entry);
    const open = doubts.length === 0 ? "" : ` (${doubts.join("; ")})`;
    return `${formulaOf(entry)} = ${worth}${open} at ${entry.rule.path.replace("rules.0.", "")}`;
  });
  return [...lines, ...nothing.map(({ reason, change }) => `nothing: ${reason} (${change})`)];
}
