import type { CalendarDate } from "../calendar/calendar-date";
import { type Instant, instantsOf, londonTime, writtenLondonTime } from "../calendar/london-time";
import { closingOf, openingOf } from "../catalogue/vacancy-times";
import type { DocumentData } from "../model/document-types";
import type { Change } from "./changes";

const MINUTE = 60_000;

/** The last minute that London's clocks have shown, and show once only: in the hour that comes twice, that before it. */
export function lastMinute(now: Instant): {
  readonly text: string;
  readonly day: CalendarDate;
  readonly instant: Instant;
} {
  let instant = now - (now % MINUTE);
  while (instantsOf(londonTime(instant)).length > 1) instant -= MINUTE;
  const time = londonTime(instant);
  return { text: writtenLondonTime(time), day: time.day, instant };
}

/** A minute after an opening, which clocks show once only. */
function minuteAfter(opening: Instant): string {
  let instant = opening + MINUTE;
  while (instantsOf(londonTime(instant)).length > 1) instant += MINUTE;
  return writtenLondonTime(londonTime(instant));
}

/** True between the opening and the closing minute. */
export function isOpen(vacancy: DocumentData<"vacancy">, now: Instant): boolean {
  return openingOf(vacancy) <= now && now < closingOf(vacancy);
}

/**
 * What closes a vacancy at once that its source no longer has; nothing where it has closed. One that has not opened is left: a
 * jobs system lists what is open, and an editor may have written the file days before.
 */
export function closingNow(vacancy: DocumentData<"vacancy">, now: Instant): Change[] | "not open yet" {
  if (closingOf(vacancy) <= now) return [];
  const opening = openingOf(vacancy);
  if (opening > now) return "not open yet";
  const last = lastMinute(now);
  // It has to open before it closes, also in the minute in which it has opened.
  const after = opening < last.instant ? last.text : minuteAfter(opening);
  return [{ field: "closes", before: vacancy.closes, after }];
}
