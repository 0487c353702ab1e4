import { addDays, type CalendarDate } from "../calendar/calendar-date";
import { isStated } from "../model/not-stated";
import { type Circumstances, UNANSWERED } from "../offers";
import type { Held } from "./salary-steps";
import type { Role } from "./types";

/** Another role of the council, from a day on. */
export interface RoleAhead {
  readonly from: CalendarDate;
  readonly role: Role;
}

/** The role that passing the assessed and supported year leads to by rule; none where it moves nobody, or is not stated. */
export function roleOnPassing({ nextStep, nextStepWhen }: Role): Role | undefined {
  return nextStepWhen !== undefined && isStated(nextStep) ? nextStep : undefined;
}

/**
 * The role that somebody has from the day after they pass the assessed and supported year, or why nobody can say; nothing where
 * they stay in theirs.
 * @param start the first day in the job
 */
export function roleAhead(
  role: Role,
  start: CalendarDate,
  assessedYear: Circumstances["assessedYear"],
): RoleAhead | Held | undefined {
  if (role.nextStepWhen === undefined || assessedYear === "passed" || assessedYear === "not taken")
    return undefined;
  if (assessedYear === UNANSWERED) return { why: "assessed year not told" };
  if (assessedYear < start) return undefined;
  const next = roleOnPassing(role);
  return next === undefined ? { why: "step not stated" } : { from: addDays(assessedYear, 1), role: next };
}
