import { NO_MONEY } from "../../money/arithmetic";
import { type Pence, pence } from "../../money/pence";

/**
 * An amount of money as far as it is known: both ends the same where it is known, a least of 0 for "at most", open where
 * it may be more than anything that is published. An amount of which nothing is published is 0 and open.
 */
export interface MoneyRange {
  readonly least: Pence;
  /** The most that can be told from what is published. */
  readonly most: Pence;
  /** True where it may be more than that. */
  readonly isOpen: boolean;
}

/** No money. */
export const NOTHING: MoneyRange = { least: NO_MONEY, most: NO_MONEY, isOpen: false };

/** An amount of which nothing is published. */
export const UNPUBLISHED: MoneyRange = { ...NOTHING, isOpen: true };

/** An amount that is known. */
export function exactly(amount: Pence): MoneyRange {
  return { least: amount, most: amount, isOpen: false };
}

/** True where an amount is known to the penny. */
export function isExact({ least, most, isOpen }: MoneyRange): boolean {
  return least === most && !isOpen;
}

/** True where an amount lies between two that are known. */
export function isRange({ least, most, isOpen }: MoneyRange): boolean {
  return least < most && !isOpen;
}

/** True where nothing is published of an amount. */
export function isUnpublished({ most, isOpen }: MoneyRange): boolean {
  return most === NO_MONEY && isOpen;
}

/** All of several amounts together. */
export function sumOf(ranges: Iterable<MoneyRange>): MoneyRange {
  let [least, most, isOpen] = [0, 0, false];
  for (const range of ranges) {
    least += range.least;
    most += range.most;
    isOpen ||= range.isOpen;
  }
  return rangeOf(least, most, isOpen);
}

/** One of several amounts, of which nobody can say which; nothing where there is none. */
export function oneOf(ranges: readonly MoneyRange[]): MoneyRange {
  if (ranges.length === 0) return NOTHING;
  const least = Math.min(...ranges.map((range) => range.least));
  const most = Math.max(...ranges.map((range) => range.most));
  return rangeOf(
    least,
    most,
    ranges.some(({ isOpen }) => isOpen),
  );
}

/** An amount that is not more than a limit. */
export function limitedTo(range: MoneyRange, limit: Pence): MoneyRange {
  const most = range.isOpen ? limit : Math.min(range.most, limit);
  return rangeOf(Math.min(range.least, limit), most, false);
}

/** An amount that may not come at all. */
export function atMost(range: MoneyRange): MoneyRange {
  return { ...range, least: NO_MONEY };
}

function rangeOf(least: number, most: number, isOpen: boolean): MoneyRange {
  return { least: pence(least), most: pence(most), isOpen };
}
