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

/** What leads to the next role by rule, as somebody has told it. */
export interface ToldOfStep {
  /** Whether and when the assessed year is passed. */
  readonly assessedYear: Circumstances["assessedYear"];
  /** The day of something else that leads there, by its key. */
  readonly events: Circumstances["events"];
}

/** The role that passing the assessed and supported year, or something else, leads to by rule; none where it moves nobody, or is not stated. */
export function roleOnPassing({ nextStep, nextStepWhen }: Role): Role | undefined {
  return nextStepWhen !== undefined && isStated(nextStep) ? nextStep : undefined;
}

/**
 * The role that somebody has from the day after they pass the assessed and supported year, or do what else leads there, or why nobody can say; nothing where
 * they stay in theirs.
 * @param start the first day in the job
 */
export function roleAhead(role: Role, start: CalendarDate, told: ToldOfStep): RoleAhead | Held | undefined {
  if (role.nextStepWhen === undefined) return undefined;
  const step = dayOfStep(role.nextStepWhen, told);
  if ("why" in step) return step;
  const { on } = step;
  if (on === "never" || on < start) return undefined;
  const next = roleOnPassing(role);
  return next === undefined ? { why: "step not stated" } : { from: addDays(on, 1), role: next };
}

/** The day of what leads to the next role, or why it is not known; `never` where it is behind somebody, or does not come. */
function dayOfStep(
  when: NonNullable<Role["nextStepWhen"]>,
  { assessedYear, events }: ToldOfStep,
): { readonly on: CalendarDate | "never" } | Held {
  if (when !== "assessed year passed") {
    const on = events[when.key];
    return on === undefined ? { why: "event not told", event: when.event } : { on };
  }
  if (assessedYear === UNANSWERED) return { why: "assessed year not told" };
  return { on: assessedYear === "passed" || assessedYear === "not taken" ? "never" : assessedYear };
}

/** True where passing the assessed year moves somebody up the points of the grade, or into another role. */
export function payAsksAssessedYear({ grade, nextStepWhen }: Role): boolean {
  return (
    nextStepWhen === "assessed year passed" ||
    (isStated(grade) && grade.progression?.assessedYearPassed !== undefined)
  );
}
