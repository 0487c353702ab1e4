import type { CalendarDate } from "../../calendar/calendar-date";
import type { NotStated } from "../../model/not-stated";
import type { PayDay } from "../../model/pay-day";
import type { FullTimeSalary } from "../../pay/salary";
import { FULL_TIME, type WorkingShare } from "../../pay/working-share";
import type { GradesPay } from "../rules/grade-order";
import type { Names, OfferRole } from "../rules/offer";
import { type Circumstances, UNANSWERED, type Unanswered } from "./circumstances";

/** What hours make of an amount that has limits, at least and at most: of the amount before them, or of them alone. */
export interface HoursInAmount {
  readonly of: "the amount alone" | "its limits alone" | "not stated";
  readonly least: WorkingShare;
  readonly most: WorkingShare;
}

/** The person and the rule that is applied to them. */
export interface Subject {
  readonly names: Names;
  readonly role: OfferRole;
  readonly circumstances: Circumstances;
  readonly fullTimeWeeklyHours: number | NotStated;
  readonly payDay: PayDay;
  readonly gradesPay: GradesPay;
  /** First day in the job, as said or as assumed. */
  readonly start: CalendarDate;
  /** Last day of a contract that ends; none where it goes on, or where nobody can say. */
  readonly contractEnds?: CalendarDate | undefined;
  /** The hours, where the rule counts them in the amount and not after its limits. */
  readonly hoursInAmount?: HoursInAmount | undefined;
  /** Where the rule stands: `retention-bonus.rules.0`. Names what the council has not said about it. */
  readonly citing: string;
}

/** The same person in the team and role of a day. */
export function subjectOn(subject: Subject, day: CalendarDate): Subject {
  const { moves } = subject.circumstances;
  if (moves[0] === undefined || moves[0].from > day) return subject;
  let { role } = subject;
  let { team } = subject.circumstances;
  for (const move of moves) {
    if (move.from > day) continue;
    if (move.role !== undefined) team = UNANSWERED;
    role = move.role ?? role;
    team = move.team ?? team;
  }
  return { ...subject, role, circumstances: { ...subject.circumstances, team } };
}

/** The share of full-time hours worked on a day; full time where the person has not said. */
export function shareOn({ circumstances }: Pick<Subject, "circumstances">, day: CalendarDate): WorkingShare {
  let share = circumstances.hours === UNANSWERED ? FULL_TIME : circumstances.hours;
  for (const change of circumstances.hoursChanges) {
    if (change.from <= day) share = change.share;
  }
  return share;
}

/** The full-time salary on a day, from the first in the job on. */
export function salaryOn(
  { circumstances }: Pick<Subject, "circumstances">,
  day: CalendarDate,
): FullTimeSalary | Unanswered {
  const { startingSalary, payChanges } = circumstances;
  if (startingSalary === UNANSWERED) return UNANSWERED;
  return payChanges.findLast(({ from }) => from <= day)?.salary ?? startingSalary;
}
