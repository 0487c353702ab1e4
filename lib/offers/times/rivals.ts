import { type CalendarDate, earlierOf } from "../../calendar/calendar-date";
import { completesOn } from "../../calendar/length";
import type { Judged } from "../conditions/condition";
import type { BenefitRule } from "../entries/outcome";
import type { Doubt } from "../reasons/doubt";
import { everyOf, unmet, type Verdict, YES } from "../reasons/verdict";
import { lengthOf } from "../rules/length-of";
import type { CitedRule, OfferBenefit, Rule } from "../rules/offer";
import { movedOn } from "../service/away";
import { serviceOf } from "../service/service";
import { spreadOver, spreadUntil } from "./by-month";
import { type Course, TIME_RANK } from "./due";
import { inForce, isFor } from "./eligible";

/** Which of several rules of a benefit counts on a day, beside the others. */

/** The day on which it is decided. */
export interface Day extends Pick<Judged, "at" | "completeBy" | "isDayAlone" | "paidOn"> {
  /** The last day of the service that is rewarded; without it, the same day. */
  readonly rewards?: CalendarDate | undefined;
}

/** Getting something else instead is a nearer miss than failing any condition. */
export const INSTEAD_RANK = 200;

/** The same course for another rule of the benefit, which may count service from another day. */
export function courseOf(benefit: OfferBenefit, { path, rule }: CitedRule, course: Course): Course {
  const subject = { ...course.subject, citing: `${benefit.slug}.${path}` };
  return { ...course, subject, service: serviceOf(rule, subject, [benefit.who, rule.who]) };
}

/** Whether a rule applies on a day: whether it is for the person then, and in force. Nothing else counts. */
export function applies(what: BenefitRule, day: Day, course: Course): Verdict {
  const { subject, service } = course;
  const { at, completeBy, isDayAlone, paidOn } = day;
  return everyOf([
    isFor(what, { at, completeBy, isDayAlone, paidOn, subject, service }),
    inForce(what.rule, day.at, course),
    notStopped(what.rule, day, course),
  ]);
}

/** What begins only with the service that it counts; anything else may have been given before. */
const BEGIN_WITH_SERVICE: ReadonlySet<Rule["gives"]> = new Set([
  "payment",
  "reimbursement",
  "extra leave",
  "training",
]);

/** Whether the service that a rule counts has begun by a day: until then it gives nothing, and takes the place of no other. */
export function hasBegun({ gives }: Rule, at: CalendarDate, { service }: Course): Verdict {
  if (!BEGIN_WITH_SERVICE.has(gives)) return YES;
  const { from, perhaps, none, doubts } = service;
  if (none !== undefined) return unmet(none, TIME_RANK);
  if (from !== undefined && from <= at) return YES;
  if (perhaps !== undefined && (perhaps === "any day before" || perhaps <= at))
    return { is: "unknown", doubts };
  return from === undefined
    ? { is: "unknown", doubts }
    : unmet({ kind: "first due after the timeline", day: from }, TIME_RANK);
}

/** Whether another rule of the benefit counts beside one on a day: it applies, and its service has begun. */
export function countsBeside(benefit: OfferBenefit, cited: CitedRule, day: Day, course: Course): Verdict {
  const { rule } = cited;
  const theirs = courseOf(benefit, cited, course);
  return everyOf([applies({ benefit, cited, rule }, day, theirs), hasBegun(rule, day.at, theirs)]);
}

/** The last day on which a rule pays; `undefined` where it has no end. */
export function stopsOn(rule: Rule, course: Pick<Course, "subject" | "service">): CalendarDate | undefined {
  const { service } = course;
  const stopsAfter = "stopsAfter" in rule ? rule.stopsAfter : undefined;
  const length = stopsAfter === undefined ? undefined : lengthOf(stopsAfter);
  const spread = spreadUntil(rule, course);
  if (length === undefined || service.from === undefined) return spread;
  const end = movedOn(completesOn(service.from, length), service.away, service.from);
  return spread === undefined ? end : earlierOf(spread, end);
}

function notStopped(rule: Rule, { at, rewards = at }: Day, course: Course): Verdict {
  const end = stopsOn(rule, course);
  if (end === undefined || rewards <= end) return YES;
  const after = spreadOver(rule) ?? ("stopsAfter" in rule ? rule.stopsAfter : undefined);
  return after === undefined ? YES : unmet({ kind: "stopped", after }, TIME_RANK);
}

/** Whether each of the rules of a benefit applies on a day, in their order. */
export function verdictsOf(benefit: OfferBenefit, day: Day, course: Course): readonly Verdict[] {
  return benefit.rules.map((cited) => countsBeside(benefit, cited, day, course));
}

/** True where a rule counts only if others do not. */
export function hasRivals({ rules, severalRules }: OfferBenefit): boolean {
  return rules.length > 1 && severalRules !== "all of them";
}

/** What is in doubt about a rule because another may count in its place. */
export function perhapsInstead(verdicts: readonly Verdict[]): readonly Doubt[] {
  const doubts = verdicts.flatMap((verdict) => (verdict.is === "unknown" ? verdict.doubts : []));
  return [...doubts, { kind: "not promised", reservation: { why: "one of several rules" } }];
}

/** Another rule counts in the place of this one. */
export function anotherInstead({ benefit }: BenefitRule, { name }: Rule): Verdict {
  return unmet({ kind: "another instead", other: name ?? benefit.name }, INSTEAD_RANK);
}

/** Whether a rule is the first of its benefit that applies on a day; yes where the benefit does not ask that. */
export function isFirst(what: BenefitRule, day: Day, course: Course): Verdict {
  const { benefit, cited } = what;
  if (benefit.severalRules !== "the first that applies" || benefit.rules.length < 2) return YES;
  const open: Verdict[] = [];
  for (const earlier of benefit.rules) {
    if (earlier.path === cited.path) break;
    const verdict = countsBeside(benefit, earlier, day, course);
    if (verdict.is === "yes") return anotherInstead(what, earlier.rule);
    if (verdict.is === "unknown") open.push(verdict);
  }
  return open.length === 0 ? YES : { is: "unknown", doubts: perhapsInstead(open) };
}
