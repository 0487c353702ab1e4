import type { CalendarDate } from "../../calendar/calendar-date";
import { minus, portion } from "../../money/arithmetic";
import { fraction, partOf, WHOLE } from "../../money/fraction";
import { pounds } from "../../money/pence";
import { amountOf } from "../../pay/salary";
import { UNANSWERED } from "../person/circumstances";
import { type Subject, salaryOn } from "../person/subject";
import { timesPart } from "../reasons/formula";
import type { Amount } from "../rules/offer";
import { isPublished, partIn } from "../rules/quantity";
import { limitedTo } from "./limits";
import { mostOf } from "./most";
import { type SalaryFound, salaryOf } from "./salary-level";
import { type Known, nothing, qualifierDoubts, reachOf, type Valued } from "./valued";

type RiseTo = Extract<Amount, { kind: "rise to" }>;

/**
 * What the full-time salary of a day falls short of another by, for a year or a month: pay after a review, or while acting
 * up. Nothing for somebody who is paid as much already.
 */
export function riseTo(
  { salary: level, time, share, atMost }: RiseTo,
  path: string,
  subject: Subject,
  at: CalendarDate,
): Valued {
  if (share !== undefined && !isPublished(share)) return { is: "not stated", doubts: [], path };
  const target = targetOf(level, subject, at);
  if (target.is === "not stated") return { ...target, doubts: [], path };
  const fullTime = salaryOn(subject, at);
  if (fullTime === UNANSWERED)
    return { is: "unknown", doubts: [{ kind: "unanswered", question: "startingSalary" }], path };
  if (target.is === "unknown") return { ...target, path };
  const [salary, most] = [amountOf(fullTime), target.salary];
  const figure = "kind" in level ? undefined : level;
  if (most <= salary) {
    // Of a salary of which only the least is published nobody knows whether it is more.
    return figure?.qualifier === "at least"
      ? { is: "not stated", doubts: [], path }
      : nothing({ kind: "paid as much", salary: most });
  }
  const part = share === undefined ? WHOLE : partIn(share);
  const months = time === "a year" ? 12 : 1;
  const limit = mostOf(atMost, subject, at, path);
  const whole: Known = {
    is: "known",
    base: minus(most, salary),
    part: partOf(part, fraction(months, 12)),
    ...(figure && reachOf(figure)),
    formula: timesPart({ kind: "difference", salary: most, less: salary, months }, part),
    doubts: [...(figure === undefined ? [] : qualifierDoubts(figure)), ...limit.doubts],
    path,
  };
  const isOfYear = atMost !== undefined && "kind" in atMost;
  const ceiling =
    isOfYear && limit.most !== undefined ? portion(limit.most, fraction(months, 12)) : limit.most;
  return limitedTo(ceiling, whole, subject);
}

/** The salary to which pay goes up on a day. */
function targetOf(level: RiseTo["salary"], subject: Subject, at: CalendarDate): SalaryFound {
  if ("kind" in level) return salaryOf(level, subject, at);
  return isPublished(level) ? { is: "known", salary: pounds(level.value) } : { is: "not stated" };
}
