import { readCalendarDate } from "../../../calendar/calendar-date";
import { daysInMonth } from "../../../calendar/day-number";
import { formatMonth } from "../../../calendar/format-month";
import { didYouMean } from "../../remedy";
import type { Advice } from "./figure-advice";

/**
 * Why no calendar has a day, for what is written as one: `there is no month 13`, `June has 30 days`.
 * @param day in the form YYYY-MM-DD
 */
export function noSuchDay(day: string): string | undefined {
  if (readCalendarDate(day) !== undefined) return undefined;
  const [year, month, ofMonth] = day.split("-").map(Number);
  if (year === undefined || month === undefined || ofMonth === undefined) return undefined;
  if (month < 1 || month > 12)
    return `there is no month ${day.slice(5, 7)}: they go from 01 to 12, and stand between year and day`;
  const days = daysInMonth(year, month);
  return ofMonth < 1
    ? `there is no day ${day.slice(8)}`
    : `${formatMonth<string>(day)} has ${days} days, and not ${ofMonth}`;
}

/** What to write for a day that no calendar has: with day and month in each other’s place, where that is one. */
export function dayAdvice(day: string, otherwise: string): Partial<Advice> {
  const [year = "", month = "", ofMonth = ""] = day.split("-");
  const other = `${year}-${ofMonth}-${month}`;
  if (readCalendarDate(other) !== undefined) {
    const { fix, remedy } = didYouMean(day, other);
    return { fix: `${fix} Day and month may stand in each other’s place.`, remedy };
  }
  return { fix: otherwise };
}
