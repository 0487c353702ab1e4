import { type CalendarDate, dateOf, partsOf } from "./calendar-date";
import { daysInMonth } from "./day-number";

/** Names of the months as content and pages write them, January first. */
export const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;
export type Month = (typeof MONTHS)[number];

export const MONTHS_OF_YEAR = MONTHS.length;

/** A month's whole name, as a part of a regular expression that looks for it. */
export const ANY_MONTH = MONTHS.join("|");

/** The same for the names that programs shorten: `jan`, `sep`, `sept`. */
export const ANY_SHORT_MONTH = [...MONTHS.map((name) => name.slice(0, 3)), "sept"].join("|");

/** A month's name as texts have it: `April`. */
export function monthName(month: Month): string {
  return `${month.charAt(0).toUpperCase()}${month.slice(1)}`;
}

/** A month's number, from 1. */
export function monthNumber(month: Month): number {
  return MONTHS.indexOf(month) + 1;
}

/**
 * The same day `months` later (earlier where negative). A day that the month does not have becomes
 * its last: 30 January and one month is 28 February, or 29 in a leap year. Always count from the
 * first date, never from the last result: 31 January and two months is 31 March.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return dateOf({ year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) });
}

/** First day of the month that `date` is in. */
export function startOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 8)}01` as CalendarDate;
}

/** Last day of the month that `date` is in. */
export function endOfMonth(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date);
  return dateOf({ year, month, day: daysInMonth(year, month) });
}
