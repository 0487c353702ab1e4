import { memoizeWord } from "../site/memoize";

/** A word of a text with its position, so that it can be marked. */
export interface Word {
  /** What words are compared by: lower case, without accents and apostrophes. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** A number with its commas or its point is one word: `£49,083` is found by `49083`, and 18.5 hours are not 5. */
const WORD =
  /(?<![\p{L}\p{N}.,])\d{1,2}\.\d{1,2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\d{1,3}(?:,\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}'’ʼ]+/gu;

/** Normalizes a word: `Children’s` and `childrens` have one key, `café` and `cafe` too. */
const keyOf = memoizeWord((word) =>
  word
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}.]/gu, "")
    .toLowerCase(),
);

/** The words of a text in order; everything but letters and digits is a separator. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const key = keyOf(match[0]);
    if (key !== "") words.push({ key, from: match.index, to: match.index + match[0].length });
  }
  return words;
}

/** The words of a text as keys. */
export function keysOf(text: string): readonly string[] {
  return wordsIn(text).map(({ key }) => key);
}

/** A name as it is compared with a query: its keys with single spaces. */
export function nameKey(name: string): string {
  return keysOf(name).join(" ");
}
