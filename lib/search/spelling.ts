import { distance } from "fastest-levenshtein";
import type { PageIndex } from "./page-index";
import { LISTED_WORDS } from "./query-words";
import { SUBJECT_WORDS } from "./subjects";
import { termOf } from "./terms";
import { wordsIn } from "./words";

/** Words that mean something to the search although no page has them, by their terms. */
const WORDS_OF_ITS_OWN = new Map([...LISTED_WORDS, ...SUBJECT_WORDS].map((word) => [termOf(word), word]));

/** Shorter words are near to too many others. */
const SHORTEST = 4;

/** How many letters a word may be away from the one that is meant. */
function mostEdits(key: string): number {
  if (key.length < SHORTEST || /\d/.test(key)) return 0;
  return key.length < 8 ? 1 : 2;
}

/** The letters of a word in the order of the alphabet: two letters that changed places are one mistake, not two. */
function sortedLetters(word: string): string {
  return [...word].sort().join("");
}

/** A word without its vowels, which are heard wrong more often than consonants. */
function consonants(word: string): string {
  return word.replace(/[aeiouy]/g, "");
}

/**
 * How many mistakes lead from one word to another; more than can be meant where they do not begin alike. In the shortest
 * words only a letter may be missing: a changed one makes another word.
 */
function mistakes(word: string, key: string, most: number): number {
  if (word[0] !== key[0] || Math.abs(word.length - key.length) > most) return Number.POSITIVE_INFINITY;
  if (key.length === SHORTEST && word.length <= key.length) return Number.POSITIVE_INFINITY;
  const apart = distance(word, key);
  const edits = apart === 2 && sortedLetters(word) === sortedLetters(key) ? 1 : apart;
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

/**
 * The word that is meant by one that nothing has: the nearest; of several, one with the same consonants, and then the one
 * that most pages have.
 */
function nearest(key: string, { vocabulary }: PageIndex): string | undefined {
  const most = mostEdits(key);
  const asTerm = termOf(key);
  const heard = consonants(key);
  let best: { readonly word: string; readonly away: number; readonly pages: number } | undefined;
  const consider = (term: string, word: string, pages: number) => {
    const edits = Math.min(mistakes(word, key, most), mistakes(term, asTerm, mostEdits(asTerm)));
    if (edits > most) return;
    const away = edits + (consonants(word) === heard ? 0 : 0.5);
    if (best === undefined || away < best.away || (away === best.away && pages > best.pages))
      best = { word, away, pages };
  };
  for (const [term, { word, pages }] of vocabulary) consider(term, word, pages);
  for (const [term, word] of WORDS_OF_ITS_OWN) consider(term, word, 0);
  return best?.word;
}

/** True for a word that needs no spelling: pages have it, or words that begin with it, or the search itself knows it. */
function isSpelt(key: string, { vocabulary }: PageIndex): boolean {
  const term = termOf(key);
  if (vocabulary.has(term) || WORDS_OF_ITS_OWN.has(term) || mostEdits(key) === 0) return true;
  for (const [other, { word }] of vocabulary) if (other.startsWith(key) || word.startsWith(key)) return true;
  return false;
}

/** The fewest letters of each of two words that were typed as one. */
const SHORTEST_PART = 4;

/** Two words that were typed as one, each of which means something: `socialworker`. */
function twoIn(key: string, { vocabulary }: PageIndex): string | undefined {
  const means = (part: string) => vocabulary.has(termOf(part)) || WORDS_OF_ITS_OWN.has(termOf(part));
  for (let at = SHORTEST_PART; at <= key.length - SHORTEST_PART; at += 1) {
    const [first, second] = [key.slice(0, at), key.slice(at)];
    if (means(first) && means(second)) return `${first} ${second}`;
  }
  return undefined;
}

/** A word within a question that begins with a capital letter, and goes on in small ones: a name, such as that of a place. */
const NAME = /^\p{Lu}\p{Ll}+$/u;

/**
 * What was typed with its misspelt words put right: `socail worker` is `social worker`. A word that is near to none stays, and
 * so does a name.
 * @param typed what somebody typed; anything is accepted
 */
export function respelt(typed: string, index: PageIndex): string {
  return wordsIn(typed)
    .map(({ key, from, to }) => {
      const isName = from > 0 && NAME.test(typed.slice(from, to));
      if (isName || isSpelt(key, index)) return key;
      return twoIn(key, index) ?? nearest(key, index) ?? key;
    })
    .join(" ");
}
