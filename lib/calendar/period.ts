import type { CalendarDate } from "./calendar-date";
import { endOfMonth, startOfMonth } from "./months";
import { anniversary, completionDay } from "./service";

/** From the first day to the last, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The calendar month that a day is in. */
export function monthOf(date: CalendarDate): Period {
  return { from: startOfMonth(date), to: endOfMonth(date) };
}

/** Year `number` (from 1) of the years that are counted from `first`. */
export function yearFrom(first: CalendarDate, number: number): Period {
  return {
    from: number === 1 ? first : anniversary(first, (number - 1) * 12),
    to: completionDay(first, number * 12),
  };
}

/** True when the day is in the period. */
export function isWithin(date: CalendarDate, period: Period): boolean {
  return period.from <= date && date <= period.to;
}
