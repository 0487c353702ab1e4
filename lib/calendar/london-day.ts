import { type CalendarDate, calendarDate } from "./calendar-date";

/** The time zone of councils in England, with British Summer Time. */
const LONDON = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day in London at a moment, whatever the machine's time zone. */
export function dayInLondon(moment: Date): CalendarDate {
  const parts = new Map(LONDON.formatToParts(moment).map(({ type, value }) => [type, value]));
  return calendarDate(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
}
