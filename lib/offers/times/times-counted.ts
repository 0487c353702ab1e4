import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { lastOn } from "../../calendar/day-of-year";
import { completedMonths } from "../../calendar/service";
import type { TimeCounted } from "../../model/offer/time-counted";

/** The months and years in which a limit may be counted, but for one that is not stated. */
type Published = Exclude<TimeCounted, "not stated">;

const EACH: Readonly<Record<Published, (day: CalendarDate, start: CalendarDate) => string>> = {
  "a calendar month": (day) => day.slice(0, 7),
  "a calendar year": (day) => day.slice(0, 4),
  "a financial year": (day) => lastOn({ day: 1, month: "april" }, day),
  "a tax year": (day) => lastOn({ day: 6, month: "april" }, day),
  "a year of service": (day, start) => `${Math.floor(completedMonths(start, addDays(day, -1)) / 12)}`,
};

/** The years that may be meant where a council has not said in which it counts. */
export const YEARS_COUNTED = [
  "a calendar year",
  "a financial year",
  "a tax year",
  "a year of service",
] as const satisfies readonly Published[];

/** A name of the month or year that a day is in; of every year that may be meant where which is not stated. */
export function timesOf(day: CalendarDate, counted: TimeCounted, start: CalendarDate): readonly string[] {
  if (counted !== "not stated") return [EACH[counted](day, start)];
  return YEARS_COUNTED.map((name) => `${name}: ${EACH[name](day, start)}`);
}
