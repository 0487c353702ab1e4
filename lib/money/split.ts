import { NO_MONEY, portion } from "./arithmetic";
import { type Fraction, fraction, together } from "./fraction";
import type { Pence } from "./pence";

/**
 * An amount in parts that add up to it to the penny: each part runs from where the last one ended.
 * @param shares parts of the whole, in order; where they come to less than it, so do the amounts
 */
export function split(amount: Pence, shares: readonly Fraction[]): readonly Pence[] {
  let parts: Fraction = { numerator: 0, denominator: 1 };
  let paid = NO_MONEY;
  return shares.map((share) => {
    parts = together(parts, share);
    const upToHere = portion(amount, parts);
    const part = (upToHere - paid) as Pence;
    paid = upToHere;
    return part;
  });
}

/** An amount in `count` equal parts: £1,000 in three is £333.33, £333.34 and £333.33. */
export function splitEqually(amount: Pence, count: number): readonly Pence[] {
  return split(
    amount,
    Array.from({ length: count }, () => fraction(1, count)),
  );
}
