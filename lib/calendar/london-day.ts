import { type CalendarDate, calendarDate } from "./calendar-date";

/** Councils in England keep their days by this clock, British Summer Time included. */
const LONDON = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day that it is in London at a moment, wherever the computer stands. */
export function dayInLondon(moment: Date): CalendarDate {
  const parts = new Map(LONDON.formatToParts(moment).map(({ type, value }) => [type, value]));
  return calendarDate(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
}
