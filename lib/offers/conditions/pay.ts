import { formatPounds } from "../../money/format";
import { pounds } from "../../money/pence";
import { actualSalary, amountOf } from "../../pay/salary";
import { reaches } from "../../pay/threshold";
import { isFullTime } from "../../pay/working-share";
import { UNANSWERED } from "../person/circumstances";
import { shareOn } from "../person/subject";
import { asks, no, notSaid, type Verdict, YES } from "../reasons/verdict";
import type { PlainWho } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { counted } from "../words/lists";
import { gradeName } from "../words/names";
import { quantityWords } from "../words/quantities";
import { condition, type Judged } from "./condition";

/** Conditions on pay and hours. */

/** The starting salary against a published one, in whichever sense that is meant; either may be missing. */
function salary(
  threshold: Quantity,
  { subject }: Judged,
  { startingSalaryReads: reading = "not stated" }: PlainWho,
  judge: (isReached: boolean, named: string, limit: string) => Verdict,
): Verdict {
  const { circumstances, names, start, citing } = subject;
  if (!isPublished(threshold)) {
    const words = `${names.council} has not published the salary from which it counts`;
    return notSaid(`${citing}.who.salary`, words);
  }
  const mayHangOnHours = reading !== "full-time pay" && circumstances.hours === UNANSWERED;
  if (circumstances.startingSalary === UNANSWERED)
    return mayHangOnHours ? asks("startingSalary", "hours") : asks("startingSalary");
  const share = shareOn(subject, start);
  const limit = pounds(threshold.value);
  const reached = reaches(circumstances.startingSalary, share, limit, reading);
  // Without hours, actual pay is known only to be no more than full-time pay.
  if (mayHangOnHours && reached === true) return asks("hours");
  if (reached === "not stated") {
    const words = `${names.council} has not said whether ${quantityWords(threshold)} means full-time pay or the pay for your hours`;
    return notSaid(`${citing}.who.startingSalaryReads`, words);
  }
  const isActual = reading === "actual pay" && !isFullTime(share);
  const named = isActual
    ? `actual starting salary ${formatPounds(amountOf(actualSalary(circumstances.startingSalary, share)))}`
    : `starting salary ${formatPounds(amountOf(circumstances.startingSalary))}`;
  return judge(reached, named, formatPounds(limit));
}

export const startingSalaryAtLeast = condition("startingSalaryAtLeast", (threshold, judged, rank, who) =>
  salary(threshold, judged, who, (isReached, named, limit) =>
    isReached ? YES : no(`${named} is below ${limit}`, `a starting salary of ${limit} or more`, rank),
  ),
);

export const startingSalaryBelow = condition("startingSalaryBelow", (threshold, judged, rank, who) =>
  salary(threshold, judged, who, (isReached, named, limit) =>
    isReached ? no(`${named} is not below ${limit}`, `a starting salary below ${limit}`, rank) : YES,
  ),
);

/** The side of a published scale point on which a condition holds. */
type Side = "above" | "below";

/** Whether a scale point is on the side, or is the limit itself. */
function isWithin(point: number, side: Side, limit: number): boolean {
  return side === "above" ? point >= limit : point <= limit;
}

/**
 * The spinal column point against a published one. Where every point of the role's grade is on one side of it, nobody
 * needs to be asked.
 */
function point(limit: Quantity, side: Side, { subject }: Judged, rank: number): Verdict {
  const { circumstances, names, citing, role, gradesPay } = subject;
  if (!isPublished(limit)) {
    const words = `${names.council} has not published the scale point from which it counts`;
    return notSaid(`${citing}.who.point`, words);
  }
  const beyond = side === "above" ? "below" : "above";
  const refused = (words: string) =>
    no(`${words} ${beyond} ${limit.value}`, `scale point ${limit.value} or ${side}`, rank);
  const points = gradesPay[role.grade]?.spinalColumnPoints;
  if (points !== undefined && points !== "not stated") {
    const [least, most] = [isWithin(points.from, side, limit.value), isWithin(points.to, side, limit.value)];
    if (least && most) return YES;
    if (!least && !most) {
      const end =
        side === "above" ? `ends at scale point ${points.to},` : `begins at scale point ${points.from},`;
      return refused(`${gradeName(names, role.grade)} ${end}`);
    }
  }
  const has = circumstances.spinalColumnPoint;
  if (has === UNANSWERED) return asks("spinalColumnPoint");
  return isWithin(has, side, limit.value) ? YES : refused(`scale point ${has} is`);
}

export const spinalColumnPointAtLeast = condition("spinalColumnPointAtLeast", (limit, judged, rank) =>
  point(limit, "above", judged, rank),
);

export const spinalColumnPointAtMost = condition("spinalColumnPointAtMost", (limit, judged, rank) =>
  point(limit, "below", judged, rank),
);

export const weeklyHoursAtLeast = condition("weeklyHoursAtLeast", (least, { subject, at }, rank) => {
  const { circumstances, names, citing, fullTimeWeeklyHours } = subject;
  if (circumstances.hours === UNANSWERED) return asks("hours");
  const share = shareOn(subject, at);
  if (isFullTime(share)) return YES;
  if (!isPublished(least)) {
    return notSaid(
      `${citing}.who.hours`,
      `${names.council} has not published the hours from which it counts`,
    );
  }
  if (fullTimeWeeklyHours === "not stated") {
    return notSaid(
      "fullTimeWeeklyHours",
      `${names.council} has not said how many hours a week are full time`,
    );
  }
  const hours = (fullTimeWeeklyHours * share.numerator) / share.denominator;
  return hours >= least.value
    ? YES
    : no(
        `${counted(hours, "hour")} a week is below ${counted(least.value, "hour")}`,
        `${counted(least.value, "hour")} a week or more`,
        rank,
      );
});
