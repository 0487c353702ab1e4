import type { CalendarDate } from "../../calendar/calendar-date";
import type { StepAhead } from "./circumstances";
import type { Subject } from "./subject";

/** What is judged: a day, or a time that begins with it. */
interface Time {
  readonly at: CalendarDate;
  readonly completeBy?: CalendarDate | undefined;
  readonly isDayAlone?: boolean | undefined;
  readonly atAnyTime?: boolean | undefined;
}

/**
 * The role that somebody may have by then in place of their own, for they have not told when, or whether, they move to it. On the
 * first day in the job they have not moved yet: what falls due then is for their own role, and what goes on after it is not.
 */
export function stepBy(
  { circumstances: { stepAhead }, start }: Subject,
  { at, completeBy = at, isDayAlone, atAnyTime }: Time,
): StepAhead | undefined {
  const isFirstDay = at <= start && completeBy >= at && isDayAlone !== true && atAnyTime !== true;
  return isFirstDay ? undefined : stepAhead;
}

/** The same person in that role: they stay in their team. */
export function inRoleOf(subject: Subject, { role }: StepAhead): Subject {
  return { ...subject, role };
}
