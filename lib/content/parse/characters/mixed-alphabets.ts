import { shownCharacter } from "./names";

/** Letters of other alphabets that look like Latin ones; of Greek only those, since `µ` and `Δ` stand in units. */
const LOOKALIKE =
  /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Lisu}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορυχικ]/u;

const WORD = /[\p{L}\p{M}]+/gu;

/** A word in which a letter of another alphabet passes for a Latin one: no search finds it. */
export interface MixedWord {
  readonly offset: number;
  readonly word: string;
  /** The letter, as a message shows it. */
  readonly letter: string;
}

/** Each word of a text that mixes Latin letters with others that look the same. */
export function mixedWordsIn(text: string): MixedWord[] {
  if (!LOOKALIKE.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap((match) => {
    const letter = LOOKALIKE.exec(match[0])?.[0];
    if (letter === undefined || !/\p{Script=Latin}/u.test(match[0])) return [];
    return [{ offset: match.index, word: match[0], letter: shownCharacter(letter) }];
  });
}
