import { type CalendarDate, laterOf } from "../../calendar/calendar-date";
import type { Period } from "../../calendar/period";
import { type Fraction, WHOLE } from "../../money/fraction";
import type { Due, When } from "../entries/entry";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Occasion, Verb } from "../reasons/occasion";
import type { Reason, TimeCause } from "../reasons/reason";
import type { ServiceStart } from "../service/service";

/** The input of a schedule. */
export interface Course {
  readonly subject: Subject;
  /** The days that the timeline covers. Nothing is worked out after the last. */
  readonly horizon: Period;
  /** The years of the timeline, in which its entries are counted. */
  readonly years: readonly Period[];
  readonly service: ServiceStart;
  /** The verb for sentences: money is paid, time is given. */
  readonly verb: Verb;
}

/** Everything that falls due from the first day in the job to the end of the timeline, or why nothing does. */
export interface Dues {
  readonly dues: readonly Due[];
  readonly reason: Reason | undefined;
}

/** The part of an amount that comes before its first instalment. */
export const NOTHING_BEFORE: Fraction = { numerator: 0, denominator: 1 };

/** A reason about time ranks after conditions on the person and before the amount. */
export const TIME_RANK = 90;

/** A due on a day, whole and certain unless said otherwise. */
export function dueOn(at: CalendarDate, occasion: Occasion, more: Partial<Due> = {}): Due {
  return {
    at,
    when: { kind: "day", on: at },
    occasion,
    years: [],
    before: NOTHING_BEFORE,
    part: WHOLE,
    leastPart: more.part ?? WHOLE,
    doubts: [],
    ...more,
  };
}

/** A due whose day nobody can say. */
export function dueSometime(occasion: Occasion, doubts: readonly Doubt[], more: Partial<Due> = {}): Due {
  const when: When = { kind: "undated", occasion };
  return {
    at: undefined,
    when,
    occasion,
    years: [],
    before: NOTHING_BEFORE,
    part: WHOLE,
    leastPart: more.part ?? WHOLE,
    doubts,
    ...more,
  };
}

/** What falls due, where something does. */
export function duesOf(...dues: readonly Due[]): Dues {
  return { dues, reason: undefined };
}

/** Nothing falls due, and why. */
export function noDues(cause: TimeCause): Dues {
  return { dues: [], reason: atAnotherTime(cause) };
}

/** Why nothing is given at a time. */
export function atAnotherTime(cause: TimeCause): Reason {
  return { cause, rank: TIME_RANK };
}

/** Nothing yet: the first time is after the end of the timeline. */
export function firstDueOn(day: CalendarDate): Reason {
  return atAnotherTime({ kind: "first due after the timeline", day });
}

/** The first day in the job that is also a day of the service that the rule counts. */
export function firstDayServed({ subject, service }: Pick<Course, "subject" | "service">): CalendarDate {
  return laterOf(subject.start, service.from ?? subject.start);
}
