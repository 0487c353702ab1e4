import { addDays, type CalendarDate, partsOf } from "./calendar-date";
import { daysInMonth } from "./day-number";
import { addMonths, endOfMonth } from "./months";

/**
 * The last day of the first `months` months of service. A year that starts on 1 September is complete
 * on 31 August: the first day counts. Where the month in which it would end has no such day, service is
 * complete with that month: from 31 January one month is complete on 28 February, and from
 * 29 February 2028 a year is complete on 28 February 2029.
 */
export function completionDay(start: CalendarDate, months: number): CalendarDate {
  const sameDay = addMonths(start, months);
  return partsOf(sameDay).day < partsOf(start).day ? endOfMonth(sameDay) : addDays(sameDay, -1);
}

/** The day after `months` months of service are complete: 1 September again, or 1 March for 29 February. */
export function anniversary(start: CalendarDate, months: number): CalendarDate {
  return addDays(completionDay(start, months), 1);
}

/** Complete months of service at the end of `lastDay`, from the first day `start`; 0 where it is earlier. */
export function completedMonths(start: CalendarDate, lastDay: CalendarDate): number {
  if (lastDay < start) return 0;
  const from = partsOf(start);
  const to = partsOf(lastDay);
  const months = (to.year - from.year) * 12 + (to.month - from.month);
  const length = daysInMonth(to.year, to.month);
  // What started on the first of a month is complete with the last day of one; see `completionDay`.
  if (from.day === 1) return to.day === length ? months + 1 : months;
  const completeOn = Math.min(from.day - 1, length);
  return to.day >= completeOn ? months : months - 1;
}
