import type { CalendarDate } from "../../calendar/calendar-date";
import { portion } from "../../money/arithmetic";
import { type Fraction, fraction, partOf } from "../../money/fraction";
import type { Pence } from "../../money/pence";
import { WEEKS_IN_A_YEAR } from "../../pay/working-share";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Factor, Formula } from "../reasons/formula";
import type { Amount } from "../rules/offer";
import { isPublished, partIn, type Quantity } from "../rules/quantity";
import { oneOfValues } from "./amount-in-doubt";
import { limited } from "./limits";
import { ofShareOfFigure } from "./of-figure";
import { isFigure, salaryOf, salaryPerhaps } from "./salary-level";
import { type Known, qualifierDoubts, reachOf, type Valued } from "./valued";

const NO_DOUBTS: readonly Doubt[] = [];

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
function partOfSalary(
  amount: OfSalary,
  figure: Quantity & { readonly value: number },
  weekly: number | undefined,
): Fraction | undefined {
  if (amount.kind === "months of salary") return fraction(figure.value, 12);
  if (amount.kind === "percent of salary") return partIn(figure);
  if (weekly === undefined) return undefined;
  return partOf(partIn(figure), fraction(7 * hoursOf(amount), 365 * weekly));
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
  const { of: whole, atLeast, atMost } = amount;
  if (isFigure(whole))
    return ofShareOfFigure({ percent: figure, amount: whole.amount, atLeast, atMost }, path, subject);
  const shared = salaryOf(whole, subject, at);
  if (shared.is === "not stated") return { ...shared, doubts: NO_DOUBTS, path };
  if (shared.is === "unknown") return { ...shared, path };
  const most = salaryPerhaps(whole, subject, at);
  const held = amountFrom(amount, figure, shared.salary, { path, subject });
  if (most === undefined) return held;
  const raised = amountFrom(amount, figure, most.salary, { path, subject });
  // A limit may make the same of both.
  return isSame(held, raised) ? held : oneOfValues([held, raised], most.doubts, path);
}

function isSame(one: Valued, other: Valued): boolean {
  if (one.is !== "known" || other.is !== "known") return one.is === other.is;
  return portion(one.base, one.part) === portion(other.base, other.part);
}

/** The share of a salary of a day that an amount is. */
function amountFrom(
  amount: OfSalary,
  figure: Quantity & { readonly value: number },
  salary: Pence,
  { path, subject }: { readonly path: string; readonly subject: Subject },
): Valued {
  const { fullTimeWeeklyHours } = subject;
  const weekly = fullTimeWeeklyHours === "not stated" ? undefined : fullTimeWeeklyHours;
  const part = partOfSalary(amount, figure, weekly);
  if (part === undefined) {
    const gap = { about: "full-time hours" } as const;
    return { is: "unknown", doubts: [{ kind: "not stated", key: "fullTimeWeeklyHours", gap }], path };
  }
  const formula: Formula = { kind: "product", factors: factorsOf(amount, figure, salary, weekly) };
  const doubts = qualifierDoubts(figure);
  const amountOfSalary: Known = {
    is: "known",
    base: salary,
    part,
    ...reachOf(figure),
    formula,
    doubts,
    path,
  };
  return limited(amount, amountOfSalary, subject);
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
