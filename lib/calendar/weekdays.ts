import { addDays, type CalendarDate, dateOf, partsOf } from "./calendar-date";
import { dayNumber } from "./day-number";

/** Names of the days of the week, Sunday first, as 1 January 1970 was a Thursday. */
export const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const THURSDAY = 4;

/** Which day of the week a day is, from 0 for Sunday. */
export function weekdayNumber(day: CalendarDate): number {
  return (((dayNumber(partsOf(day)) + THURSDAY) % 7) + 7) % 7;
}

export function isWeekend(day: CalendarDate): boolean {
  const number = weekdayNumber(day);
  return number === 0 || number === 6;
}

/** The Mondays of a month, first to last. */
export function mondaysOf(year: number, month: number): readonly CalendarDate[] {
  const mondays: CalendarDate[] = [];
  let day = dateOf({ year, month, day: 1 });
  while (weekdayNumber(day) !== 1) day = addDays(day, 1);
  for (; partsOf(day).month === month; day = addDays(day, 7)) mondays.push(day);
  return mondays;
}

/** The last day of that name on or before a day. */
export function lastWeekday(weekday: Weekday, before: CalendarDate): CalendarDate {
  const back = (weekdayNumber(before) - WEEKDAYS.indexOf(weekday) + 7) % 7;
  return addDays(before, -back);
}
