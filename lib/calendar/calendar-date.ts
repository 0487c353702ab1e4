import { type DayParts, dayNumber, dayParts, daysInMonth } from "./day-number";
import { twoDigits } from "./two-digits";

declare const brand: unique symbol;

/** A day of the calendar written YYYY-MM-DD. Compares with `<` and `===` as the days themselves do. */
export type CalendarDate = string & { readonly [brand]: true };

/**
 * A text that is written as a day or a month wherever it comes from: what has been read as one, or a text of a file that the
 * model has checked. One that may be a word besides (`never`, `not stated`) is none of these, and the types refuse it.
 */
export type DayText<Text extends string> = string extends Text
  ? Text
  : Text extends object | `${number}-${number}` | `${number}-${number}-${number}`
    ? Text
    : never;

/** The code of the digit 0. */
const ZERO = 48;

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that `written` names, or `undefined` when there is no such day (29 February 2027, 2026-13-01, "May"). */
export function readCalendarDate(written: string): CalendarDate | undefined {
  const [, year, month, day] = (WRITTEN.exec(written) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (written as CalendarDate) : undefined;
}

/** A day that is known to be right, as written in code, tests and checked content. Throws where it is not. */
export function calendarDate(written: string): CalendarDate {
  const date = readCalendarDate(written);
  if (date === undefined) {
    throw new RangeError(`"${written}" is not a day of the calendar; write it YYYY-MM-DD, like 2026-09-01.`);
  }
  return date;
}

/** The number that two digits of a date write. */
function digitsAt(date: CalendarDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;
}

/** Year, month and day of a date. Read digit by digit, without a piece of text for each: an answer asks a thousand times. */
export function partsOf(date: CalendarDate): DayParts {
  return {
    year: digitsAt(date, 0) * 100 + digitsAt(date, 2),
    month: digitsAt(date, 5),
    day: digitsAt(date, 8),
  };
}

/** What the parts of a day look like written YYYY-MM-DD, whether the calendar has that day or not. */
export function isoDay(year: number, month: number, day: number): string {
  const written = year < 1000 ? String(year).padStart(4, "0") : year;
  return `${written}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The date of parts that are known to name a day in the years 0 to 9999. */
export function dateOf({ year, month, day }: DayParts): CalendarDate {
  return isoDay(year, month, day) as CalendarDate;
}

/** The date that a year, a month and a day of the month make; undefined where the calendar has none. */
export function dateFrom(year: number, month: number, day: number): CalendarDate | undefined {
  return readCalendarDate(isoDay(year, month, day));
}

/** The day `days` after `date`; before it where `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(dayParts(dayNumber(partsOf(date)) + days));
}

/** How many days later `to` is than `from`; negative where it is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(partsOf(to)) - dayNumber(partsOf(from));
}

/** The later of two days. */
export function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  if (one > other) return one;
  return other;
}

/** The earlier of two days. */
export function earlierOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  if (one < other) return one;
  return other;
}
