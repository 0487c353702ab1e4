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
 * Complete years since qualifying. People tell whole years at the start: the next may be complete on any day but
 * those on which another year in the job is.
 * @returns every number that they may be, the least first; none where the person has not told
 */
export function yearsQualified(
  { circumstances, start }: Subject,
  { at, completeBy }: Until,
): readonly number[] {
  const atStart = circumstances.yearsQualified;
  if (atStart === UNANSWERED) return [];
  const least = atStart + Math.floor(completedMonths(start, completeBy) / 12);
  // On the first day they are as told. Another year is complete after it at the earliest, so on its second day.
  const another =
    completeBy > start ? Math.floor(completedMonths(addDays(start, 2), completeBy) / 12) + 1 : 0;
  const most = atStart + another;
  if (completeBy < at) return [least, least + 1];
  return most > least ? [least, most] : [least];
}

/** Why nobody can say how many years it is since somebody qualified. */
export function qualifiedOpen([least = 0, most = least]: readonly number[]): Doubt {
  return { kind: "not promised", reservation: { why: "years qualified open", least, most } };
}
