import { amountsIn } from "../amounts/money-amount";
import { isShare } from "../amounts/share-of-pay";
import type { MoneyEntry, PensionEntry } from "../entries/entry";
import type { BenefitRule, Outcome } from "../entries/outcome";
import type { Amount, MoneyRule, PensionRule } from "../rules/offer";
import type { Course } from "../times/due";
import { payments } from "./payments";

/** What goes into a pension: worked out like pay of every month, which it is a share of. */
export function pension(what: BenefitRule<PensionRule>, course: Course): Outcome<PensionEntry> {
  const { amount, yours } = what.rule;
  const employers = paidBy("the council", amount, what, course);
  if (yours === undefined) return employers;
  const { entries } = paidBy("you", yours, what, course);
  return { entries: [...employers.entries, ...entries], reasons: employers.reasons };
}

function paidBy(
  payer: PensionEntry["payer"],
  amount: Amount,
  { benefit, cited, rule: { yours, for: time, proRata, ...rule } }: BenefitRule<PensionRule>,
  course: Course,
): Outcome<PensionEntry> {
  const asPayment: MoneyRule = {
    ...rule,
    gives: "payment",
    amount,
    when: { kind: "monthly", each: time === "a month" ? "the whole amount" : "a twelfth of the amount" },
    ...hoursOf(amount, proRata),
    repay: { kind: "none" },
  };
  const { entries, reasons } = payments({ benefit, cited, rule: asPayment }, course);
  return { entries: entries.map((entry) => contribution(entry, payer)), reasons };
}

/** A share of pay, or a limit that is one, is of the pay for somebody's hours; an amount in pounds is the same for everybody. */
function hoursOf(amount: Amount, stated: PensionRule["proRata"]): Pick<MoneyRule, "proRata" | "proRataOf"> {
  const all = [...amountsIn(amount)];
  const isMatched = all.some(
    (one) => one.kind === "told" && one.atMost !== undefined && "kind" in one.atMost,
  );
  if (isMatched) return { proRata: stated ?? "yes", proRataOf: "its limits alone" };
  return { proRata: stated ?? (isShare(amount) ? "yes" : "no") };
}

function contribution(entry: MoneyEntry, payer: PensionEntry["payer"]): PensionEntry {
  const { rule, name, when, due, occasion, formula, status, doubts, amount } = entry;
  return { gives: "pension", payer, rule, name, when, due, occasion, formula, status, doubts, amount };
}
