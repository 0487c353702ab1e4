import type { Fraction } from "./fraction";
import { type Pence, pounds } from "./pence";

/**
 * An amount to the nearest pound, half a pound up: what is worked out of pay in whole pounds is said in them. A payslip pays the
 * pence, and the calculator has them.
 */
export function nearestPound(amount: Pence): Pence {
  return pounds(Math.round(amount / 100));
}

/**
 * A part of an amount in pence, settled to the nearest penny; half a penny up, as payrolls do. No council publishes its
 * rounding, so there is one, named, for what is paid and what is paid back. Exact however long the fraction: in ordinary numbers
 * where they hold it, which is ten times as fast.
 * @param amount not negative
 */
export function nearestPenny(amount: number, { numerator, denominator }: Fraction): number {
  const whole = 2 * denominator;
  const doubled = 2 * amount * numerator + denominator;
  // Where the sum is exact, so is the floor: the next whole number lies further off than a quotient is rounded.
  if (Number.isSafeInteger(doubled + whole)) return Math.floor(doubled / whole);
  const exact = 2n * BigInt(amount) * BigInt(numerator) + BigInt(denominator);
  return Number(exact / (2n * BigInt(denominator)));
}
