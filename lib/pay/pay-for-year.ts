import { addDays, type CalendarDate, partsOf } from "../calendar/calendar-date";
import { type DayParts, daysInMonth } from "../calendar/day-number";
import { MONTHS_OF_YEAR } from "../calendar/months";
import type { Period } from "../calendar/period";
import { minus, NO_MONEY } from "../money/arithmetic";
import { type Fraction, partOf, together } from "../money/fraction";
import type { Pence } from "../money/pence";
import { type ActualSalary, amountOf, type FullTimeSalary, partOfSalary } from "./salary";
import type { WorkingShare } from "./working-share";

const NONE: Fraction = { numerator: 0, denominator: 1 };

/** So many days of a month, as a part of it. */
function partOfMonth(days: number, { year, month }: DayParts): Fraction {
  return { numerator: days, denominator: daysInMonth(year, month) };
}

/** How many months a period lasts: whole calendar months, and parts of months by their days. */
function monthsIn({ from, to }: Period): Fraction {
  if (from > to) return NONE;
  const [first, last] = [partsOf(from), partsOf(to)];
  const later = (last.year - first.year) * 12 + last.month - first.month;
  if (later === 0) return partOfMonth(last.day - first.day + 1, first);
  const whole = { numerator: later - 1, denominator: 1 };
  const beginning = partOfMonth(daysInMonth(first.year, first.month) - first.day + 1, first);
  return together(whole, together(beginning, partOfMonth(last.day, last)));
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

/** The pay for each of twelve months at one salary and one share of hours. Odd pence fall so that they come to the year's. */
export function payByMonth(salary: FullTimeSalary, share: WorkingShare): readonly Pence[] {
  const paidBy = Array.from({ length: MONTHS_OF_YEAR }, (_, index) =>
    amountOf(partOfSalary(salary, partOf(share, { numerator: index + 1, denominator: MONTHS_OF_YEAR }))),
  );
  return byTurns(paidBy);
}

/** What each of several times adds to what had been paid by the end of the one before. */
export function byTurns(paidBy: readonly Pence[]): readonly Pence[] {
  return paidBy.map((amount, index) => minus(amount, paidBy[index - 1] ?? NO_MONEY));
}
