import { type CalendarDate, earlierOf } from "../../calendar/calendar-date";
import { addMonths } from "../../calendar/months";
import { yearFrom } from "../../calendar/period";
import { completedMonths } from "../../calendar/service";
import type { Course } from "../times/due";

/** The years of a timeline, and the days that they cover. */
export type Years = Pick<Course, "horizon" | "years">;

/** So many years from a day. */
export function yearsFrom(from: CalendarDate, number: number): Years {
  const years = Array.from({ length: number }, (_, index) => yearFrom(from, index + 1));
  return { horizon: { from, to: years.at(-1)?.to ?? from }, years };
}

/** In years: longer than anybody stays. */
const LIFE_AT_WORK = 50;

/** The years from the first day in the job to the one that has a day in it, or to the end of a life at work. */
export interface LifeAtWork {
  readonly until: (day: CalendarDate) => Years;
  readonly whole: Years;
}

/** A life at work, in years that begin on the same day of the year as those shown. */
export function lifeAtWork(start: CalendarDate, shownFrom: CalendarDate): LifeAtWork {
  const before = start < shownFrom ? Math.ceil((completedMonths(start, shownFrom) + 1) / 12) : 0;
  const from = addMonths(shownFrom, -12 * before);
  const whole = yearsFrom(from, before + LIFE_AT_WORK);
  return {
    whole,
    until: (day) => {
      const to = earlierOf(day, whole.horizon.to);
      const years = whole.years.slice(0, 1 + whole.years.findLastIndex((year) => year.from <= to));
      return years.length === 0 ? yearsFrom(from, 1) : yearsFrom(from, years.length);
    },
  };
}
