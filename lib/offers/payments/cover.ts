import type { CoverEntry } from "../entries/entry";
import type { BenefitRule, Outcome } from "../entries/outcome";
import type { CoverRule, MoneyRule } from "../rules/offer";
import type { Course } from "../times/due";
import { payments } from "./payments";

/** What is paid out if something happens: worked out like a payment of the day from which somebody has it. */
export function cover(
  { benefit, cited, rule: { event, ...asCovered } }: BenefitRule<CoverRule>,
  course: Course,
): Outcome<CoverEntry> {
  const asPayment: MoneyRule = { ...asCovered, gives: "payment", repay: { kind: "none" } };
  const { entries, reasons } = payments({ benefit, cited, rule: asPayment }, course);
  return {
    entries: entries.map(({ rule, name, when, due, occasion, formula, status, doubts, amount }) => {
      return { gives: "cover", event, rule, name, when, due, occasion, formula, status, doubts, amount };
    }),
    reasons,
  };
}
