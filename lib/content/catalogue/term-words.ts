import type { TermFact } from "../relate/term-index";

/** Words after which a full stop ends no sentence. */
const SHORTENED = /(?:^|[\s(])(?:e\.g|i\.e|etc|approx|incl|no)\.$/i;

function isMidSentence(before: string): boolean {
  const text = before.trimEnd();
  return text !== "" && (!/[.!?]["”’)\]]*$/.test(text) || SHORTENED.test(text));
}

/**
 * True for words that have a capital only because they stand first, such as `Spinal column point`. A single word may be a
 * name, and so may words of which another has a capital.
 */
function isSentenceCase(term: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:[-‑]\p{Ll}+)*,? \p{Ll}/u.test(term) && !/\p{Lu}/u.test(term.slice(1));
}

/** A term in full as it stands behind other words: with a small letter in the middle of a sentence, unless it is a name. */
export function termBehind(term: string, before: string): string {
  return isMidSentence(before) && isSentenceCase(term) ? term.charAt(0).toLowerCase() + term.slice(1) : term;
}

/** What an editor has written behind a citation that belongs to its words. */
interface Ending {
  /** `s` where more than one is meant. */
  readonly plural: string;
  /** How many letters of the text are taken into the words of the term. */
  readonly taken: number;
}

/** The plural of what is cited, and the acronym that its words say already: `s`, ` (SCP)`, `s (SCPs)`. */
export function endingIn(after: string, { acronym }: TermFact): Ending {
  const [, plural = ""] = /^(s)(?!\p{L})/u.exec(after) ?? [];
  if (acronym === undefined) return { plural, taken: plural.length };
  const rest = after.slice(plural.length);
  const repeated = [` (${acronym})`, ` (${acronym}s)`].find((words) => rest.startsWith(words)) ?? "";
  return { plural, taken: plural.length + repeated.length };
}
