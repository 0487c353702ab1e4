import type { CalendarDate } from "../../calendar/calendar-date";
import { formatDay } from "../../calendar/format-day";
import { judge } from "../conditions/judge";
import { every, no, notSaid, type Verdict, YES } from "../reasons/verdict";
import type { CitedRule, OfferBenefit, Rule } from "../rules/offer";
import { contractDoubts } from "./contract-doubts";
import { type Course, TIME_RANK } from "./due";

/** Whether the rule is in force on a day. */
function inForce({ from, until }: Rule, at: CalendarDate, { subject: { names, citing } }: Course): Verdict {
  if (from !== undefined && at < from) return no(`it begins on ${formatDay(from)}`, undefined, TIME_RANK);
  if (until === undefined || at <= until.day) return YES;
  if (until.afterwards === "nothing") return no(`it ended on ${formatDay(until.day)}`, undefined, TIME_RANK);
  const words = `${names.council} has not said what happens after ${formatDay(until.day)}`;
  return notSaid(`${citing}.until`, words);
}

/** Whether somebody is still in post on a day. */
function inPost(at: CalendarDate, { subject: { circumstances } }: Course): Verdict {
  const { leaving } = circumstances;
  if (leaving === "stays" || at <= leaving.on) return YES;
  return no(
    `it falls due on ${formatDay(at)}, after you leave on ${formatDay(leaving.on)}`,
    `staying until ${formatDay(at)}`,
    TIME_RANK,
  );
}

/** Whether the contract has not ended by a day. After its end the job goes on only if the contract is extended. */
function underContract(at: CalendarDate, { subject }: Course): Verdict {
  const doubts = contractDoubts(subject, at);
  return doubts.length === 0 ? YES : { is: "unknown", doubts };
}

/**
 * Whether a rule gives something to the person on a day: the conditions of the benefit, those of the rule itself,
 * its being in force, and the person's being in post and under contract.
 * @param completeBy the day by whose end service must be complete
 */
export function eligible(
  benefit: OfferBenefit,
  { rule }: CitedRule,
  at: CalendarDate,
  course: Course,
  completeBy: CalendarDate = at,
): Verdict {
  const judged = { subject: course.subject, at, completeBy, service: course.service };
  const whose = { ...judged, subject: { ...course.subject, citing: benefit.whoFrom } };
  return every([
    judge(benefit.who, whose),
    rule.who === undefined ? YES : judge(rule.who, judged),
    inForce(rule, at, course),
    inPost(at, course),
    underContract(at, course),
  ]);
}
