import type { Fraction } from "../../money/fraction";

/** A share of leave, rounded to a hundredth: councils do not publish how they round parts of a day. */
export function hundredths(leave: number, share: Fraction): number {
  return Math.round((leave * share.numerator * 100) / share.denominator) / 100;
}
