import type { CalendarDate } from "../../calendar/calendar-date";
import { NO_MONEY } from "../../money/arithmetic";
import { type Fraction, fraction, partOf, publishedShare, WHOLE } from "../../money/fraction";
import type { Pence } from "../../money/pence";
import { WEEKS_IN_A_YEAR } from "../../pay/working-share";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Factor, Formula } from "../reasons/formula";
import type { AmountCause, Reason } from "../reasons/reason";
import type { Amount } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { limited } from "./limits";
import { salaryOf } from "./salary-level";

const NO_DOUBTS: readonly Doubt[] = [];

/** What an amount comes to for one person on one day, before hours and instalments. */
export type Valued =
  | {
      readonly is: "known";
      /** The amount is `part` of `base`, kept apart so that it is rounded once, at the end. */
      readonly base: Pence;
      readonly part: Fraction;
      /** The least that it may come to, where nobody can say which of several amounts it is. */
      readonly least?: { readonly base: Pence; readonly part: Fraction };
      /** True where it may be more: the figure says `at least`, or one of the amounts that it may be is not published. */
      readonly isOpen?: boolean;
      /** True where it may come to nothing, or is only about as much. */
      readonly isUnsure?: boolean;
      readonly formula: Formula;
      readonly doubts: readonly Doubt[];
      readonly path: string;
    }
  | { readonly is: "not stated"; readonly doubts: readonly Doubt[]; readonly path: string }
  | { readonly is: "unknown"; readonly doubts: readonly Doubt[]; readonly path: string }
  | { readonly is: "nothing"; readonly reason: Reason };

export type Known = Extract<Valued, { readonly is: "known" }>;

/** Amounts fail after every condition is met, so they are the nearest miss. */
export const AMOUNT_RANK = 100;

/** An amount that comes to nothing, and why. */
export function nothing(cause: AmountCause): Valued {
  return { is: "nothing", reason: { cause, rank: AMOUNT_RANK } };
}

/** What is uncertain about a figure that is not exact. */
export function qualifierDoubts(figure: Quantity): readonly Doubt[] {
  const { qualifier } = figure;
  return qualifier === "up to" || qualifier === "about" || qualifier === "nearly"
    ? [{ kind: "not promised", reservation: { why: "inexact figure", figure } }]
    : NO_DOUBTS;
}

/** No money, as the end of what an amount may come to. */
export const NO_PENCE = { base: NO_MONEY, part: WHOLE };

/** How far an amount is known that a figure gives: `up to` has no least, and `at least` no most. */
export function reachOf({ qualifier }: Quantity): Pick<Known, "least" | "isOpen" | "isUnsure"> {
  if (qualifier === "up to") return { least: NO_PENCE };
  if (qualifier === "at least") return { isOpen: true };
  return qualifier === "exactly" ? {} : { isUnsure: true };
}

type OfSalary = Extract<Amount, { kind: "percent of salary" | "months of salary" | "hourly pay" }>;

/** The figure that says how much of a salary an amount is. */
export function shareOfSalary(amount: OfSalary): Quantity {
  switch (amount.kind) {
    case "percent of salary":
      return amount.percent;
    case "months of salary":
      return amount.monthsOfSalary;
    case "hourly pay":
      return amount.hourlyPay;
  }
}

/**
 * The part of a yearly salary that an amount is; of pay for an hour, `undefined` where full-time hours are not published.
 * A year has 365 days, as the National Joint Council counts hourly pay (Green Book, part 2, paragraph 5.2).
 */
function partOfSalary(amount: OfSalary, value: number, weekly: number | undefined): Fraction | undefined {
  if (amount.kind === "months of salary") return fraction(value, 12);
  if (amount.kind === "percent of salary") return publishedShare(value);
  if (weekly === undefined) return undefined;
  return partOf(publishedShare(value), fraction(7 * hoursOf(amount), 365 * weekly));
}

/** For how many hours pay is: one, or as many as a rule names. */
function hoursOf({ hours }: Extract<Amount, { kind: "hourly pay" }>): number {
  return hours !== undefined && isPublished(hours) ? hours.value : 1;
}

/** An amount that is a part of a salary: somebody's own, or one that the grades hold. */
export function ofSalary(amount: OfSalary, path: string, subject: Subject, at: CalendarDate): Valued {
  const figure = shareOfSalary(amount);
  const isOpen = amount.kind === "hourly pay" && amount.hours !== undefined && !isPublished(amount.hours);
  if (!isPublished(figure) || isOpen) return { is: "not stated", doubts: NO_DOUBTS, path };
  const shared = salaryOf(amount.of, subject, at);
  if (shared.is === "not stated") return { ...shared, doubts: NO_DOUBTS, path };
  if (shared.is === "unknown") return { ...shared, path };
  const { salary } = shared;
  const { fullTimeWeeklyHours } = subject;
  const weekly = fullTimeWeeklyHours === "not stated" ? undefined : fullTimeWeeklyHours;
  const part = partOfSalary(amount, figure.value, weekly);
  if (part === undefined) {
    const gap = { about: "full-time hours" } as const;
    return { is: "unknown", doubts: [{ kind: "not stated", key: "fullTimeWeeklyHours", gap }], path };
  }
  const formula: Formula = { kind: "product", factors: factorsOf(amount, figure, salary, weekly) };
  const doubts = qualifierDoubts(figure);
  const whole: Known = { is: "known", base: salary, part, ...reachOf(figure), formula, doubts, path };
  return limited(amount, whole, subject);
}

/** How an amount is worked out from a salary: `10% × £36,000`, `£36,000 ÷ 12 × 2`. */
function factorsOf(
  amount: OfSalary,
  figure: Quantity,
  salary: Pence,
  weekly: number | undefined,
): readonly [Factor, ...Factor[]] {
  const pay: Factor = { kind: "pounds", amount: salary };
  const share: Factor = { kind: "quantity", quantity: figure };
  if (amount.kind === "percent of salary") return [share, pay];
  if (amount.kind === "months of salary") return [pay, { kind: "divided by", number: 12 }, share];
  return [
    pay,
    { kind: "divided by", number: WEEKS_IN_A_YEAR },
    { kind: "divided by", number: weekly ?? 1 },
    ...(amount.hours === undefined ? [] : [{ kind: "quantity" as const, quantity: amount.hours }]),
    share,
  ];
}
