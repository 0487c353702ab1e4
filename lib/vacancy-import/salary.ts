import { inBritishSigns } from "../money/british-signs";
import { readPounds } from "../money/read-pounds";
import { isLikelyPay } from "../pay/likely-pay";
import type { Advert } from "./advert";

export const readAmount = (words: string) => readPounds(inBritishSigns(words.trim()));

const LONGEST_SALARY = 200;

const RANGE = String.raw`£[\d,.]*\dk?(?:\s*(?:–|—|-|\bto\b)\s*£?[\d,.]*\dk?)?`;
const FULL_TIME = String.raw`\b(?:f\.?t\.?e\.?|(?:full|whole)[- ]time)(?: equivalent)?`;
/** Which of several amounts is for full time: `£20,600 (FTE £41,200)`, `£41,200 FTE (£20,600 actual)`. */
const OF_FULL_TIME = [
  new RegExp(String.raw`${FULL_TIME}(?: (?:salary|pay|range|of|is))*[\s:=]*(${RANGE})`, "i"),
  new RegExp(String.raw`(${RANGE})(?: (?:per annum|p\.?a\.?|a year|per year))?[\s,]*\(?${FULL_TIME}`, "i"),
];

/** True for pay in proportion, or for the hours of a post, of which nobody can tell what full time pays. */
const IN_PROPORTION = /\bpro[- ]?rata\b|\bactual\b|\bpart[- ]time\b|\bfor [\d.]+ ?h|\bterm[- ]time\b/i;

/** Why pay in some words is not read, where that is plain. */
export function whyNoPay(words: string): string | undefined {
  return IN_PROPORTION.test(words)
    ? "it is for the hours of the post or in proportion to them, and does not say what full time pays"
    : undefined;
}

/**
 * Pounds a year for full time: one amount, or two with “to” or a dash. What is by the hour, `up to`, or in proportion without what
 * it is a part of is not read.
 */
export function readSalary(words: string): Advert["pay"] {
  if (words.length > LONGEST_SALARY) return undefined;
  const whole = amountsIn(words);
  if (whole !== undefined || /\b(?:up to|from|circa)\b/i.test(words)) return whole;
  const ofFullTime = OF_FULL_TIME.flatMap((pattern) => pattern.exec(words)?.[1] ?? [])[0];
  return ofFullTime === undefined ? undefined : amountsIn(ofFullTime);
}

function amountsIn(words: string): Advert["pay"] {
  const amounts = words
    .replace(/\s*(?:\(?(?:per annum|p\.?a\.?|a year|per year|gross|full[- ]time|fte)\)?[,.]?\s*)+$/i, "")
    .split(/\s*(?:–|—|-|\bto\b)\s*/i)
    .map(readAmount);
  return amounts.length > 2 ? undefined : range(amounts[0], amounts.at(-1));
}

/** Two ends of pay for a year; `undefined` for what no year pays, such as the pay of an hour. */
export function range(from: number | undefined, to: number | undefined): Advert["pay"] {
  if (
    from === undefined ||
    to === undefined ||
    from > to ||
    !isLikelyPay(from / 100) ||
    !isLikelyPay(to / 100)
  )
    return undefined;
  return { from: from / 100, to: to / 100 };
}
