import type { BENEFIT_KINDS, Benefit } from "../../model/benefit";
import type { NotStated } from "../../model/not-stated";
import type { Conditions, PlainConditions } from "../../model/offer/conditions";
import type { OfferRule, SEVERAL_RULES } from "../../model/offer-rule";
import type { PayDay } from "../../model/pay-day";
import type { GradesPay } from "./grade-order";
import type { Resolved } from "./quantity";

export type Rule = Resolved<OfferRule>;
export type Who = Resolved<Conditions>;
export type PlainWho = Resolved<PlainConditions>;

type RuleThatGives<Kind extends Rule["gives"]> = Extract<Rule, { readonly gives: Kind }>;
export type MoneyRule = RuleThatGives<"payment" | "reimbursement">;
/** Leave, and time for training, which is counted in the same way. */
export type LeaveRule = RuleThatGives<"annual leave" | "extra leave" | "training">;
export type PensionRule = RuleThatGives<"pension">;
export type CoverRule = RuleThatGives<"cover">;
export type LoanRule = RuleThatGives<"loan">;
/** What is paid to somebody who is ill, or away for another reason. */
export type PayWhileAwayRule = RuleThatGives<"sick pay" | "pay while away">;
export type TimeOffRule = RuleThatGives<"time off">;
export type ChoiceRule = RuleThatGives<"one of">;

export type Amount = MoneyRule["amount"];
export type LeaveAmount = LeaveRule["amount"];
export type Schedule = MoneyRule["when"];
export type Repay = MoneyRule["repay"];
/** What comes later in the job than starting, and on the same day whenever something is paid: the time to stay may begin with it. */
export type LaterEvent = Exclude<
  Extract<Repay, { readonly of: unknown }>["of"],
  "starting" | "being paid" | "not stated"
>;
export type PromiseMade = NonNullable<MoneyRule["promise"]>;
export type ServiceFrom = NonNullable<Rule["serviceFrom"]>;

/** Words in two parts: what the council has published, and what it has left open. */
export interface StatedWords {
  /** Everything, in its order. */
  readonly words: string;
  /** Without what is left open; empty when all of it is left open. */
  readonly stated: string;
  /** Each thing that is left open. */
  readonly notStated: readonly Unstated[];
}

/** Something that the council has left open. */
export interface Unstated {
  /** As the person asks for it, a fragment: `whether I pay it back if I leave`. */
  readonly asked: string;
  /** The name of the part of a benefit that it is about. */
  readonly part?: string;
}

/** A sentence; and, where it says no more than what the council has left open, that as the person asks for it. */
export interface Statement {
  readonly words: string;
  readonly asked?: string;
}

/** A rule with its place in the content and its words, made from the data. */
export interface CitedRule extends StatedWords {
  readonly benefit: string;
  /** Dotted path in the benefit's file: `rules.0`. */
  readonly path: string;
  readonly rule: Rule;
}

export interface OfferBenefit {
  readonly slug: string;
  readonly name: string;
  readonly kind: (typeof BENEFIT_KINDS)[number];
  /** Slug of the benefit whose `who` this is: its own, or its scheme's. */
  readonly whoFrom: string;
  /** Its own conditions or its scheme's; no roles means everyone. */
  readonly who: Who;
  /** Who it is for, in words made from the data. */
  readonly whoWords: string;
  /** The same without the people of whom the council has not said whether it is for them; none where it is for everyone. */
  readonly whoStated: string | undefined;
  readonly rules: readonly CitedRule[];
  /** Whether the council publishes figures of it, with rules or without. */
  readonly hasFigures: boolean;
  readonly severalRules: (typeof SEVERAL_RULES)[number];
  readonly notWith: readonly string[];
  /** The most that all of its payments come to, or how many of them there are. */
  readonly inAllAtMost: Resolved<Benefit["inAllAtMost"]>;
  /** What of all its payments is free of tax, but for rules that say it themselves. */
  readonly taxed: Resolved<Benefit["taxed"]>;
  /** What these say, in sentences made from the data. */
  readonly combinationWords: readonly Statement[];
}

/** The names of what an offer's rules refer to by slug. */
export interface Names {
  readonly council: string;
  readonly roles: Readonly<Record<string, { readonly name: string; readonly plural: string }>>;
  readonly grades: Readonly<Record<string, string>>;
  readonly teams: Readonly<Record<string, { readonly name: string; readonly service: string }>>;
  readonly services: Readonly<Record<string, string>>;
}

/** A council's whole offer, ready to compute with: every figure looked up, nothing left to read. */
export interface Offer {
  readonly council: string;
  readonly names: Names;
  readonly fullTimeWeeklyHours: number | NotStated;
  readonly payDay: PayDay;
  readonly gradesPay: GradesPay;
  /** In the order of the editors. Schemes without rules of their own are left out. */
  readonly benefits: readonly OfferBenefit[];
}

/** The role whose offer is asked for. */
export interface OfferRole {
  readonly slug: string;
  readonly name: string;
  readonly grade: string | NotStated;
  /** Slugs of the teams and services where it works; none where the council does not say. */
  readonly places: readonly string[];
}
