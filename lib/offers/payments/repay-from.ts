import { addDays, type CalendarDate, calendarDate } from "../../calendar/calendar-date";
import { addMonths } from "../../calendar/months";
import type { Due, RepayFrom } from "../entries/entry";
import { lastDay } from "../entries/outcome";
import { isPassedOnADay, UNANSWERED } from "../person/circumstances";
import type { Subject } from "../person/subject";
import type { LaterEvent, Repay } from "../rules/offer";

/** From which day a time to stay is counted. */

/** Stands for the day of what has not come by any day in view. */
export const NOT_YET = calendarDate("2999-12-31");
/** Stands for a day long before the job. */
const LONG_AGO = calendarDate("1900-01-01");

/** What the time to stay is counted from, where that comes later than starting and does not hang on when something is paid. */
export function laterEvent(repay: Repay): LaterEvent | undefined {
  if (!("of" in repay)) return undefined;
  const { of } = repay;
  return of === "starting" || of === "being paid" || of === "not stated" ? undefined : of;
}

/** Whether the time to stay is, or may be, counted from when something is paid. */
export function hangsOnPayment(repay: Repay): boolean {
  return "of" in repay && (repay.of === "being paid" || repay.of === "not stated");
}

function onDay(day: CalendarDate): RepayFrom {
  return { earliest: day, latest: day };
}

/** The day of an event; every day from the start on where the person has not named it, and none where it never comes. */
function dayOf(event: LaterEvent, { start, circumstances }: Subject): RepayFrom {
  const unknown = { earliest: start, latest: NOT_YET };
  if (event === "probation passed") {
    const { probationEnds } = circumstances;
    return probationEnds === UNANSWERED ? unknown : onDay(probationEnds);
  }
  if (event === "assessed year passed") {
    const { assessedYear } = circumstances;
    if (isPassedOnADay(assessedYear)) return onDay(assessedYear);
    if (assessedYear === "passed") return { earliest: LONG_AGO, latest: addDays(start, -1) };
    return assessedYear === UNANSWERED ? unknown : { earliest: LONG_AGO, latest: NOT_YET };
  }
  const day = circumstances.events[event.key];
  if (day === undefined) return unknown;
  return onDay(day === "never" ? NOT_YET : day);
}

/**
 * The first day of the time in which leaving means paying back. What is paid on some day in a month counts from its last
 * day, which gives the longest time.
 * @param at the day on which the payment is judged
 */
export function repayStart(
  repay: Repay,
  { when, earnedTo }: Pick<Due, "when" | "earnedTo">,
  at: CalendarDate,
  subject: Subject,
): RepayFrom {
  const event = laterEvent(repay);
  if (event !== undefined) return dayOf(event, subject);
  if (!("of" in repay) || repay.of === "starting") return onDay(subject.start);
  const latest = lastDay(when) ?? earnedTo ?? at;
  if (repay.of === "not stated") return { earliest: subject.start, latest };
  const isAnyDay = when.kind === "period" && addMonths(when.from, 1) <= when.to;
  return { earliest: isAnyDay ? when.from : latest, latest };
}
