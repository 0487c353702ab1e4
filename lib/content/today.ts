import { type CalendarDate, readCalendarDate } from "../calendar/calendar-date";
import { dayInLondon } from "../calendar/london-day";

/**
 * The day that the site takes as today: which pay is in force, what is over and what is to come. The only place that
 * asks the clock for a day; everything else is told.
 * @param buildDay a day to be taken in its place, as the environment's `BUILD_DAY` gives it. Throws where it is no day
 * @param now the moment that it is
 */
export function today(buildDay = process.env.BUILD_DAY, now = new Date()): CalendarDate {
  if (buildDay === undefined || buildDay === "") return dayInLondon(now);
  const day = readCalendarDate(buildDay);
  if (day === undefined) {
    throw new RangeError(
      `BUILD_DAY is ${buildDay}, which is no day of the calendar. Write it YYYY-MM-DD, like 2027-04-01, or leave it out for today.`,
    );
  }
  return day;
}
