import type { CalendarDate } from "../../calendar/calendar-date";
import type { Judged } from "../conditions/condition";
import { judge } from "../conditions/judge";
import type { BenefitRule } from "../entries/outcome";
import type { Reason } from "../reasons/reason";
import { everyOf, notSaid, unmet, type Verdict, YES } from "../reasons/verdict";
import type { Rule } from "../rules/offer";
import { contractDoubts } from "./contract-doubts";
import { type Course, TIME_RANK } from "./due";

/** Whether the rule is in force on a day. */
export function inForce({ from, until }: Rule, at: CalendarDate, { subject: { citing } }: Course): Verdict {
  if (from !== undefined && at < from) return unmet({ kind: "not in force yet", day: from }, TIME_RANK);
  if (until === undefined) return YES;
  if (until.day === "not stated") return notSaid(`${citing}.until`, { about: "last day" });
  if (at <= until.day) return YES;
  if (until.afterwards === "nothing")
    return unmet({ kind: "not in force any more", day: until.day }, TIME_RANK);
  return notSaid(`${citing}.until`, { about: "what comes after", day: until.day });
}

/** Whether somebody is still in post on a day. */
function inPost(at: CalendarDate, { subject: { circumstances } }: Course): Verdict {
  const { leaving } = circumstances;
  if (leaving === "stays" || at <= leaving.on) return YES;
  return unmet({ kind: "left by then", due: at, leaving: leaving.on }, TIME_RANK);
}

/** Whether the contract still runs on a day. After its end the job continues only if the contract is extended. */
function underContract(at: CalendarDate, { subject }: Course): Verdict {
  const doubts = contractDoubts(subject, at);
  return doubts.length === 0 ? YES : { is: "unknown", doubts };
}

/** Whether the person is somebody for whom a rule is on a day: by the conditions of the benefit and its own. */
export function isFor({ benefit, cited: { rule } }: BenefitRule, judged: Judged): Verdict {
  const whose = { ...judged, subject: { ...judged.subject, citing: benefit.whoFrom } };
  const ofBenefit = judge(benefit.who, whose);
  return rule.who === undefined ? ofBenefit : everyOf([ofBenefit, judge(rule.who, judged)]);
}

/** Whether the person is in post on a day and, where the contract ends before it, whether it is extended. */
export function atWork(at: CalendarDate, course: Course): Verdict {
  return everyOf([inPost(at, course), underContract(at, course)]);
}

/** Why a rule gives nothing of which nothing falls due: who somebody is comes before when it would be. */
export function firstReason(what: BenefitRule, reason: Reason, { subject, service }: Course): Reason {
  const { cause } = reason;
  const day = cause.kind === "first due after the timeline" ? cause.day : undefined;
  const verdict = isFor(what, { subject, service, at: day ?? subject.start, atAnyTime: day === undefined });
  return verdict.is === "no" ? verdict.reason : reason;
}
