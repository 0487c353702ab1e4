import type { CalendarDate } from "../../calendar/calendar-date";
import { judge } from "../conditions/judge";
import { every, no, notSaid, type Verdict, YES } from "../reasons/verdict";
import type { CitedRule, OfferBenefit, Rule } from "../rules/offer";
import { contractDoubts } from "./contract-doubts";
import { type Course, TIME_RANK } from "./due";

/** Whether the rule is in force on a day. */
function inForce({ from, until }: Rule, at: CalendarDate, { subject: { citing } }: Course): Verdict {
  if (from !== undefined && at < from) return no({ kind: "not in force yet", day: from }, TIME_RANK);
  if (until === undefined || at <= until.day) return YES;
  if (until.afterwards === "nothing") return no({ kind: "not in force any more", day: until.day }, TIME_RANK);
  return notSaid(`${citing}.until`, { about: "what comes after", day: until.day });
}

/** Whether somebody is still in post on a day. */
function inPost(at: CalendarDate, { subject: { circumstances } }: Course): Verdict {
  const { leaving } = circumstances;
  if (leaving === "stays" || at <= leaving.on) return YES;
  return no({ kind: "left by then", due: at, leaving: leaving.on }, TIME_RANK);
}

/** Whether the contract still runs on a day. After its end the job continues only if the contract is extended. */
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
