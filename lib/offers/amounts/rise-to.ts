import type { CalendarDate } from "../../calendar/calendar-date";
import { minus } from "../../money/arithmetic";
import { fraction, WHOLE } from "../../money/fraction";
import { pounds } from "../../money/pence";
import { amountOf } from "../../pay/salary";
import { UNANSWERED } from "../person/circumstances";
import { type Subject, salaryOn } from "../person/subject";
import type { Amount } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { nothing, qualifierDoubts, reachOf, type Valued } from "./salary-amount";

/**
 * What the full-time salary of a day falls short of another by, for a year or a month: pay after a review, or while acting
 * up. Nothing for somebody who is paid as much already.
 */
export function riseTo(
  { salary: level, time }: Extract<Amount, { kind: "rise to" }>,
  path: string,
  subject: Subject,
  at: CalendarDate,
): Valued {
  if (!isPublished(level)) return { is: "not stated", doubts: [], path };
  const fullTime = salaryOn(subject, at);
  if (fullTime === UNANSWERED)
    return { is: "unknown", doubts: [{ kind: "unanswered", question: "startingSalary" }], path };
  const [salary, most] = [amountOf(fullTime), pounds(level.value)];
  if (most <= salary) {
    // Of a salary of which only the least is published nobody knows whether it is more.
    return level.qualifier === "at least"
      ? { is: "not stated", doubts: [], path }
      : nothing({ kind: "paid as much", salary: most });
  }
  return {
    is: "known",
    base: minus(most, salary),
    part: time === "a year" ? WHOLE : fraction(1, 12),
    ...reachOf(level),
    formula: { kind: "difference", salary: level, less: salary, months: time === "a year" ? 12 : 1 },
    doubts: qualifierDoubts(level),
    path,
  };
}
