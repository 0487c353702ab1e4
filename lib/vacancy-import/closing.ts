import type { CalendarDate } from "../calendar/calendar-date";
import { type Instant, instantsOf, type LondonTime, londonTime } from "../calendar/london-time";
import { closingOf, openingOf } from "../catalogue/vacancy-times";
import type { DocumentData } from "../model/document-types";
import type { Change } from "./changes";

const MINUTE = 60_000;

function written({ day, minutes }: LondonTime): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${day} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The last minute that London's clocks have shown, and show once only: in the hour that comes twice, that before it. */
export function lastMinute(now: Instant): {
  readonly text: string;
  readonly day: CalendarDate;
  readonly instant: Instant;
} {
  let instant = now;
  while (instantsOf(londonTime(instant)).length > 1) instant -= MINUTE;
  const time = londonTime(instant);
  return { text: written(time), day: time.day, instant };
}

/** What closes a vacancy at once that its source no longer has; nothing where it has closed. */
export function closingNow(vacancy: DocumentData<"vacancy">, now: Instant): Change[] {
  if (closingOf(vacancy) <= now) return [];
  const last = lastMinute(now);
  const before = lastMinute(last.instant - MINUTE).text;
  return [
    // It has to open before it closes. Nobody has seen it: the two are in the past.
    ...(openingOf(vacancy) < last.instant
      ? []
      : [{ field: "opens", before: vacancy.opens, after: before } as const]),
    { field: "closes", before: vacancy.closes, after: last.text },
  ];
}
