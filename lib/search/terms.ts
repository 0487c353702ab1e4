import { stemmer } from "stemmer";
import { memoizeWord } from "../site/memoize";
import { keysOf } from "./words";

/** Words whose stem the rules of English miss, or would take for that of another word, and those that are another's plain form. */
const IRREGULAR: Readonly<Record<string, string>> = {
  children: "child",
  kid: "child",
  youngster: "child",
  advisor: "adviser",
  paid: "pay",
  // Leave is holiday; leaving care is not.
  leaving: "leaving",
  leaver: "leaving",
};

/** Endings that only change a word's number or tense; others make another word, as in “careful” and “career”. */
const INFLECTION = /^(s|es|ed|d|e|ing|y|ies|ied|i|([bdgklmnprt])\2?(ed|ing))?$/;

/** What two words have in common at their beginnings, as a number of letters. */
function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** A Porter stem where it only takes an inflection away. */
function inflectionless(word: string): string {
  const stem = stemmer(word);
  return INFLECTION.test(word.slice(commonLength(word, stem))) ? stem : word;
}

/**
 * The term that a word is indexed and looked for by: one for “adviser” and “advisers”, for “foster” and “fostering”; two for
 * “care” and “careful”.
 * @param key a word as {@link keysOf} gives it
 */
export const termOf = memoizeWord((key) => {
  if (/\d/.test(key) || key.length < 4) return key;
  const singular = key.replace(/ies$/, "y").replace(/(?<=[^siu])s$/, "");
  const irregular = [key, singular].find((word) => Object.hasOwn(IRREGULAR, word));
  if (irregular !== undefined) return IRREGULAR[irregular] ?? irregular;
  const term = inflectionless(key);
  return term === key ? inflectionless(singular) : term;
});

/** The terms of a text, in order. */
export function termsOf(text: string): readonly string[] {
  return keysOf(text).map(termOf);
}
