import type { CalendarDate } from "../../calendar/calendar-date";
import { type Fraction, isWhole } from "../../money/fraction";
import type { Pence } from "../../money/pence";
import type { WorkingShare } from "../../pay/working-share";
import type { Quantity } from "../rules/quantity";

/** What is multiplied, or divided by. */
export type Factor =
  | { readonly kind: "pounds"; readonly amount: Pence }
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "divided by"; readonly number: number };

/** How an amount is worked out, as data; `words/formula.ts` words it. */
export type Formula =
  | { readonly kind: "amount"; readonly amount: Pence }
  /** A published number of days, hours or weeks. */
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "product"; readonly factors: readonly [Factor, ...Factor[]] }
  | {
      readonly kind: "more each year";
      readonly times: number;
      readonly each: Quantity;
      /** The cap, where it takes something away. */
      readonly atMost: Quantity | undefined;
    }
  | {
      readonly kind: "limited";
      readonly whole: Formula;
      readonly to: "at least" | "at most" | "at most in all";
      readonly limit: Pence;
    }
  /** What a salary falls short of another by: of a year's pay, or of so many months of it. */
  | { readonly kind: "difference"; readonly salary: Pence; readonly less: Pence; readonly months: number }
  /** One of several, and nobody can say which. */
  | { readonly kind: "one of"; readonly formulas: readonly Formula[] }
  /** All of several together. */
  | { readonly kind: "sum"; readonly formulas: readonly Formula[] }
  | { readonly kind: "part"; readonly whole: Formula; readonly part: Fraction }
  | { readonly kind: "part time"; readonly whole: Formula; readonly share: WorkingShare }
  /** Only the two ends are published. */
  | { readonly kind: "between"; readonly least: Quantity; readonly most: Quantity }
  /** What is kept of it, since something of it is paid back when hours go down. */
  | { readonly kind: "fewer hours"; readonly whole: Formula; readonly on: CalendarDate }
  /** An amount that another takes the place of on a day; none before or after it where nothing is given. */
  | {
      readonly kind: "changing";
      readonly before: Formula | undefined;
      readonly on: CalendarDate;
      readonly after: Formula | undefined;
    }
  | Unworkable;

/** There is no formula: the amount or the length is not published, or hangs on what nobody has answered. */
export type Unworkable = {
  readonly kind: "amount not stated" | "amount not known yet" | "length not stated";
};

const UNWORKABLE: Readonly<Record<Unworkable["kind"], true>> = {
  "amount not stated": true,
  "amount not known yet": true,
  "length not stated": true,
};

/** True where an amount cannot be worked out. */
export function isUnworkable(formula: Formula): formula is Unworkable {
  return formula.kind in UNWORKABLE;
}

/** True of what is worked out from a rate with parts of a penny: `36.9p`. */
export function holdsPartsOfPence(formula: Formula): boolean {
  switch (formula.kind) {
    case "quantity":
      return isPartOfPence(formula.quantity);
    case "one of":
    case "sum":
      return formula.formulas.some(holdsPartsOfPence);
    case "limited":
    case "part":
    case "part time":
    case "fewer hours":
      return holdsPartsOfPence(formula.whole);
    default:
      return false;
  }
}

function isPartOfPence({ unit, value }: Quantity): boolean {
  return unit === "pence" && value !== "not stated" && !Number.isInteger(value);
}

/** The formula with the hours in it, where they take something away. */
export function timesShare(formula: Formula, share: WorkingShare): Formula {
  return isWhole(share) ? formula : { kind: "part time", whole: formula, share };
}

/** The formula with a part in it, where it is not the whole. */
export function timesPart(formula: Formula, part: Fraction): Formula {
  return isWhole(part) ? formula : { kind: "part", whole: formula, part };
}
