import { addDays, type CalendarDate, daysBetween, earlierOf, partsOf } from "../calendar/calendar-date";
import { endOfMonth } from "../calendar/months";
import type { Period } from "../calendar/period";
import { type Fraction, fraction, partOf, together } from "../money/fraction";
import { type ActualSalary, type FullTimeSalary, partOfSalary } from "./salary";
import type { WorkingShare } from "./working-share";

const NONE: Fraction = { numerator: 0, denominator: 1 };

/** How many months a period lasts: whole calendar months, and parts of months by their days. */
function monthsIn({ from, to }: Period): Fraction {
  let months = NONE;
  for (let first = from; first <= to; ) {
    const end = endOfMonth(first);
    const days = daysBetween(first, earlierOf(end, to)) + 1;
    months = together(months, fraction(days, partsOf(end).day));
    first = addDays(end, 1);
  }
  return months;
}

/** A period's part of the year, by months, as salaries are paid. */
function partOfYear(time: Period, year: Period): Fraction {
  if (time.from === year.from && time.to === year.to) return { numerator: 1, denominator: 1 };
  const { numerator, denominator } = monthsIn(year);
  return partOf(monthsIn(time), { numerator: denominator, denominator: numerator });
}

/**
 * The pay for the part of a year that somebody works, at each day's share of full-time hours: a twelfth for each month, and
 * for a part of a month in proportion to its days.
 * @param year the year that the salary is for
 * @param worked the part of it that is worked; `undefined` where none is
 * @param shareOn the share on a day, and `changes` the days on which it changes
 */
export function payForYear(
  salary: FullTimeSalary,
  year: Period,
  worked: Period | undefined,
  shareOn: (day: CalendarDate) => WorkingShare,
  changes: readonly CalendarDate[],
): ActualSalary {
  if (worked === undefined) return partOfSalary(salary, NONE);
  const inside = changes.filter((day) => day > worked.from && day <= worked.to);
  const starts = [worked.from, ...new Set(inside)].sort();
  const part = starts.reduce((sum, from, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? worked.to : addDays(next, -1);
    return together(sum, partOf(shareOn(from), partOfYear({ from, to }, year)));
  }, NONE);
  return partOfSalary(salary, part);
}
