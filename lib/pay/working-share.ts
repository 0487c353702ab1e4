import { type Fraction, fraction, isWhole, partOf, WHOLE } from "../money/fraction";

declare const brand: unique symbol;

/** The part of full-time hours that a person works: all of them, or 22.2 of 37. Above 0, at most 1. Its pay: `salary.ts`. */
export type WorkingShare = Fraction & {
  readonly [brand]: true;
  /** The share in a week that is worked, of somebody who does not work in every week; without it, the same. */
  readonly inWorkedWeek?: WorkingShare;
};

/** Full time. */
export const FULL_TIME = WHOLE as WorkingShare;

/** `hours` a week where full time is `fullTime`. Throws where they are not, or are more than full time. */
export function workingShare(hours: number, fullTime: number): WorkingShare {
  if (!(hours > 0 && hours <= fullTime)) {
    throw new RangeError(`${hours} hours a week is not between 0 and full time, ${fullTime} hours.`);
  }
  return fraction(hours, fullTime) as WorkingShare;
}

/** Weeks of a year as they are shown; amounts are worked out with 365 days in weeks of seven. */
export const WEEKS_IN_A_YEAR = 52.143;

/**
 * A share of which so many weeks of a year are paid.
 * @param year the weeks of a whole year; without it 365 days in weeks of seven, as national agreements count
 */
export function shareOfWeeks(share: WorkingShare, weeks: number, year?: number): WorkingShare {
  const part = year === undefined ? fraction(weeks * 7, 365) : fraction(weeks, year);
  return { ...(partOf(share, part) as WorkingShare), inWorkedWeek: share };
}

/** True for full-time work. */
export function isFullTime(share: WorkingShare): boolean {
  return isWhole(share);
}

/** True for the same part of full-time hours, however its fraction is written. */
export function isSameShare(one: WorkingShare, other: WorkingShare): boolean {
  return one.numerator * other.denominator === other.numerator * one.denominator;
}
