import { addDays, type CalendarDate } from "./calendar-date";
import { completionDay } from "./service";

/** A length of service, in calendar months or in days. At least one of either. */
export type Length = { readonly months: number } | { readonly days: number };

/** `count` times a length. */
export function timesLength(length: Length, count: number): Length {
  return "months" in length ? { months: length.months * count } : { days: length.days * count };
}

/** The last day of a length that starts with `from`: 26 weeks from 1 June are complete on 29 November. */
export function completesOn(from: CalendarDate, length: Length): CalendarDate {
  return "months" in length ? completionDay(from, length.months) : addDays(from, length.days - 1);
}
