import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { monthOf, type Period } from "../../calendar/period";
import type { PayDay } from "../../model/pay-day";
import { atLeast, minus, NO_MONEY, portion, sum } from "../../money/arithmetic";
import { fraction } from "../../money/fraction";
import type { Pence } from "../../money/pence";
import type { Entry, LoanEntry } from "../entries/entry";
import type { MoneyRange } from "../entries/money-range";
import { firstDay, isMoney, lastDay as lastDayOf } from "../entries/outcome";
import type { Timeline } from "../entries/timeline-types";
import { monthsRepaid } from "../payments/loan";
import { rulePathOf } from "../rules/rule-path";
import { salaryDayIn } from "../times/pay-day";

/** What somebody who leaves still owes of a loan. */
export interface LoanLeft {
  readonly entry: LoanEntry;
  readonly left: MoneyRange;
}

/**
 * How many times a loan has been paid back from by a day: with the salary of each month after the one in which it was lent.
 * @param which the first or the last day on which a salary may be paid
 */
function repayments(lentOn: CalendarDate, by: CalendarDate, payDay: PayDay, which: keyof Period): number {
  for (let times = 0, month = monthOf(lentOn); ; times += 1) {
    month = monthOf(addDays(month.to, 1));
    if (salaryDayIn(month, payDay)[which] > by) return times;
  }
}

/** The part of an amount that is left after so many repayments of a loan. */
function leftOf(amount: Pence, { loan }: LoanEntry, times: number): Pence {
  const months = monthsRepaid(loan);
  if (months === undefined) return amount;
  return portion(amount, fraction(Math.max(0, months - times), months));
}

/** What of a loan has been written off by a day, at the least and at the most. */
function writtenOff({ rule }: LoanEntry, entries: readonly Entry[], by: CalendarDate) {
  const off = entries.filter(isMoney).filter(({ rule: other, due }) => {
    const isSame = other.benefit === rule.benefit && rulePathOf(other.path) === rulePathOf(rule.path);
    return isSame && due !== undefined && due <= by;
  });
  return {
    least: sum(off.map(({ amount, status }) => (status === "certain" ? amount.least : NO_MONEY))),
    most: sum(off.map(({ amount }) => amount.most)),
  };
}

function taken(amount: Pence, off: Pence): Pence {
  return atLeast(minus(amount, off), NO_MONEY);
}

/**
 * What is left to pay back of the loans of a timeline on the last day in the job, where it is lent in full. Where it is not
 * published over how many months it is paid back, anything up to all of it.
 */
export function loansLeft(
  { entries }: Pick<Timeline, "entries">,
  lastDay: CalendarDate,
): readonly LoanLeft[] {
  return entries.flatMap((entry) => {
    if (entry.gives !== "loan") return [];
    const earliest = firstDay(entry.when);
    if (earliest === undefined || earliest > lastDay) return [];
    const latest = lastDayOf(entry.when) ?? earliest;
    const isOpen = entry.amount.isOpen || entry.loan.interest.kind !== "none";
    const off = writtenOff(entry, entries, lastDay);
    const isKnown = "kind" in entry.loan.repaidOver || monthsRepaid(entry.loan) !== undefined;
    const most = leftOf(entry.amount.most, entry, repayments(latest, lastDay, entry.payDay, "to"));
    const least = isKnown
      ? leftOf(entry.amount.least, entry, repayments(earliest, lastDay, entry.payDay, "from"))
      : NO_MONEY;
    return [{ entry, left: { least: taken(least, off.most), most: taken(most, off.least), isOpen } }];
  });
}
