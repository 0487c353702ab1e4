import { laterOf } from "../../calendar/calendar-date";
import type { Due, MoneyEntry } from "../entries/entry";
import { asOneEntry, leastSure } from "../entries/one-entry";
import type { BenefitRule } from "../entries/outcome";
import type { Reason } from "../reasons/reason";
import type { MoneyRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import { type Course, firstDueOn } from "../times/due";
import { moneyEntry } from "./money-entry";
import { termsOn } from "./terms";
import { unchangedPeriods } from "./unchanged-periods";

/**
 * What a payment without a day comes to, or why it comes to nothing. It may fall due on any day of the time in view, so
 * that it is judged on all of them: on the first of each period in which nothing changes.
 */
export function undatedPayment(what: BenefitRule<MoneyRule>, due: Due, course: Course): MoneyEntry | Reason {
  const { subject, horizon } = course;
  const from = laterOf(subject.start, horizon.from);
  const entries: MoneyEntry[] = [];
  const reasons: Reason[] = [];
  for (const { from: at } of unchangedPeriods(what, course, from)) {
    const years = due.years.length > 0 ? due.years : yearsServed(course, at);
    const terms = termsOn(what, course, { at, years });
    if (!terms.given) reasons.push(terms.reason);
    else {
      const earliest = entries[0]?.when ?? (at > from ? { ...due.when, from: at } : due.when);
      const when = earliest.kind === "undated" ? earliest : due.when;
      entries.push(moneyEntry(what, subject, { ...due, when }, at, terms));
    }
  }
  const [first, ...others] = entries;
  if (first === undefined) return nearest(reasons) ?? firstDueOn(subject.start);
  // Nobody gets anything after leaving: that says nothing about the days before.
  const isEveryDay = reasons.every(({ cause }) => cause.kind === "left by then");
  const comes = isEveryDay ? leastSure(entries) : "perhaps";
  const open = { kind: "not promised", reservation: { why: "hangs on the day" } } as const;
  return asOneEntry([first, ...others], comes, isEveryDay ? [] : [open]);
}

/** Of several reasons the nearest miss. */
function nearest(reasons: readonly Reason[]): Reason | undefined {
  return reasons.reduce<Reason | undefined>(
    (best, reason) => (best === undefined || reason.rank > best.rank ? reason : best),
    undefined,
  );
}
