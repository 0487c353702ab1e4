import { formatPounds } from "../money/format";
import { pounds } from "../money/pence";

/**
 * Full-time pay for a year, in pounds. Less than the first is below the minimum wage of an apprentice; more than the second
 * is above what any head of a council's paid service gets.
 */
const LEAST_PAY = 12_000;
export const MOST_PAY = 300_000;

/** A supplement for a post that is hard to fill is less than half of its pay: what is further from the role is mistyped. */
export const FARTHEST = 1.5;

/** `£41,000`. */
export const inPounds = (amount: number): string => formatPounds(pounds(amount));

/** What an amount that is no full-time pay for a year may be. */
export function payAdvice(amount: number): string {
  if (amount > MOST_PAY) return "Check it against the source: a digit may be too many.";
  if (amount < 100)
    return "It looks like pay for an hour. Write what a year of full-time work pays, or `not stated`.";
  return "It looks like pay for a month, or a digit is missing. Write what a year of full-time work pays.";
}

/** True for an amount that a year of full-time work may pay. */
export const isLikelyPay = (amount: number): boolean => amount >= LEAST_PAY && amount <= MOST_PAY;
export const PAY_ALLOWED = `${inPounds(LEAST_PAY)} to ${inPounds(MOST_PAY)}`;
