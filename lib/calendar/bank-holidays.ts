import { easter } from "date-easter";
import { addDays, type CalendarDate, calendarDate, dateOf, partsOf } from "./calendar-date";
import { isWeekend, mondaysOf } from "./weekdays";

/**
 * Bank holidays of England and Wales: those of the Banking and Financial Dealings Act 1971, New Year's Day and the first
 * Monday of May, each by the yearly proclamation, and those that were proclaimed once or moved. Later years follow the same
 * rules until another day is proclaimed (https://www.gov.uk/bank-holidays).
 */

/** Proclaimed for one year only: a jubilee, a funeral, a coronation. */
const ONCE: ReadonlySet<CalendarDate> = new Set(
  ["2022-06-03", "2022-09-19", "2023-05-08"].map((day) => calendarDate(day)),
);

/** The day in the place of one of every year: the anniversaries of VE Day and the Platinum Jubilee. */
const MOVED: ReadonlyMap<CalendarDate, CalendarDate> = new Map(
  [
    ["2020-05-04", "2020-05-08"],
    ["2022-05-30", "2022-06-02"],
  ].map(([from = "", to = ""]) => [calendarDate(from), calendarDate(to)]),
);

/** The days that were proclaimed or are fixed by law for a year. */
function bankHolidaysIn(year: number): readonly CalendarDate[] {
  const { month, day } = easter(year);
  const sunday = dateOf({ year, month, day });
  const may = mondaysOf(year, 5);
  const august = mondaysOf(year, 8);
  const mondays = [may[0], may.at(-1), august.at(-1)].flatMap((monday) =>
    monday === undefined ? [] : [MOVED.get(monday) ?? monday],
  );
  return [
    ...atWorkingDays([dateOf({ year, month: 1, day: 1 })]),
    addDays(sunday, -2),
    addDays(sunday, 1),
    ...mondays,
    ...atWorkingDays([dateOf({ year, month: 12, day: 25 }), dateOf({ year, month: 12, day: 26 })]),
  ];
}

/** Each day, or the next weekday that is none of them where it falls at a weekend. */
function atWorkingDays(days: readonly CalendarDate[]): readonly CalendarDate[] {
  const taken = new Set(days.filter((day) => !isWeekend(day)));
  for (const day of days) {
    if (!isWeekend(day)) continue;
    let instead = day;
    while (isWeekend(instead) || taken.has(instead)) instead = addDays(instead, 1);
    taken.add(instead);
  }
  return [...taken];
}

/** By year: every pay day asks for those of its year, and an answer has few years. */
const BY_YEAR = new Map<number, readonly CalendarDate[]>();

/** Whether a day is a bank holiday in England and Wales. */
export function isBankHoliday(day: CalendarDate): boolean {
  const { year } = partsOf(day);
  const holidays = BY_YEAR.get(year) ?? bankHolidaysIn(year);
  BY_YEAR.set(year, holidays);
  return ONCE.has(day) || holidays.includes(day);
}
