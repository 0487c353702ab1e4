import { type CalendarDate, calendarDate, dateFrom, readCalendarDate } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import { formatMonth } from "../calendar/format-month";
import { addMonths, endOfMonth } from "../calendar/months";
import { twoDigits } from "../calendar/two-digits";
import { monthCalled } from "../calendar/written-days";

declare const brand: unique symbol;

/** A month of a year, written YYYY-MM. Compares with `<` as the months themselves do. */
export type YearMonth = string & { readonly [brand]: true };

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

const WRITTEN = /^(\d{4})-(\d{1,2})$/;
const WITH_SLASH = /^(\d{1,2})\/(\d{4})$/;
const IN_WORDS = /^([a-z]{3,9})\.?\s+(\d{4})$/i;

function partsOf(typed: string): readonly [year: number, month: number] | undefined {
  const [, year, month] = WRITTEN.exec(typed) ?? [];
  if (year !== undefined) return [Number(year), Number(month)];
  const [, monthFirst, yearLast] = WITH_SLASH.exec(typed) ?? [];
  if (monthFirst !== undefined) return [Number(yearLast), Number(monthFirst)];
  const [, word = "", named] = IN_WORDS.exec(typed) ?? [];
  return named === undefined ? undefined : [Number(named), monthCalled(word)];
}

/**
 * A month as people write it: `2027-03`, `2027-3`, `03/2027`, `March 2027`.
 * @returns `undefined` where the meaning is not plain, or where the year is not from 2000 to 2099
 */
export function readYearMonth(typed: string): YearMonth | undefined {
  const [year, month] = partsOf(typed.trim()) ?? [];
  if (year === undefined || month === undefined) return undefined;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  return `${year}-${twoDigits(month)}` as YearMonth;
}

/** The month that a day is in. */
export function yearMonthOf(day: string): YearMonth {
  return day.slice(0, 7) as YearMonth;
}

export function firstDayOf(month: YearMonth): CalendarDate {
  return calendarDate(`${month}-01`);
}

/**
 * The first month in which somebody could still start, on its first day: it stands for the start of who has not said when.
 * @param today an ISO day
 */
export function firstStart(today: string): YearMonth {
  const month = yearMonthOf(today);
  const first = firstDayOf(month);
  return today === first ? month : yearMonthOf(addMonths(first, 1));
}

/** When somebody leaves: at the end of a month, or on a day. */
export type LastMonthOrDay = YearMonth | CalendarDate;

function isDay(time: LastMonthOrDay): time is CalendarDate {
  return readCalendarDate(time) !== undefined;
}

/** The last day in the job of who leaves at the end of a month, or on a day. */
export function lastDayOf(time: LastMonthOrDay): CalendarDate {
  return isDay(time) ? time : endOfMonth(firstDayOf(time));
}

/** `June 2029`, or `15 June 2029`. */
export function monthOrDayWords(time: LastMonthOrDay): string {
  return isDay(time) ? formatDay(time) : formatMonth(time);
}

/** `at the end of June 2029`, `on 15 June 2029`. */
export function leavingWords(time: LastMonthOrDay): string {
  return `${isDay(time) ? "on" : "at the end of"} ${monthOrDayWords(time)}`;
}

/**
 * The day whose pay somebody is offered who starts in a month, or in the first that is left where no month is told: its
 * first, or today where that is this month.
 * @param today an ISO day
 */
export function offerDay(start: YearMonth | undefined, today: string): CalendarDate {
  const month = start ?? firstStart(today);
  return month === yearMonthOf(today) ? calendarDate(today) : firstDayOf(month);
}

/** How many years from the first day of a month it takes to hold the last of another: both in one are 1 year. */
export function yearsUntil(from: YearMonth, last: YearMonth): number {
  const monthOf = (month: YearMonth) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return Math.floor((monthOf(last) - monthOf(from)) / 12) + 1;
}

/** `count` months in a row. */
export function monthsFrom(month: YearMonth, count: number): readonly YearMonth[] {
  const first = firstDayOf(month);
  return Array.from({ length: count }, (_, index) => yearMonthOf(addMonths(first, index)));
}

const BRITISH = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DAY_IN_WORDS = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?\s+(\d{4})$/i;

/**
 * A day as people write it: `2027-05-01`, `1/5/2027`, `1 May 2027`.
 * @returns `undefined` where there is no such day, or where the year is not from 1950 to 2099
 */
export function readDay(typed: string): CalendarDate | undefined {
  const written = typed.trim();
  const [, day, month, year] = BRITISH.exec(written) ?? [];
  const [, dayFirst, word = "", yearLast] = DAY_IN_WORDS.exec(written) ?? [];
  const read =
    day !== undefined
      ? dateFrom(Number(year), Number(month), Number(day))
      : dayFirst !== undefined
        ? dateFrom(Number(yearLast), monthCalled(word), Number(dayFirst))
        : readCalendarDate(written);
  return read !== undefined && read >= "1950-01-01" && read <= "2099-12-31" ? read : undefined;
}
