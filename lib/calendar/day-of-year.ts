import { type CalendarDate, dateOf, partsOf } from "./calendar-date";
import { daysInMonth } from "./day-number";
import { type Month, monthNumber } from "./months";

/** A day that comes every year, like 31 March. */
export interface DayOfYear {
  readonly day: number;
  readonly month: Month;
}

/** That day in a year. 29 February is 28 February in years that are not leap years. */
export function inYear({ day, month }: DayOfYear, year: number): CalendarDate {
  const number = monthNumber(month);
  return dateOf({ year, month: number, day: Math.min(day, daysInMonth(year, number)) });
}

/** The first time the day comes on or after `date`. */
export function nextOn(dayOfYear: DayOfYear, date: CalendarDate): CalendarDate {
  const { year } = partsOf(date);
  const thisYear = inYear(dayOfYear, year);
  return thisYear >= date ? thisYear : inYear(dayOfYear, year + 1);
}

/** The last time the day came on or before `date`. */
export function lastOn(dayOfYear: DayOfYear, date: CalendarDate): CalendarDate {
  const { year } = partsOf(date);
  const thisYear = inYear(dayOfYear, year);
  return thisYear <= date ? thisYear : inYear(dayOfYear, year - 1);
}
