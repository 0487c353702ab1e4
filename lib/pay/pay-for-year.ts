import { addDays, type CalendarDate, daysBetween } from "../calendar/calendar-date";
import type { Period } from "../calendar/period";
import { portion } from "../money/arithmetic";
import { type Fraction, fraction, partOf, together } from "../money/fraction";
import { type ActualSalary, amountOf, type FullTimeSalary } from "./salary";
import type { WorkingShare } from "./working-share";

/**
 * The pay for the days of a year that somebody works, at the share of full-time hours of each day.
 * @param year the year that the salary is for
 * @param worked the days of it that are worked; none where `undefined`
 * @param shareOn the share on a day, and `changes` the days on which it changes
 */
export function payForYear(
  salary: FullTimeSalary,
  year: Period,
  worked: Period | undefined,
  shareOn: (day: CalendarDate) => WorkingShare,
  changes: readonly CalendarDate[],
): ActualSalary {
  if (worked === undefined) return Number(0) as ActualSalary;
  const days = daysBetween(year.from, year.to) + 1;
  const inside = changes.filter((day) => day > worked.from && day <= worked.to);
  const starts = [worked.from, ...new Set(inside)].sort();
  let part: Fraction = { numerator: 0, denominator: 1 };
  starts.forEach((start, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? worked.to : addDays(next, -1);
    part = together(part, partOf(shareOn(start), fraction(daysBetween(start, end) + 1, days)));
  });
  return Number(portion(amountOf(salary), part)) as ActualSalary;
}
