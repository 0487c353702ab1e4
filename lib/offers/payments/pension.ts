import type { MoneyEntry, PensionEntry } from "../entries/entry";
import type { BenefitRule, Outcome } from "../entries/outcome";
import type { MoneyRule, PensionRule } from "../rules/offer";
import type { Course } from "../times/due";
import { payments } from "./payments";

/** What an employer pays into a pension: worked out like pay of every month, which it is a share of. */
export function pension(
  { benefit, cited, rule }: BenefitRule<PensionRule>,
  course: Course,
): Outcome<PensionEntry> {
  const asPayment: MoneyRule = {
    ...rule,
    gives: "payment",
    when: { kind: "monthly", each: "a twelfth of the amount" },
    proRata: "yes",
    repay: { kind: "none" },
  };
  const { entries, reasons } = payments({ benefit, cited, rule: asPayment }, course);
  return { entries: entries.map(contribution), reasons };
}

function contribution(entry: MoneyEntry): PensionEntry {
  const { rule, name, when, due, occasion, formula, status, doubts, amount } = entry;
  return { gives: "pension", rule, name, when, due, occasion, formula, status, doubts, amount };
}
