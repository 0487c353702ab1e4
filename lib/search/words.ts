/** A word of a text with where it stands, so that it can be marked. */
export interface Word {
  /** Small letters without accents and apostrophes: what words are compared by. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{M}\p{N}'’ʼ]+/gu;

/** What a word is compared by: `Children’s` and `childrens` are one word, `café` and `cafe` too. */
function keyOf(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
}

/** The words of a text in order; whatever is not letters or digits only separates them. */
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

/** A name as it is compared with what was typed: its keys with single spaces. */
export function nameKey(name: string): string {
  return keysOf(name).join(" ");
}
