import type { Fraction } from "./fraction";
import type { Pence } from "./pence";
import { nearestPenny } from "./rounding";

/** No money. */
export const NO_MONEY = 0 as Pence;

/** The sum of amounts, in pence; nothing for none. */
export function sum(amounts: Iterable<Pence>): Pence {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total as Pence;
}

/** Two amounts together. */
export function plus(one: Pence, other: Pence): Pence {
  return (one + other) as Pence;
}

/** What is left of an amount when another is taken from it. */
export function minus(amount: Pence, taken: Pence): Pence {
  return (amount - taken) as Pence;
}

/** The smaller of two amounts. */
export function atMost(amount: Pence, limit: Pence): Pence {
  return Math.min(amount, limit) as Pence;
}

/** The larger of two amounts. */
export function atLeast(amount: Pence, limit: Pence): Pence {
  return Math.max(amount, limit) as Pence;
}

/** A part of an amount, settled to the nearest penny once, at the end. Exact however long the fraction. */
export function portion(amount: Pence, part: Fraction): Pence {
  return nearestPenny(amount, part) as Pence;
}
