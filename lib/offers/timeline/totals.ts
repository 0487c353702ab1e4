import { addDays, type CalendarDate, earlierOf, laterOf } from "../../calendar/calendar-date";
import { addMonths, endOfMonth } from "../../calendar/months";
import { isWithin, type Period, yearFrom } from "../../calendar/period";
import { minus } from "../../money/arithmetic";
import type { Pence } from "../../money/pence";
import { byTurns, payByMonth, payForYear } from "../../pay/pay-for-year";
import { type ActualSalary, amountOf, payTogether } from "../../pay/salary";
import type { Entry, LeaveEntry, MoneyEntry } from "../entries/entry";
import { totalOfEntries } from "../entries/entry-total";
import { leaveTotals } from "../entries/leave-totals";
import { firstDay, isMoney } from "../entries/outcome";
import type { Timeline, Totals, YearTotals } from "../entries/timeline-types";
import { UNANSWERED, type Unanswered } from "../person/circumstances";
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

/** What is known of somebody's working time and pay. */
type Employment = Pick<Subject, "circumstances" | "start">;

/** The days of a year that are worked, and the full-time pay of them: that of the first, and each that follows it. */
interface PaidDays {
  readonly days: Period | undefined;
  readonly pay: YearTotals["pay"];
}

function payOn(period: Period, { circumstances, start }: Employment): PaidDays | Unanswered {
  const { leaving, payChanges } = circumstances;
  const days = worked(period, start, leaving === "stays" ? period.to : leaving.on);
  const begins = days?.from ?? period.from;
  const beginning = salaryOn({ circumstances }, begins);
  if (beginning === UNANSWERED) return UNANSWERED;
  const rises = payChanges.filter(({ from }) => days !== undefined && begins < from && from <= days.to);
  return { days, pay: [{ from: begins, salary: beginning }, ...rises] };
}

/** What the pay of a year comes to for the days of it that are worked by a day. */
function salaryBy(
  last: CalendarDate,
  year: Period,
  { days, pay }: PaidDays,
  employment: Employment,
): ActualSalary {
  const hoursDays = employment.circumstances.hoursChanges.map(({ from }) => from);
  const parts = pay.map(({ from, salary }, index) => {
    const next = pay[index + 1]?.from;
    const until = earlierOf(last, next === undefined ? year.to : addDays(next, -1));
    const time = days && from <= until ? worked({ from, to: until }, days.from, days.to) : undefined;
    return payForYear(salary, year, time, (day) => shareOn(employment, day), hoursDays);
  });
  return payTogether(parts);
}

/** The pay of a year: what it comes to for the days that are worked, and the full-time pay that it is made of. */
function payIn(period: Period, subject: Subject): Pick<YearTotals, "salary" | "pay"> {
  const paid = payOn(period, subject);
  if (paid === UNANSWERED) return { salary: UNANSWERED, pay: [] };
  return { salary: salaryBy(period.to, period, paid, subject), pay: paid.pay };
}

/** Whether every day of a year is worked, and all of them the same hours. */
function isWhole(year: Period, days: Period | undefined, { circumstances }: Employment): boolean {
  return (
    days?.from === year.from &&
    days.to === year.to &&
    circumstances.hoursChanges.every(({ from }) => from <= year.from || from > year.to)
  );
}

/**
 * What each month of a year pays of the salary: a part of it where a part of the month is worked. Odd pence fall so that the
 * months come to the year's salary.
 * @param number of the year, from 1, of those that are counted from a timeline's first day, which is the first of a month
 */
export function salariesOfYear(
  { horizon, ...employment }: Pick<Timeline, "circumstances" | "start" | "horizon">,
  number: number,
): readonly Pence[] | Unanswered {
  const year = yearFrom(horizon.from, number);
  const paid = payOn(year, employment);
  if (paid === UNANSWERED) return UNANSWERED;
  const [beginning, ...rises] = paid.pay;
  if (beginning !== undefined && rises.length === 0 && isWhole(year, paid.days, employment))
    return payByMonth(beginning.salary, shareOn(employment, year.from));
  const paidBy = Array.from({ length: 12 }, (_, index) =>
    amountOf(salaryBy(endOfMonth(addMonths(year.from, index)), year, paid, employment)),
  );
  return byTurns(paidBy);
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
