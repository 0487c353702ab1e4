/** An exact part of something: 20% is 20/100, 22.2 of 37 hours is 222/370. Whole numbers, never negative. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** All of it. */
export const WHOLE: Fraction = { numerator: 1, denominator: 1 };

/** Content and people write at most three decimals (22.25 hours). More would not stay exact in products. */
const SCALE = 1_000;

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function lowestTerms(numerator: number, denominator: number): Fraction {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/**
 * `part` of `whole`, where both may have up to three decimals.
 * Throws where either is negative, infinite or not a number, or where the whole is 0.
 */
export function fraction(part: number, whole: number): Fraction {
  const numerator = Math.round(part * SCALE);
  const denominator = Math.round(whole * SCALE);
  if (
    !Number.isSafeInteger(numerator) ||
    numerator < 0 ||
    !Number.isSafeInteger(denominator) ||
    denominator < 1
  ) {
    throw new RangeError(
      `${part} of ${whole} is not a part of something; both must be numbers, and the whole above 0.`,
    );
  }
  return lowestTerms(numerator, denominator);
}

/** Percentages may have six decimals. */
const PERCENT_SCALE = 1_000_000;

/** 20 becomes 20/100, and 0.384615 is exactly that. Throws where it is negative, infinite or not a number. */
export function percentage(percent: number): Fraction {
  return fraction(Math.round(percent * PERCENT_SCALE), PERCENT_SCALE * 100);
}

/**
 * A percentage that a council publishes: a number of thirds to three decimals or more is exactly that, as 66.667 is two thirds, which
 * no percentage writes out in full.
 */
export function publishedShare(percent: number): Fraction {
  const thirds = Math.round(percent * 0.03);
  const isThirds =
    thirds % 3 !== 0 && THIRDS_SCALES.some((scale) => isWrittenAs(percent, thirds / 0.03, scale));
  return isThirds ? { numerator: thirds, denominator: 3 } : percentage(percent);
}

/** With how many decimals thirds are written: 66.667, or 66.666667. */
const THIRDS_SCALES = [1e3, 1e4, 1e5, 1e6];

function isWrittenAs(percent: number, exact: number, scale: number): boolean {
  return Math.round(exact * scale) === Math.round(percent * PERCENT_SCALE) / (PERCENT_SCALE / scale);
}

/** A part of another part: 20% of 60%. Exact. */
export function partOf(part: Fraction, whole: Fraction): Fraction {
  const first = lowestTerms(part.numerator, whole.denominator);
  const second = lowestTerms(whole.numerator, part.denominator);
  return {
    numerator: first.numerator * second.numerator,
    denominator: first.denominator * second.denominator,
  };
}

/** Two parts of one thing together. Exact. */
export function together(one: Fraction, other: Fraction): Fraction {
  return lowestTerms(
    one.numerator * other.denominator + other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

/** What a part leaves of another; nothing where it is more. Exact. */
export function less(whole: Fraction, part: Fraction): Fraction {
  const numerator = whole.numerator * part.denominator - part.numerator * whole.denominator;
  return numerator <= 0
    ? { numerator: 0, denominator: 1 }
    : lowestTerms(numerator, whole.denominator * part.denominator);
}

/** True where nothing is taken away. */
export function isWhole(part: Fraction): boolean {
  return part.numerator === part.denominator;
}
