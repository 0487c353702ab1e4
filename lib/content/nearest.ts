import { distance } from "fastest-levenshtein";

/**
 * The word of `words` that an editor most likely meant; `undefined` when none is close enough to be a typo.
 * One letter in three may differ. A word that contains the other counts as close too, unless it is very short.
 */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  return closest(wanted, words, Math.floor(wanted.length / 3)) ?? containing(wanted, words);
}

/**
 * The name of `words` that was mistyped, by a stricter measure: one letter in five may differ. Names that differ only
 * in a number or a unit of time, like `grade-7` and `grade-8`, are names of two things.
 */
export function nearSpelling(written: string, words: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  return closest(wanted, words, Math.floor(wanted.length / 5), isAnotherNumber);
}

/**
 * The first of the words with the fewest typos, but none with more than `most`; one typo is always allowed.
 * @param isOther whether a word is the name of another thing, however near it is
 */
function closest(
  wanted: string,
  words: Iterable<string>,
  most: number,
  isOther: (wanted: string, word: string) => boolean = () => false,
): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(1, most) + 1;
  for (const word of words) {
    const other = word.toLowerCase();
    const count = typos(wanted, other);
    if (count >= fewest || (wanted !== other && isOther(wanted, other))) continue;
    best = word;
    fewest = count;
  }
  return best;
}

function isAnotherNumber(one: string, other: string): boolean {
  const words = (text: string) => text.replace(/\d/g, "0").replace(/\b(day|week|month|year)s?\b/g, "time");
  return words(one) === words(other);
}

/** The number of typos between two words; two letters in the wrong order count as one. */
function typos(one: string, other: string): number {
  const letters = distance(one, other);
  const sorted = (word: string) => [...word].sort().join("");
  return letters === 2 && sorted(one) === sorted(other) ? 1 : letters;
}

function containing(wanted: string, words: Iterable<string>): string | undefined {
  if (wanted.length < 4) return undefined;
  for (const word of words) {
    const other = word.toLowerCase();
    if (other.length >= 4 && (other.includes(wanted) || wanted.includes(other))) return word;
  }
  return undefined;
}

/** A short list for a message: every word when there are few, otherwise the first few and how many more. */
export function listed(words: readonly string[], most = 12): string {
  const shown = words.slice(0, most).map((word) => `\`${word}\``);
  const more = words.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
