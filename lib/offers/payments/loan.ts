import type { LoanEntry, MoneyEntry } from "../entries/entry";
import type { BenefitRule, Outcome } from "../entries/outcome";
import type { LoanRule, MoneyRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import type { Course } from "../times/due";
import { payments } from "./payments";

/** A loan, and what is written off of it, which is money like any other. */
export function loan(
  { benefit, cited, rule }: BenefitRule<LoanRule>,
  course: Course,
): Outcome<LoanEntry | MoneyEntry> {
  const { towards, interest, repaidOver, onLeaving, writtenOff, ...asLent } = rule;
  const asPayment: MoneyRule = { ...asLent, gives: "payment", proRata: "no", repay: { kind: "none" } };
  const lent = payments({ benefit, cited, rule: asPayment }, course);
  const entries = lent.entries.map((entry) => lentBy(entry, rule, course));
  if (writtenOff === undefined) return { entries, reasons: lent.reasons };
  const { share, when } = writtenOff;
  const forgiven: MoneyRule = isPublished(share)
    ? { ...asPayment, when: { kind: "instalments", parts: [{ when, share }] } }
    : { ...asPayment, amount: { kind: "not stated" }, when };
  const off = payments({ benefit, cited, rule: forgiven }, course);
  return { entries: [...entries, ...off.entries], reasons: [...lent.reasons, ...off.reasons] };
}

function lentBy(entry: MoneyEntry, rule: LoanRule, { subject: { payDay } }: Course): LoanEntry {
  const { rule: citation, name, when, due, occasion, formula, status, doubts, amount } = entry;
  return {
    gives: "loan",
    loan: rule,
    payDay,
    rule: citation,
    name,
    when,
    due,
    occasion,
    formula,
    status,
    doubts,
    amount,
  };
}
