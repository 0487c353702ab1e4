import { type Fraction, fraction, WHOLE } from "../../money/fraction";
import type { Doubt } from "../reasons/doubt";

/** The least that somebody keeps of a payment although they stay, and why it may be so little. */
export interface Kept {
  readonly least: Fraction;
  readonly doubts: readonly Doubt[];
}

/** All of it is kept. */
export const ALL_KEPT: Kept = { least: WHOLE, doubts: [] };
export const NOTHING_KEPT: Fraction = fraction(0, 1);

export function isLess(one: Fraction, other: Fraction): boolean {
  return one.numerator * other.denominator < other.numerator * one.denominator;
}

/** The least that is kept where each of two reasons may take something away. */
export function keptOfBoth(one: Kept, other: Kept): Kept {
  return {
    least: isLess(one.least, other.least) ? one.least : other.least,
    doubts: [...one.doubts, ...other.doubts],
  };
}
