import { portion } from "../../money/arithmetic";
import { fraction } from "../../money/fraction";
import type { LoanEntry, MoneyEntry } from "../entries/entry";
import { isUnpublished, type MoneyRange } from "../entries/money-range";
import type { BenefitRule, Outcome } from "../entries/outcome";
import { lengthOf } from "../rules/length-of";
import type { LoanRule, MoneyRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import type { Course } from "../times/due";
import { payments } from "./payments";

/** A loan, and what is written off of it, which is money like any other. */
export function loan(
  { benefit, cited, rule }: BenefitRule<LoanRule>,
  course: Course,
): Outcome<LoanEntry | MoneyEntry> {
  const { towards, interest, repaidOver, onLeaving, writtenOff, proRata = "no", ...asLent } = rule;
  const asPayment: MoneyRule = { ...asLent, gives: "payment", proRata, repay: { kind: "none" } };
  const lent = payments({ benefit, cited, rule: asPayment }, course);
  const entries = lent.entries.map((entry) => lentBy(entry, rule, course));
  const off = forgiven(asPayment, writtenOff ?? []).map((part) =>
    payments({ benefit, cited, rule: part }, course),
  );
  return {
    entries: [...entries, ...off.flatMap((part) => part.entries)],
    reasons: [...lent.reasons, ...off.flatMap((part) => part.reasons)],
  };
}

/** What is written off: the parts of the loan of which the share is published together, and each other by itself. */
function forgiven(lent: MoneyRule, writtenOff: NonNullable<LoanRule["writtenOff"]>): readonly MoneyRule[] {
  const parts = writtenOff.filter(({ share }) => isPublished(share));
  const unpublished = writtenOff.filter(({ share }) => !isPublished(share));
  return [
    ...(parts.length === 0 ? [] : [{ ...lent, when: { kind: "instalments" as const, parts } }]),
    ...unpublished.map(({ when }) => ({ ...lent, amount: { kind: "not stated" as const }, when })),
  ];
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

/** Over how many months a loan is paid back out of pay; none where it is not, or where nobody has said it in months. */
export function monthsRepaid({ repaidOver }: LoanRule): number | undefined {
  const length = "kind" in repaidOver ? undefined : lengthOf(repaidOver);
  return length !== undefined && "months" in length && length.months > 0 ? length.months : undefined;
}

/** What goes out of each month's pay to pay a loan back; none where nobody can say: with interest, or where some is written off. */
export function monthlyRepayment({ amount, loan: rule }: LoanEntry): MoneyRange | undefined {
  const months = monthsRepaid(rule);
  if (months === undefined || rule.interest.kind !== "none" || rule.writtenOff !== undefined)
    return undefined;
  if (isUnpublished(amount)) return undefined;
  const each = fraction(1, months);
  return { ...amount, least: portion(amount.least, each), most: portion(amount.most, each) };
}
