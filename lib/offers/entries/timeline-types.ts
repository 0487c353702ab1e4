import type { CalendarDate } from "../../calendar/calendar-date";
import type { Period } from "../../calendar/period";
import type { Pence } from "../../money/pence";
import type { ActualSalary } from "../../pay/salary";
import type { Circumstances, PayChange, Unanswered } from "../person/circumstances";
import type { Gap } from "../reasons/doubt";
import type { QuestionId } from "../reasons/question-id";
import type { Cause } from "../reasons/reason";
import type { Names, OfferRole } from "../rules/offer";
import type { Entry } from "./entry";
import type { LeaveTotal } from "./leave-totals";
import type { Outcome } from "./outcome";

/** What payments come to together: what is certain, and how much more is possible. */
export interface Totals {
  /** What comes in any case under the rules as they are published. */
  readonly certain: Pence;
  /** What may come on top: the most that it can be, as far as it is published. */
  readonly possible: Pence;
  /** True where it may be more than that, because something is not published. */
  readonly isOpen: boolean;
}

export interface YearTotals extends Totals {
  /** From 1. */
  readonly number: number;
  readonly period: Period;
  /** The pay for the hours and days worked in the year. */
  readonly salary: ActualSalary | Unanswered;
  /** The full-time pay at the beginning of the year, and each that follows it in the year; none while unanswered. */
  readonly pay: readonly PayChange[];
  readonly leave: readonly LeaveTotal[];
}

/** A benefit that gives the person nothing in the years asked for, and the single reason. */
export interface Nothing {
  readonly benefit: string;
  readonly benefitName: string;
  /** `named only`: the council names it and publishes nothing to count. */
  readonly kind: "named only" | "not given";
  readonly cause: Cause;
}

/** Something that the council has not said and that matters for these circumstances; each once. */
export interface NotStatedMatter {
  readonly key: string;
  /** Its own and those of the same matter in other rules, as doubts name them. */
  readonly keys: readonly string[];
  readonly gap: Gap;
  /** Name of the first benefit that hangs on it. */
  readonly benefitName: string;
  /** Slugs of the benefits that hang on it. */
  readonly benefits: readonly string[];
}

/** A council's offer to one person, worked out. */
export interface Timeline {
  readonly council: string;
  /** What the words of the answer call the things that its reasons name by slug. */
  readonly names: Names;
  readonly role: OfferRole;
  readonly circumstances: Circumstances;
  /** First day in the job: as answered, or else the first day of the timeline. */
  readonly start: CalendarDate;
  readonly horizon: Period;
  /** In order of time; what nobody can date comes last. */
  readonly entries: readonly Entry[];
  /** The same by the slug of the benefit, in the order of the offer, with reasons for what is not given. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly nothing: readonly Nothing[];
  readonly notStated: readonly NotStatedMatter[];
  /** Questions whose answers would make something certain or take it away. */
  readonly openQuestions: readonly QuestionId[];
  readonly years: readonly YearTotals[];
  /** What nobody can put into one of the years. */
  readonly undated: Totals;
  /** The years and what is undated, together. */
  readonly totals: Totals;
}
