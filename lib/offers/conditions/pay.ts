import { pounds } from "../../money/pence";
import { gradePayOn, type PaidPoint } from "../../pay/grade-pay";
import { actualSalary, amountOf } from "../../pay/salary";
import { reaches } from "../../pay/threshold";
import { isFullTime, type WorkingShare } from "../../pay/working-share";
import { UNANSWERED, type Unanswered } from "../person/circumstances";
import { type Subject, shareOn } from "../person/subject";
import { asks, notSaid, unmet, type Verdict, YES } from "../reasons/verdict";
import type { PlainWho } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { condition, type Judged } from "./condition";

/** Conditions on pay and hours. */

/** The starting salary against a published one, in whichever sense that is meant; either may be missing. */
function judgeSalary(
  threshold: Quantity,
  { subject }: Judged,
  { startingSalaryReads: reading = "not stated" }: PlainWho,
  refused: { readonly when: "reached" | "not reached"; readonly rank: number },
): Verdict {
  const { circumstances, start, citing } = subject;
  if (!isPublished(threshold)) return notSaid(`${citing}.who.salary`, { about: "salary needed" });
  const mayHangOnHours = reading !== "full-time pay" && circumstances.hours === UNANSWERED;
  if (circumstances.startingSalary === UNANSWERED)
    return mayHangOnHours ? asks("startingSalary", "hours") : asks("startingSalary");
  const share = shareOn(subject, start);
  const limit = pounds(threshold.value);
  const reached = reaches(circumstances.startingSalary, share, limit, reading);
  // When the hours are unknown, actual pay is at most full-time pay.
  if (mayHangOnHours && reached === true) return asks("hours");
  if (reached === "not stated")
    return notSaid(`${citing}.who.startingSalaryReads`, { about: "meaning of a salary", threshold });
  if (reached !== (refused.when === "reached")) return YES;
  const isActual = reading === "actual pay" && !isFullTime(share);
  const salary = amountOf(
    isActual ? actualSalary(circumstances.startingSalary, share) : circumstances.startingSalary,
  );
  const kind = reached ? "salary not below" : "salary below";
  return unmet({ kind, salary, isActual, limit }, refused.rank);
}

export const startingSalaryAtLeast = condition("startingSalaryAtLeast", (threshold, judged, rank, who) =>
  judgeSalary(threshold, judged, who, { when: "not reached", rank }),
);

export const startingSalaryBelow = condition("startingSalaryBelow", (threshold, judged, rank, who) =>
  judgeSalary(threshold, judged, who, { when: "reached", rank }),
);

/** The side of a published scale point on which a condition holds. */
type Side = "above" | "below";

/** Whether a scale point is on the side, or is the limit itself. */
function isWithin(point: number, side: Side, limit: number): boolean {
  return side === "above" ? point >= limit : point <= limit;
}

/** The points of the role's grade, with what they pay, when somebody starts. */
function pointsOfGrade({ role, gradesPay, start }: Subject): readonly PaidPoint[] {
  return gradePayOn(gradesPay[role.grade]?.over ?? [], start)?.points ?? [];
}

/** The point that a starting salary is, where it is one of the grade. */
function pointToldBy(subject: Subject): number | Unanswered {
  const { startingSalary } = subject.circumstances;
  if (startingSalary === UNANSWERED) return UNANSWERED;
  const salary = amountOf(startingSalary);
  return pointsOfGrade(subject).find((one) => one.salary === salary)?.point ?? UNANSWERED;
}

/** Whether a salary that is not told yet may tell the point. */
function isToldBySalary(subject: Subject): boolean {
  return subject.circumstances.startingSalary === UNANSWERED && pointsOfGrade(subject).length > 0;
}

/**
 * Compares the spinal column point with a published one. The question is only asked where the grade of the role has
 * points on both sides of it, and a salary that is one of its points answers it.
 */
function point(limit: Quantity, side: Side, { subject }: Judged, rank: number): Verdict {
  const { circumstances, citing, role, gradesPay } = subject;
  if (!isPublished(limit)) return notSaid(`${citing}.who.point`, { about: "scale point needed" });
  const beyond = side === "above" ? "below" : "above";
  const bounds = { limit: limit.value, beyond } as const;
  const points = gradesPay[role.grade]?.spinalColumnPoints;
  if (points !== undefined && points !== "not stated") {
    const [least, most] = [isWithin(points.from, side, limit.value), isWithin(points.to, side, limit.value)];
    if (least && most) return YES;
    if (!least && !most) {
      const nearest = side === "above" ? points.to : points.from;
      return unmet({ kind: "scale points of the grade", grade: role.grade, point: nearest, ...bounds }, rank);
    }
  }
  const has =
    circumstances.spinalColumnPoint === UNANSWERED ? pointToldBy(subject) : circumstances.spinalColumnPoint;
  if (has === UNANSWERED)
    return isToldBySalary(subject) ? asks("startingSalary", "spinalColumnPoint") : asks("spinalColumnPoint");
  return isWithin(has, side, limit.value) ? YES : unmet({ kind: "scale point", point: has, ...bounds }, rank);
}

export const spinalColumnPointAtLeast = condition("spinalColumnPointAtLeast", (limit, judged, rank) =>
  point(limit, "above", judged, rank),
);

export const spinalColumnPointAtMost = condition("spinalColumnPointAtMost", (limit, judged, rank) =>
  point(limit, "below", judged, rank),
);

/** Whether the hours of a share are fewer than a published number: then, how many they are. */
function hoursBelow(share: WorkingShare, least: number, fullTime: number): number | undefined {
  const hours = (fullTime * share.numerator) / share.denominator;
  return isFullTime(share) || hours >= least ? undefined : hours;
}

export const weeklyHoursAtLeast = condition("weeklyHoursAtLeast", (least, { subject, at }, rank, who) => {
  const { circumstances, citing, fullTimeWeeklyHours: fullTime } = subject;
  if (circumstances.hours === UNANSWERED) return asks("hours");
  const share = shareOn(subject, at);
  if (isFullTime(share)) return YES;
  if (!isPublished(least)) return notSaid(`${citing}.who.hours`, { about: "hours needed" });
  if (fullTime === "not stated") return notSaid("fullTimeWeeklyHours", { about: "full-time hours" });
  const reading = share.inWorkedWeek === undefined ? "a worked week" : (who.weeklyHoursRead ?? "not stated");
  const inWeek = hoursBelow(share.inWorkedWeek ?? share, least.value, fullTime);
  const hours = reading === "the average of the year" ? hoursBelow(share, least.value, fullTime) : inWeek;
  // The average is never more than a week that is worked: too few hours in that are too few in either reading.
  if (hours !== undefined) return unmet({ kind: "hours below", hours, least: least.value }, rank);
  return reading === "not stated" && hoursBelow(share, least.value, fullTime) !== undefined
    ? notSaid(`${citing}.who.weeklyHoursRead`, { about: "meaning of weekly hours", least })
    : YES;
});
