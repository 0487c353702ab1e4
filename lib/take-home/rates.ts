import type { Fraction } from "../money/fraction";
import { type Pence, pence } from "../money/pence";
import { nearestPenny } from "../money/rounding";
import type { Band, BasisPoints } from "./tax-year";

/** Pence times a rate in basis points come to this many parts of a penny. */
export const PARTS_OF_A_PENNY = 10_000;

const ONE_PART: Fraction = { numerator: 1, denominator: PARTS_OF_A_PENNY };

/** What parts of a penny come to: to the nearest penny, half a penny up. */
export function toNearestPenny(parts: number): Pence {
  return pence(nearestPenny(parts, ONE_PART));
}

/** The same with half a penny down, as the rules of National Insurance say. */
export function halfPennyDown(parts: number): Pence {
  return pence(Math.max(0, Math.ceil((parts - PARTS_OF_A_PENNY / 2) / PARTS_OF_A_PENNY)));
}

/** The same in whole pounds, odd pence dropped, as student loans are deducted. */
export function wholePoundsDown(parts: number): Pence {
  return pence(Math.floor(parts / PARTS_OF_A_PENNY / 100) * 100);
}

/** A share of an amount in parts of a penny; of nothing below 0. */
export function share(amount: number, rate: BasisPoints): number {
  return Math.max(0, amount) * rate;
}

/** Each band's rate on the part of the amount that lies in the band, in parts of a penny. */
export function progressive(amount: number, bands: readonly Band[]): number {
  let total = 0;
  let lower = 0;
  for (const { upTo, rate } of bands) {
    const upper = Math.min(amount, upTo ?? amount);
    total += share(upper - lower, rate);
    lower = upTo ?? amount;
  }
  return total;
}
