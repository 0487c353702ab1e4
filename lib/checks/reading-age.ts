import { syllable } from "syllable";
import { CITATION } from "../content/parse/text-rules";

/** Below this many words the formula is too unsteady to mean anything. */
const FEWEST_WORDS = 30;

/** The result of the formula for a text. */
export interface Readability {
  /** In years: the Flesch–Kincaid grade of an American school, and 5 for the age at which its first grade begins. */
  readonly age: number;
  /** As it stands in the file, with its citations. */
  readonly longestSentence: string;
}

/**
 * The words of each name that a text may have to use, by the first of them. Names count as one simple word each:
 * a writer cannot shorten `Children and Young People's Disability Service`, and the reader learns it as one thing.
 */
export type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Prepares names for {@link readingAge}. */
export function namesFrom(names: Iterable<string>): Names {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const words = wordsIn(name.toLowerCase());
    const [first] = words;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const group of byFirst.values()) group.sort((one, other) => other.length - one.length);
  return byFirst;
}

/**
 * The Flesch–Kincaid reading age of a text: 0.39 × words per sentence + 11.8 × syllables per word − 15.59, and 5.
 * @param text with its citations as they stand in the file; blocks, each on a line of its own; a block ends a sentence
 * @returns `undefined` for a text too short to judge
 */
export function readingAge(text: string, names: Names): Readability | undefined {
  let words = 0;
  let syllables = 0;
  let sentences = 0;
  let longest = { length: 0, sentence: "" };
  for (const sentence of sentencesIn(text)) {
    // A citation is shown as a figure or a name: one word, however long.
    const sentenceWords = wordsIn(sentence.replace(CITATION, "it"));
    if (sentenceWords.length === 0) continue;
    const counted = count(sentenceWords, names);
    sentences += 1;
    words += counted.words;
    syllables += counted.syllables;
    if (counted.words > longest.length) longest = { length: counted.words, sentence: sentence.trim() };
  }
  if (words < FEWEST_WORDS) return undefined;
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return { age: grade + 5, longestSentence: longest.sentence };
}

function sentencesIn(text: string): string[] {
  return text.split(/\n|(?<=[.!?:])\s+/);
}

function wordsIn(sentence: string): string[] {
  return sentence.match(/[\p{L}\d£%]+(?:['’,.][\p{L}\d%]+)*/gu) ?? [];
}

function count(sentenceWords: readonly string[], names: Names): { words: number; syllables: number } {
  let words = 0;
  let syllables = 0;
  for (let at = 0; at < sentenceWords.length; ) {
    const length = nameLengthAt(sentenceWords, at, names);
    words += 1;
    syllables += length === 0 ? syllablesIn(sentenceWords[at] ?? "") : 1;
    at += Math.max(1, length);
  }
  return { words, syllables };
}

/** How many words of a sentence, starting at index `at`, form one name; 0 when no name starts there. */
function nameLengthAt(sentenceWords: readonly string[], at: number, names: Names): number {
  const candidates = names.get((sentenceWords[at] ?? "").toLowerCase()) ?? [];
  const name = candidates.find((words) =>
    words.every((word, step) => sentenceWords[at + step]?.toLowerCase() === word),
  );
  return name?.length ?? 0;
}

const syllableCache = new Map<string, number>();

/** A number is read at a glance, and so counts as one syllable. */
function syllablesIn(word: string): number {
  const cached = syllableCache.get(word);
  if (cached !== undefined) return cached;
  const counted = /\d/.test(word) ? 1 : Math.max(1, syllable(word));
  syllableCache.set(word, counted);
  return counted;
}
