import { type CalendarDate, readCalendarDate } from "../calendar/calendar-date";
import { dayInLondon } from "../calendar/london-day";
import { type Instant, middayOf } from "../calendar/london-time";

/** A day that is to be taken as today, as the environment's `BUILD_DAY` gives it; `undefined` where the clock decides. */
function chosenDay(buildDay: string | undefined): CalendarDate | undefined {
  if (buildDay === undefined || buildDay === "") return undefined;
  const day = readCalendarDate(buildDay);
  if (day === undefined) {
    throw new RangeError(
      `BUILD_DAY is ${buildDay}, which is no day of the calendar. Write it YYYY-MM-DD, like 2027-04-01, or leave it out for today.`,
    );
  }
  return day;
}

/**
 * The moment that the site takes as now: which vacancies are open, which pay is in force, what is over and what is to come.
 * The only place that asks the clock; everything else is told.
 * @param buildDay a day to be taken in place of the present one, at midday. Throws where it is no day
 */
export function now(buildDay = process.env.BUILD_DAY, clock = new Date()): Instant {
  const day = chosenDay(buildDay);
  return day === undefined || day === dayInLondon(clock) ? clock.getTime() : middayOf(day);
}

/** The day that the site takes as today, in London. */
export function today(buildDay = process.env.BUILD_DAY, clock = new Date()): CalendarDate {
  return dayInLondon(new Date(now(buildDay, clock)));
}
