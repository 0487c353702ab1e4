import { type CalendarDate, readCalendarDate } from "../../calendar/calendar-date";
import type { Pence } from "../../money/pence";
import { gradePayOn, type PaidPoint } from "../../pay/grade-pay";
import { amountOf, type FullTimeSalary } from "../../pay/salary";
import { UNANSWERED, type Unanswered } from "../person/circumstances";
import { type Subject, salaryOn, subjectOn } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { QuestionId } from "../reasons/question-id";
import type { Amount } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";

/** A salary that an amount is a share of, or to which pay goes up: somebody's own, or one that the grades hold. */
type OwnOrPublished = Extract<Amount, { readonly kind: "months of salary" }>["of"];
type Target = Extract<Amount, { readonly kind: "rise to" }>["salary"];
export type SalaryLevel = OwnOrPublished | Exclude<Target, Quantity>;

/** A full-time salary of a day, or why it is not known. */
export type SalaryFound =
  | { readonly is: "known"; readonly salary: Pence }
  | { readonly is: "not stated" }
  | { readonly is: "unknown"; readonly doubts: readonly Doubt[] };

const NOT_PUBLISHED: SalaryFound = { is: "not stated" };

/** The full-time salary on a day that a rule names. */
export function salaryOf(level: SalaryLevel, subject: Subject, at: CalendarDate): SalaryFound {
  if (typeof level === "string")
    return ownSalary(
      level === "current salary" ? salaryOn(subject, at) : subject.circumstances.startingSalary,
    );
  switch (level.kind) {
    case "end of grade":
      return endOf(level.grade, level.end, subject, at);
    case "end of one's grade": {
      const { role, citing } = subjectOn(subject, at);
      if (role.grade !== "not stated") return endOf(role.grade, level.end, subject, at);
      const gap = { about: "grade of this role" } as const;
      return { is: "unknown", doubts: [{ kind: "not stated", key: `${citing}.grade`, gap }] };
    }
    case "point":
      return isPublished(level.point) ? paidOn(level.point.value, subject, at) : NOT_PUBLISHED;
    case "points above":
      return pointsAbove(level, subject, at);
  }
}

/** The salary so many points above one's own: where they end with the grade, that of its maximum at most. */
function pointsAbove(
  { points, isWithinGrade }: Extract<SalaryLevel, { readonly kind: "points above" }>,
  subject: Subject,
  at: CalendarDate,
): SalaryFound {
  const salary = ownSalary(salaryOn(subject, at));
  if (salary.is !== "known") return salary;
  const { role } = subjectOn(subject, at);
  const most = isWithinGrade ? endOf(role.grade, "maximum", subject, at) : undefined;
  // Somebody at the top of the grade, or above it, has no further point, whichever their own is.
  if (most?.is === "known" && most.salary <= salary.salary) return most;
  const point = pointOf(salary.salary, subject, at);
  if (point === undefined || !isPublished(points)) return NOT_PUBLISHED;
  const above = paidOn(point + points.value, subject, at);
  if (most?.is !== "known") return most ?? above;
  return above.is === "known" && above.salary < most.salary ? above : most;
}

/** More than somebody surely earns, and why nobody can say whether they earn it. */
interface MorePay {
  readonly salary: Pence;
  readonly doubts: readonly Doubt[];
}

const AWARD_OFFERED: Doubt = { kind: "not promised", reservation: { why: "award not agreed" } };

/**
 * The most that the current salary of a day may be: if an award comes that is offered, and whatever somebody answers who has not told
 * what moves them up. `undefined` where that makes no difference.
 */
export function salaryPerhaps(level: SalaryLevel, subject: Subject, at: CalendarDate): MorePay | undefined {
  const held = salaryOn(subject, at);
  if (level !== "current salary" || held === UNANSWERED) return undefined;
  const { payIfAgreed, payIfTold } = subject.circumstances;
  const told = (payIfTold?.questions ?? []).map((question): Doubt => ({ kind: "unanswered", question }));
  const ways = [
    { changes: payIfAgreed, doubts: [AWARD_OFFERED] },
    { changes: payIfTold?.changes ?? [], doubts: told },
  ].flatMap(({ changes, doubts }): MorePay[] => {
    const then = changes.findLast(({ from }) => from <= at);
    const salary = then === undefined ? undefined : amountOf(then.salary);
    return salary !== undefined && salary > amountOf(held) ? [{ salary, doubts }] : [];
  });
  const [first, ...others] = ways;
  return first && others.reduce(bothPerhaps, first);
}

function bothPerhaps(one: MorePay, other: MorePay): MorePay {
  const { salary } = one.salary > other.salary ? one : other;
  return { salary, doubts: [...one.doubts, ...other.doubts] };
}

/** What has to be known of somebody to tell the salary. */
export function levelQuestions(level: SalaryLevel | Of): readonly QuestionId[] {
  return typeof level === "string" || level.kind === "points above" ? ["startingSalary"] : [];
}

/** What an amount is a share of: a salary, or another figure. */
type Of = Extract<Amount, { readonly kind: "percent of salary" }>["of"];

/** Whether it is a share of a figure that is no salary. */
export function isFigure(of: Of): of is Extract<Of, { readonly kind: "other amount" }> {
  return typeof of !== "string" && of.kind === "other amount";
}

function ownSalary(salary: FullTimeSalary | Unanswered): SalaryFound {
  return salary === UNANSWERED
    ? { is: "unknown", doubts: [{ kind: "unanswered", question: "startingSalary" }] }
    : salaryFound(amountOf(salary));
}

function salaryFound(salary: Pence | undefined): SalaryFound {
  return salary === undefined ? NOT_PUBLISHED : { is: "known", salary };
}

function endOf(
  grade: string,
  end: "minimum" | "maximum",
  { gradesPay }: Subject,
  at: CalendarDate,
): SalaryFound {
  return salaryFound(gradePayOn(gradesPay[grade]?.over ?? [], at)?.[end]);
}

/** The points of all grades on a day; those of the person's own grade first, since grades may share a point. */
function pointsOn(subject: Subject, at: CalendarDate): readonly PaidPoint[] {
  const { role, gradesPay } = subjectOn(subject, at);
  const grades = [role.grade, ...Object.keys(gradesPay)];
  return grades.flatMap((grade) => gradePayOn(gradesPay[grade]?.over ?? [], at)?.points ?? []);
}

function paidOn(point: number, subject: Subject, at: CalendarDate): SalaryFound {
  return salaryFound(pointsOn(subject, at).find((one) => one.point === point)?.salary);
}

/** The point that a salary is; none where it is no point that is published. */
function pointOf(salary: Pence, subject: Subject, at: CalendarDate): number | undefined {
  return pointsOn(subject, at).find((one) => one.salary === salary)?.point;
}

/** Whether an amount hangs on what grades pay, and not on somebody's own salary alone. */
export function isOfGradePay(amount: Amount): boolean {
  if ("of" in amount) return typeof amount.of !== "string" && !isFigure(amount.of);
  return "salary" in amount && "kind" in amount.salary;
}

/** The days on which the published pay of a grade changes. */
export function daysOfGradePay({ gradesPay }: Subject): readonly CalendarDate[] {
  return Object.values(gradesPay).flatMap(({ over = [] }) =>
    over.flatMap(({ from }) => readCalendarDate(from) ?? []),
  );
}
