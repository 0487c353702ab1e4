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
  // In three parts, `01/12/2026`; to ask for them by their names takes four times as long.
  const [day, month, year] = LONDON.format(moment).split("/");
  return calendarDate(`${year}-${month}-${day}`);
}
