import { formatPounds } from "../../money/format";
import { pounds } from "../../money/pence";
import { actualSalary, amountOf } from "../../pay/salary";
import { reaches } from "../../pay/threshold";
import { isFullTime } from "../../pay/working-share";
import { UNANSWERED } from "../circumstances";
import { isPublished, type Quantity } from "../quantity";
import { shareOn } from "../subject";
import { asks, no, notSaid, type Verdict, YES } from "../verdict";
import { counted } from "../words/lists";
import { quantityWords } from "../words/quantities";
import { condition, type Judged } from "./condition";

/** Conditions on pay and hours. */

/** The starting salary against a published one; either may be missing. */
function salary(
  threshold: Quantity,
  { subject }: Judged,
  reading: "full-time pay" | "actual pay" | "not stated",
) {
  const { circumstances, names, start, citing } = subject;
  if (!isPublished(threshold)) {
    const words = `${names.council} has not published the salary from which it counts`;
    return { verdict: notSaid(`${citing}.who.salary`, words) };
  }
  if (circumstances.startingSalary === UNANSWERED) {
    const hoursMatter = reading !== "full-time pay" && circumstances.hours === UNANSWERED;
    return { verdict: hoursMatter ? asks("startingSalary", "hours") : asks("startingSalary") };
  }
  const share = shareOn(subject, start);
  const limit = pounds(threshold.value);
  const salaryMeant =
    reading === "actual pay"
      ? actualSalary(circumstances.startingSalary, share)
      : circumstances.startingSalary;
  const kind = reading === "actual pay" && !isFullTime(share) ? "actual starting salary" : "starting salary";
  const reached = reaches(circumstances.startingSalary, share, limit, reading);
  // Without hours, actual pay is known only to be no more than full-time pay.
  const hoursMatter = circumstances.hours === UNANSWERED && reading !== "full-time pay" && reached === true;
  return { reached, hoursMatter, limit, named: `${kind} ${formatPounds(amountOf(salaryMeant))}` };
}

function unclearReading({ subject: { names, citing } }: Judged, threshold: Quantity): Verdict {
  const words = `${names.council} has not said whether ${quantityWords(threshold)} means full-time pay or the pay for your hours`;
  return notSaid(`${citing}.who.startingSalaryReads`, words);
}

export const startingSalaryAtLeast = condition("startingSalaryAtLeast", (threshold, judged, rank, who) => {
  const found = salary(threshold, judged, who.startingSalaryReads ?? "not stated");
  if (found.verdict !== undefined) return found.verdict;
  if (found.hoursMatter) return asks("hours");
  if (found.reached === "not stated") return unclearReading(judged, threshold);
  const limit = formatPounds(found.limit);
  return found.reached
    ? YES
    : no(`${found.named} is below ${limit}`, `a starting salary of ${limit} or more`, rank);
});

export const startingSalaryBelow = condition("startingSalaryBelow", (threshold, judged, rank, who) => {
  const found = salary(threshold, judged, who.startingSalaryReads ?? "not stated");
  if (found.verdict !== undefined) return found.verdict;
  if (found.hoursMatter) return asks("hours");
  if (found.reached === "not stated") return unclearReading(judged, threshold);
  const limit = formatPounds(found.limit);
  return found.reached
    ? no(`${found.named} is not below ${limit}`, `a starting salary below ${limit}`, rank)
    : YES;
});

/** The spinal column point against a published one. */
function point(
  limit: Quantity,
  { subject }: Judged,
  judge: (point: number, limit: number) => Verdict,
): Verdict {
  const { circumstances, names, citing } = subject;
  if (!isPublished(limit)) {
    return notSaid(
      `${citing}.who.point`,
      `${names.council} has not published the scale point from which it counts`,
    );
  }
  if (circumstances.spinalColumnPoint === UNANSWERED) return asks("spinalColumnPoint");
  return judge(circumstances.spinalColumnPoint, limit.value);
}

export const spinalColumnPointAtLeast = condition("spinalColumnPointAtLeast", (limit, judged, rank) =>
  point(limit, judged, (has, least) =>
    has >= least ? YES : no(`scale point ${has} is below ${least}`, `scale point ${least} or above`, rank),
  ),
);

export const spinalColumnPointAtMost = condition("spinalColumnPointAtMost", (limit, judged, rank) =>
  point(limit, judged, (has, most) =>
    has <= most ? YES : no(`scale point ${has} is above ${most}`, `scale point ${most} or below`, rank),
  ),
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
