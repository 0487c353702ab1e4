import { addDays, type CalendarDate } from "./calendar-date";
import { completionDay } from "./service";

/** A length of service, in calendar months or in days. At least one of either. */
export type Length = { readonly months: number } | { readonly days: number };

/** `count` times a length. */
export function timesLength(length: Length, count: number): Length {
  return "months" in length ? { months: length.months * count } : { days: length.days * count };
}

/** A length in months; days as months of the average length, so that 52 weeks are no more than a year. */
export function inMonths(length: Length): number {
  return "months" in length ? length.months : length.days / (365.25 / 12);
}

/** The last day of a length that starts with `from`: 26 weeks from 1 June are complete on 29 November. */
export function completesOn(from: CalendarDate, length: Length): CalendarDate {
  return "months" in length ? completionDay(from, length.months) : addDays(from, length.days - 1);
}
