import { MONTHS_OF_YEAR } from "../calendar/months";
import { NUMBER_IN_WORDS, writtenNumber } from "../content/parse/words/written-number";
import type { DocumentOf } from "../content/parsed-document";
import { NOT_STATED } from "../model/not-stated";
import { type Claim, sentenceAround } from "./claim";

export type Benefit = DocumentOf<"benefit">;

export const FIX = "Correct the one that is wrong, from the source.";

/** Words in the sentence that say that it is of some people, of another time, or of something else. */
const OF_ANOTHER =
  /\b(?:not|some|other|others|another|if|unless|except|until|was|used to|before|previous\w*|term[- ]time|only|or)\b/i;

const DAYS_OF_WEEK = 7;

/** A number in a text, in digits or in words, or `a` for one. */
export const COUNT = `\\d{1,3}|an?|${NUMBER_IN_WORDS}`;

/** What such a number says. */
export const countOf = (written: string): number => (/^an?$/i.test(written) ? 1 : writtenNumber(written));

/** A length of time so that it compares: years as months, weeks as days. */
export function inMonthsOrDays(count: number, unit: string): string {
  if (/^year/i.test(unit)) return `${count * MONTHS_OF_YEAR} months`;
  if (/^week/i.test(unit)) return `${count * DAYS_OF_WEEK} days`;
  return `${count} ${/^day/i.test(unit) ? "days" : "months"}`;
}

/** Where a text says something of a benefit in a sentence without words that it is of something else. */
export function saidOfAll(text: string, pattern: RegExp, except: RegExp = OF_ANOTHER): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(({ 0: whole, index }) =>
    sentenceAround(text, index, index + whole.length).every((part) => !except.test(part)),
  );
}

/** What a text says otherwise than a field of the rules. */
export const claim = (offset: number, written: string, field: string): Claim => ({
  offset,
  problem: `The text says \`${written.replaceAll("\n", " ")}\`, and the rules say \`${field}\`.`,
  fix: FIX,
});

/** The one value of all; nothing where there are several, or where one is not stated. */
export function only<Value>(values: readonly Value[]): Value | undefined {
  const [value, ...others] = new Set(values);
  return others.length > 0 || value === NOT_STATED ? undefined : value;
}
