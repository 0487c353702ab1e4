import { addDays, type CalendarDate, laterOf } from "../../calendar/calendar-date";
import { completesOn } from "../../calendar/length";
import { NO_MONEY } from "../../money/arithmetic";
import type { Due, PayWhileAwayEntry } from "../entries/entry";
import { type BenefitRule, isEntry, type Outcome } from "../entries/outcome";
import { distinct } from "../reasons/doubt";
import type { Formula } from "../reasons/formula";
import type { Reason } from "../reasons/reason";
import { everyOf } from "../reasons/verdict";
import { lengthOf } from "../rules/length-of";
import type { PayWhileAwayRule } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { movedOn } from "../service/away";
import { atAnotherTime, type Course, dueOn, dueSometime, firstDueOn } from "../times/due";
import { atWork, firstReason } from "../times/eligible";
import { lengthNotStated } from "../times/moments-once";
import { applies, isFirst } from "../times/rivals";
import { worthWhileAway } from "./worth-while-away";

type Step = PayWhileAwayRule["byService"][number];

/** What is paid to somebody who is ill or away, from the first day in view and from each day on which more service makes it another. */
export function payWhileAway(
  what: BenefitRule<PayWhileAwayRule>,
  course: Course,
): Outcome<PayWhileAwayEntry> {
  const { none } = course.service;
  if (none !== undefined) return { entries: [], reasons: [firstReason(what, atAnotherTime(none), course)] };
  const outcomes = what.rule.byService
    .map((step, index) => ({ place: placeOf(step, course), outcome: stepOutcome(what, step, index, course) }))
    .toSorted((one, other) => one.place.localeCompare(other.place))
    .map(({ outcome }) => outcome);
  const entries = outcomes.filter(isEntry);
  return {
    // Of steps that were complete before the first day in view, the last one counts.
    entries: entries.filter(
      ({ due }, index) => due === undefined || entries.slice(index + 1).every((later) => later.due !== due),
    ),
    reasons: outcomes.flatMap((outcome) => (isEntry(outcome) ? [] : [outcome])),
  };
}

function stepOutcome(
  what: BenefitRule<PayWhileAwayRule>,
  step: Step,
  index: number,
  course: Course,
): PayWhileAwayEntry | Reason {
  const { subject, horizon } = course;
  const due = stepDue(step, course);
  const begins = laterOf(subject.start, horizon.from);
  if (due.at !== undefined && due.at > horizon.to) return firstReason(what, firstDueOn(due.at), course);
  const at = due.at ?? begins;
  const verdict = everyOf([applies(what, { at }, course), atWork(at, course), isFirst(what, { at }, course)]);
  if (verdict.is === "no") return verdict.reason;
  const doubts = verdict.is === "unknown" ? [...verdict.doubts, ...due.doubts] : due.doubts;
  // Of sick pay what counts is how long it goes on; of other time away people plan with what it comes to.
  const stages =
    what.rule.gives === "sick pay"
      ? step.stages
      : step.stages.map((stage) => ({ ...stage, worth: worthWhileAway(stage, subject, at) }));
  return entryOf(what, { ...step, stages }, index, { ...due, doubts: distinct(doubts) });
}

/** The day from which so much service is complete, also before the job; none where its length is not published. */
function reachedOn(after: Quantity, { subject, service }: Course): CalendarDate | undefined {
  const length = lengthOf(after);
  const from = service.from ?? subject.start;
  return length && addDays(movedOn(completesOn(from, length), service.away, from), 1);
}

/** Steps by the service that they need; those that need a length that is not published come last. */
function placeOf({ after }: Step, course: Course): string {
  return "kind" in after ? "" : (reachedOn(after, course) ?? "9");
}

/** From which day on a step counts: the first in view where it was reached before. */
function stepDue({ after }: Step, course: Course): Due {
  const { subject, horizon, service } = course;
  const begins = laterOf(subject.start, horizon.from);
  if ("kind" in after) return dueOn(begins, { kind: "starting" }, { doubts: service.doubts });
  const reached = reachedOn(after, course);
  const sometime = { kind: "after service", service: after } as const;
  if (reached === undefined) return dueSometime(sometime, [lengthNotStated(course)]);
  if (service.from === undefined) return dueSometime(sometime, service.doubts);
  const occasion = { kind: "service complete", service: after, isDayAfter: true } as const;
  return dueOn(laterOf(begins, reached), occasion, { doubts: service.doubts });
}

function isStated({ length, pay }: Step["stages"][number]): boolean {
  return isPublished(length) && ("kind" in pay || isPublished(pay));
}

function formulaOf([first]: PayWhileAwayEntry["stages"]): Formula {
  if (first === undefined) return { kind: "amount", amount: NO_MONEY };
  return isPublished(first.length)
    ? { kind: "quantity", quantity: first.length }
    : { kind: "length not stated" };
}

function entryOf(
  { benefit, cited, rule }: BenefitRule<PayWhileAwayRule>,
  { after, stages }: Pick<Step, "after"> & Pick<PayWhileAwayEntry, "stages">,
  index: number,
  { when, at, occasion, doubts }: Due,
): PayWhileAwayEntry {
  const { words, stated } = cited;
  const path = `${cited.path}.byService.${index}`;
  return {
    gives: rule.gives,
    absence: "absence" in rule ? rule.absence : undefined,
    rule: { benefit: benefit.slug, benefitName: benefit.name, path, words, stated },
    name: rule.name,
    when,
    due: at,
    occasion,
    formula: formulaOf(stages),
    status: doubts.length > 0 ? "possible" : stages.every(isStated) ? "certain" : "not stated",
    doubts,
    stages,
    serviceBy: "kind" in after ? undefined : rule.serviceBy,
  };
}
