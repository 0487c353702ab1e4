import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { completedMonths } from "../../calendar/service";
import { UNANSWERED } from "../person/circumstances";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";

/** A day, and the day by whose end years must be complete: an earlier one where a period begins with the day. */
interface Until {
  readonly at: CalendarDate;
  readonly completeBy: CalendarDate;
}

/**
 * Complete years since qualifying. People give whole years at the start date, so the exact anniversary is unknown: the
 * next year may be complete on any later day except those that complete a year in the job.
 * @returns every number that is possible, lowest first; empty when the person has not answered
 */
export function yearsQualified(
  { circumstances, start }: Subject,
  { at, completeBy }: Until,
): readonly number[] {
  const atStart = circumstances.yearsQualified;
  if (atStart === UNANSWERED) return [];
  const least = atStart + Math.floor(completedMonths(start, completeBy) / 12);
  // On the first day the answer holds exactly, so the next year is complete on the second day at the earliest.
  const another =
    completeBy > start ? Math.floor(completedMonths(addDays(start, 2), completeBy) / 12) + 1 : 0;
  const most = atStart + another;
  if (completeBy < at) return [least, least + 1];
  return most > least ? [least, most] : [least];
}

/** The doubt where the years since qualifying are between two numbers. */
export function qualifiedOpen([least = 0, most = least]: readonly number[]): Doubt {
  return { kind: "not promised", reservation: { why: "years qualified open", least, most } };
}
