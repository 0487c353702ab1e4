import { type CalendarDate, earlierOf, laterOf } from "../../calendar/calendar-date";
import { isWithin, type Period } from "../../calendar/period";
import { plus, sum } from "../../money/arithmetic";
import { payForYear } from "../../pay/pay-for-year";
import type { ActualSalary } from "../../pay/salary";
import type { Entry, LeaveEntry, MoneyEntry } from "../entries/entry";
import { leaveTotals } from "../entries/leave-totals";
import { firstDay, isMoney } from "../entries/outcome";
import type { Totals, YearTotals } from "../entries/timeline-types";
import { UNANSWERED, type Unanswered } from "../person/circumstances";
import { type Subject, shareOn } from "../person/subject";

/** Money by status. Entries whose amount is not stated add nothing. */
function totalsOf(entries: readonly MoneyEntry[]): Totals {
  return {
    certain: sum(entries.filter(({ status }) => status === "certain").map(({ counted }) => counted)),
    possible: sum(entries.filter(({ status }) => status !== "certain").map(({ counted }) => counted)),
  };
}

/** Two totals together. */
export function totalsTogether(one: Totals, other: Totals): Totals {
  return { certain: plus(one.certain, other.certain), possible: plus(one.possible, other.possible) };
}

function worked(period: Period, start: CalendarDate, last: CalendarDate): Period | undefined {
  const from = laterOf(period.from, start);
  const to = earlierOf(period.to, last);
  return from <= to ? { from, to } : undefined;
}

function salaryOf(period: Period, subject: Subject): ActualSalary | Unanswered {
  const { circumstances, start } = subject;
  if (circumstances.startingSalary === UNANSWERED) return UNANSWERED;
  const { leaving, hoursChanges } = circumstances;
  const days = worked(period, start, leaving === "stays" ? period.to : leaving.on);
  const changes = hoursChanges.map(({ from }) => from);
  return payForYear(circumstances.startingSalary, period, days, (day) => shareOn(subject, day), changes);
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
      salary: salaryOf(period, subject),
      ...totalsOf(inPeriod),
      leave: leaveTotals(leave.filter(({ year }) => year === number)),
    };
  });
}

/** The totals of entries without a date. */
export function undatedTotals(entries: readonly Entry[]): Totals {
  return totalsOf(entries.filter(isMoney).filter(({ when }) => when.kind === "undated"));
}
