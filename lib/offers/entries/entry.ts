import type { CalendarDate } from "../../calendar/calendar-date";
import type { Period } from "../../calendar/period";
import type { NotStated } from "../../model/not-stated";
import type { PayDay } from "../../model/pay-day";
import type { Fraction } from "../../money/fraction";
import type { Pence } from "../../money/pence";
import type { Doubt } from "../reasons/doubt";
import type { Formula } from "../reasons/formula";
import type { Occasion } from "../reasons/occasion";
import type { LaterEvent, LoanRule, PayWhileAwayRule, Repay, TimeOffRule } from "../rules/offer";
import type { Quantity } from "../rules/quantity";
import type { MoneyRange } from "./money-range";
import type { Tie } from "./tie";

/** When something is given: a day, a period in which it falls, from a day on, or undated where nobody can say. */
export type When =
  | { readonly kind: "day"; readonly on: CalendarDate }
  | { readonly kind: "period"; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: "on or after"; readonly from: CalendarDate }
  /** `from` is the first day on which it can be, where that is later than the first in view. */
  | { readonly kind: "undated"; readonly occasion: Occasion; readonly from?: CalendarDate };

/** The rule that an entry follows, and where an editor finds it. */
export interface Citation {
  readonly benefit: string;
  readonly benefitName: string;
  /** Dotted path in the benefit's file, down to the step: `rules.0.amount.byService.1.amount`. */
  readonly path: string;
  readonly words: string;
  /** The words without what the council has left open. */
  readonly stated: string;
}

/** Certain under the rule as published; possible, for the doubts given; or of an amount that is not published. */
export type Status = "certain" | "possible" | "not stated";

interface Given {
  readonly rule: Citation;
  /** What the rule calls this part of the benefit. */
  readonly name: string | undefined;
  readonly when: When;
  /** The day on which the right to it arises: the last day of the year that is completed, the census day. */
  readonly due: CalendarDate | undefined;
  /** Why now. */
  readonly occasion: Occasion;
  readonly formula: Formula;
  readonly status: Status;
  /** Why it is only possible; empty where it is certain. */
  readonly doubts: readonly Doubt[];
}

/**
 * The first day on which leaving costs nothing; `not stated` where the council has not said. Where it hangs on something of
 * which the day is not known, or which never comes, what that is: no text, which could be taken for a day.
 */
export type RepayableUntil = CalendarDate | NotStated | "never" | HangsOn;

export interface HangsOn {
  readonly hangsOn: LaterEvent;
}

/** True where it is a day. */
export function isDay(until: RepayableUntil): until is CalendarDate {
  return typeof until === "string" && until !== "not stated" && until !== "never";
}

/**
 * First day of the time in which leaving means paying back: the earliest and the latest that it can be, where the council
 * has not said from when it is counted, or when in the year it pays.
 */
export interface RepayFrom {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

/** A move to where a payment is not for somebody, which settles what is paid back of it. */
export interface MovedOut {
  /** The last day before the move. */
  readonly after: CalendarDate;
}

/** Hours that go down below all before, which means paying something back. */
export interface FewerHours {
  readonly from: CalendarDate;
  /** What part of the hours is left for which it was paid. */
  readonly left: Fraction;
}

export interface MoneyEntry extends Given {
  readonly gives: "payment" | "reimbursement";
  /** What it comes to if it is paid. Before tax. */
  readonly amount: MoneyRange;
  /** True where that is what one of something comes to, and nobody has told how many there are. */
  readonly isForOne: boolean;
  /** What the council says of it that pay slips follow: what of it is free of tax, and that it counts towards the pension. */
  readonly taxFree: TaxFree;
  readonly isPensionable: boolean;
  /** Whether it is paid: in any case, where the rule applies to the person, or only perhaps. */
  readonly comes: "surely" | "if meant" | "perhaps";
  /** What it has in common with other payments, from the outermost to the innermost. */
  readonly ties: readonly Tie[];
  readonly repay: Repay;
  readonly repayFrom: RepayFrom;
  readonly repayableUntil: RepayableUntil;
  /** A move that means paying back as leaving does; none where no such move is named. */
  readonly movedOut: MovedOut | undefined;
  /** Fewer hours that mean paying something back, earliest first. */
  readonly fewerHours: readonly FewerHours[];
  /** The least that was paid, before anything is paid back for that move or those hours. */
  readonly leastPaid: Pence;
  /** The payment before something of it was paid back because hours went down, where `amount` is what is kept of it. */
  readonly asPaid: MoneyEntry | undefined;
  /** Every month's part, where it is paid by the month. */
  readonly months: readonly MonthlyPart[];
  /** What each of several versions says of it, of which nobody has said which holds; none where there is one. */
  readonly versions: readonly MoneyEntry[];
}

/** How much of a payment no tax is taken from: of the least and of the most that it comes to, and of each of its months. */
export type TaxFree =
  | "none"
  | "all"
  | { readonly least: Pence; readonly most: Pence; readonly months: readonly Pence[] };

export interface MonthlyPart {
  /** Last day that it pays for. */
  readonly to: CalendarDate;
  /** When it is paid. */
  readonly when: When;
  /** The most that it can be. */
  readonly amount: Pence;
}

/** Leave of one year. Hours stay hours: how long a day is, is seldom published. */
export interface LeaveEntry extends Given {
  /** Time for training is counted like leave, and never added to it. */
  readonly gives: "annual leave" | "extra leave" | "training";
  /** Which year of the timeline, from 1. */
  readonly year: number;
  readonly unit: "days" | "hours";
  /** Infinite where only the least is published: `at least 20 days`. */
  readonly most: number | NotStated;
  readonly least: number | NotStated;
  /** The most leave there can be with it, where the rule names one. */
  readonly totalAtMost: number | undefined;
  /** What the person pays for it out of their salary; none where it costs nothing, or nobody can say. */
  readonly price: MoneyRange | undefined;
}

export interface TimeOffEntry extends Given {
  readonly gives: "time off";
  /** The most that it may be for the person's hours. */
  readonly length: Quantity | NotStated;
  /** The least that it may be, in the same unit, where nobody has said what part-time hours make of it. */
  readonly least: number | undefined;
  readonly pay: TimeOffRule["pay"];
  /** The terms of paying back of the choice whose option it is; none where it is no option. */
  readonly payingBack: { readonly repay: Repay; readonly from: RepayFrom } | undefined;
}

/** What goes into a pension in a year, or a part of one: no money in hand, and worth something where the council pays it. */
export interface PensionEntry extends Given {
  readonly gives: "pension";
  readonly payer: "the council" | "you";
  readonly amount: MoneyRange;
}

/** What is paid out if something happens that nobody plans for: no money in hand. */
export interface CoverEntry extends Given {
  readonly gives: "cover";
  /** Completes "if": `you die in service`. */
  readonly event: string;
  readonly amount: MoneyRange;
}

/** What somebody who is ill or away is paid for how long, from a day on: no money in hand. */
export interface PayWhileAwayEntry extends Given {
  readonly gives: PayWhileAwayRule["gives"];
  /** Completes "while you are on": `maternity leave`; none of sick pay. */
  readonly absence: string | undefined;
  /** None where nothing beside statutory pay is paid. */
  readonly stages: readonly StageGiven[];
  /** By when the service has to be complete, where that is another time than when somebody goes away. */
  readonly serviceBy: string | undefined;
}

/** Pay for a part of the time away, and what that comes to for the person, where all that it hangs on is told. */
export type StageGiven = PayWhileAwayRule["byService"][number]["stages"][number] & {
  readonly worth?: Pence | undefined;
};

/** Money lent, which is paid back out of pay. */
export interface LoanEntry extends Given {
  readonly gives: "loan";
  /** What is lent: worth nothing. */
  readonly amount: MoneyRange;
  readonly loan: LoanRule;
  /** When salaries are paid, out of which it is paid back. */
  readonly payDay: PayDay;
}

export type Entry =
  | MoneyEntry
  | LeaveEntry
  | TimeOffEntry
  | PayWhileAwayEntry
  | PensionEntry
  | CoverEntry
  | LoanEntry;

/** One falling due of a rule, before its amount is worked out. */
export interface Due {
  readonly at: CalendarDate | undefined;
  readonly when: When;
  readonly occasion: Occasion;
  /** Every number that the complete years of service may be which count for the amount; none where nobody can say. */
  readonly years: readonly number[];
  /** The last day of the service that it rewards, where that is another day: an anniversary is the day after. */
  readonly rewards?: CalendarDate | undefined;
  /** The day by which service must be complete that it hangs on, where that is another day than `at`. */
  readonly completeBy?: CalendarDate;
  /** The last day that it pays for, where it is paid by the month. */
  readonly earnedTo?: CalendarDate;
  /** The time that it pays for, over which hours may be averaged; without it, the day itself. */
  readonly earned?: Period;
  /** The part of the amount that is given now, after the part that was given before. */
  readonly before: Fraction;
  readonly part: Fraction;
  /** Less than `part` where the council has not said how much. */
  readonly leastPart: Fraction;
  /** One of so many parts of which the council has only said what they come to together: `part` is all of them. */
  readonly openParts?: number;
  /** True where it is one of something that may come any number of times. */
  readonly isForOne?: boolean;
  /** Why it is open whether it falls due. */
  readonly doubts: readonly Doubt[];
  /** The time on any day of which it comes once, and the doubt that is none where all its days are alike. */
  readonly onAnyDay?: { readonly of: Period; readonly unlessSame: Doubt | undefined };
  /** Why it is open how much of it does: `leastPart` at least. */
  readonly howMuch?: readonly Doubt[];
}
