import { addDays, type CalendarDate, earlierOf, laterOf } from "../../calendar/calendar-date";
import { isWithin, type Period } from "../../calendar/period";
import { minus } from "../../money/arithmetic";
import { payForYear } from "../../pay/pay-for-year";
import { payTogether } from "../../pay/salary";
import type { Entry, LeaveEntry, MoneyEntry } from "../entries/entry";
import { totalOfEntries } from "../entries/entry-total";
import { leaveTotals } from "../entries/leave-totals";
import { firstDay, isMoney } from "../entries/outcome";
import type { Totals, YearTotals } from "../entries/timeline-types";
import { UNANSWERED } from "../person/circumstances";
import { type Subject, salaryOn, shareOn } from "../person/subject";

/** What payments come to together. */
export function totalsOf(entries: readonly MoneyEntry[]): Totals {
  const { least, most, isOpen } = totalOfEntries(entries);
  return { certain: least, possible: minus(most, least), isOpen };
}

function worked(period: Period, start: CalendarDate, last: CalendarDate): Period | undefined {
  const from = laterOf(period.from, start);
  const to = earlierOf(period.to, last);
  return from <= to ? { from, to } : undefined;
}

/** The pay of a year: what it comes to for the days that are worked, and the full-time pay that it is made of. */
function payIn(period: Period, subject: Subject): Pick<YearTotals, "salary" | "pay"> {
  const { circumstances, start } = subject;
  const { leaving, hoursChanges, payChanges } = circumstances;
  const days = worked(period, start, leaving === "stays" ? period.to : leaving.on);
  const begins = days?.from ?? period.from;
  const beginning = salaryOn(subject, begins);
  if (beginning === UNANSWERED) return { salary: UNANSWERED, pay: [] };
  const rises = payChanges.filter(({ from }) => days !== undefined && begins < from && from <= days.to);
  const pay = [{ from: begins, salary: beginning }, ...rises];
  const hoursDays = hoursChanges.map(({ from }) => from);
  const parts = pay.map(({ from, salary }, index) => {
    const next = pay[index + 1]?.from;
    const until = next === undefined ? period.to : addDays(next, -1);
    const time = days && worked({ from, to: until }, days.from, days.to);
    return payForYear(salary, period, time, (day) => shareOn(subject, day), hoursDays);
  });
  return { salary: payTogether(parts), pay };
}

/** The totals of each year. */
export function yearTotals(
  entries: readonly Entry[],
  years: readonly Period[],
  subject: Subject,
): readonly YearTotals[] {
  const money = entries.filter(isMoney);
  const leave = entries.filter(
    (entry): entry is LeaveEntry => entry.gives === "annual leave" || entry.gives === "extra leave",
  );
  return years.map((period, index) => {
    const number = index + 1;
    const inPeriod = money.filter(({ when }) => {
      const first = firstDay(when);
      return first !== undefined && isWithin(first, period);
    });
    return {
      number,
      period,
      ...payIn(period, subject),
      ...totalsOf(inPeriod),
      leave: leaveTotals(leave.filter(({ year }) => year === number)),
    };
  });
}

/** The totals of entries without a date. */
export function undatedTotals(entries: readonly Entry[]): Totals {
  return totalsOf(entries.filter(isMoney).filter(({ when }) => when.kind === "undated"));
}
