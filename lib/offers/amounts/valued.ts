import { NO_MONEY } from "../../money/arithmetic";
import { type Fraction, WHOLE } from "../../money/fraction";
import type { Pence } from "../../money/pence";
import type { Doubt } from "../reasons/doubt";
import type { Formula } from "../reasons/formula";
import type { AmountCause, Reason } from "../reasons/reason";
import type { Quantity } from "../rules/quantity";

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
