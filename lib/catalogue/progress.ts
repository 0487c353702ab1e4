import { addDays, type CalendarDate } from "../calendar/calendar-date";
import { nextOn } from "../calendar/day-of-year";
import { anniversary, completedMonths } from "../calendar/service";
import type { Progression } from "../model/pay-rise";

/** Longer than anybody takes to the top of a grade. */
const MOST_YEARS = 60;

/**
 * The days on which somebody moves up one point, earliest first; none where that needs a decision, or where nobody has said
 * when it is.
 * @param start the first day in the job
 */
export function* daysOfMovingUp(
  { when, decidedBy, needs }: Progression,
  start: CalendarDate,
): Generator<CalendarDate> {
  if (decidedBy !== "rule" || when.kind === "not stated") return;
  if (when.kind === "year of service") {
    for (let years = 1; years <= MOST_YEARS; years += 1) yield anniversary(start, years * 12);
    return;
  }
  let day = nextOn(when.each, addDays(start, 1));
  if (needs !== undefined && completedMonths(start, addDays(day, -1)) < needs.months) {
    if (needs.fewer === "not stated") return;
    if (needs.fewer === "on completing them") yield anniversary(start, needs.months);
    day = nextOn(
      when.each,
      addDays(anniversary(start, needs.months), needs.fewer === "the next time" ? 0 : 1),
    );
  }
  for (let years = 0; years < MOST_YEARS; years += 1) {
    yield day;
    day = nextOn(when.each, addDays(day, 1));
  }
}
