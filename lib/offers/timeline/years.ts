import type { CalendarDate } from "../../calendar/calendar-date";
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

/** A life at work, in years that begin on the same day of the year as those shown. */
export class LifeAtWork {
  readonly #from: CalendarDate;
  readonly #number: number;
  readonly #first = new Map<number, Years>();

  constructor(start: CalendarDate, shownFrom: CalendarDate) {
    const before = start < shownFrom ? Math.ceil((completedMonths(start, shownFrom) + 1) / 12) : 0;
    this.#from = addMonths(shownFrom, -12 * before);
    this.#number = before + LIFE_AT_WORK;
  }

  /** All of it. */
  whole(): Years {
    return this.#years(this.#number);
  }

  /** The years to a day from the first in the job, and some more: 1, 2, 4, 8 or 16 years, so that few are worked out. */
  until(day: CalendarDate): Years {
    const needed = day < this.#from ? 1 : Math.floor(completedMonths(this.#from, day) / 12) + 1;
    return this.#years(Math.min(2 ** Math.ceil(Math.log2(needed)), this.#number));
  }

  /** The first so many, which are asked for again for each payment. */
  #years(number: number): Years {
    const years = this.#first.get(number) ?? yearsFrom(this.#from, number);
    this.#first.set(number, years);
    return years;
  }
}
