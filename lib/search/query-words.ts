import { readAges } from "./asked-ages";
import { EMPTY_PHRASES } from "./empty-phrases";
import { PLAIN_WORDS } from "./plain-words";
import { termsOf } from "./terms";
import { keysOf } from "./words";

/** Longer questions are cut: nobody types them, and nothing should cost more for being long. */
const MOST_CHARACTERS = 300;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** Something that was asked for: a word or a fixed phrase. */
export interface QueryWord {
  /** As it was typed, in small letters. */
  readonly typed: string;
  /** What answers it, the typed words first; each is terms that must all be there. */
  readonly alternatives: readonly (readonly string[])[];
}

/** A phrase of some words, as it is looked for in what was typed, with what it stands for. */
interface Phrase {
  readonly terms: readonly string[];
  readonly pages: readonly (readonly string[])[];
  /** True where it says nothing beside other words. */
  readonly isAside: boolean;
}

const PHRASES: readonly Phrase[] = [
  ...PLAIN_WORDS.flatMap(({ typed, pages, isAside = false }) =>
    typed.map((phrase) => ({ terms: termsOf(phrase), pages: pages.map(termsOf), isAside })),
  ),
  ...EMPTY_PHRASES.map((phrase) => ({ terms: termsOf(phrase), pages: [], isAside: true })),
].toSorted((one, other) => other.terms.length - one.terms.length);

/** The longest listed phrase that some terms begin with. */
function phraseAt(terms: readonly string[]): Phrase | undefined {
  return PHRASES.find((phrase) => phrase.terms.every((term, index) => terms[index] === term));
}

/** Several alternatives, each once. */
function distinct(alternatives: QueryWord["alternatives"]): QueryWord["alternatives"] {
  return [...new Map(alternatives.map((terms) => [terms.join(" "), terms])).values()];
}

/**
 * What somebody asks for, each thing once, in order. Phrases that say nothing are left out unless there is nothing else.
 * Anything is accepted; without a letter or a digit there is nothing.
 */
export function queryWords(typed: string): readonly QueryWord[] {
  const keys = keysOf(typed.slice(0, MOST_CHARACTERS)).map((key) => key.slice(0, LONGEST_WORD));
  const terms = keys.flatMap(termsOf);
  const asked: QueryWord[] = [];
  const asides: QueryWord[] = [];
  for (let at = 0; at < keys.length; ) {
    const ages = readAges(keys.slice(at), keys[at - 1]);
    const phrase = phraseAt(terms.slice(at));
    const length = Math.max(ages?.length ?? 0, phrase?.terms.length ?? 0, 1);
    const meant = phrase?.terms.length === length ? phrase : undefined;
    const years = ages?.length === length ? ages.terms.map((term) => [term]) : [];
    const word: QueryWord = {
      typed: keys.slice(at, at + length).join(" "),
      alternatives: distinct([terms.slice(at, at + length), ...(meant?.pages ?? []), ...years]),
    };
    (meant?.isAside && years.length === 0 ? asides : asked).push(word);
    at += length;
  }
  const words = asked.length > 0 ? asked : asides;
  return [...new Map(words.map((word) => [word.typed, word])).values()].slice(0, MOST_WORDS);
}

/** A name as the terms that matter, with single spaces: “Find a role” and “finding roles” alike. */
export function nameTerms(name: string): string {
  return queryWords(name)
    .flatMap(({ alternatives: [typed = []] }) => typed)
    .join(" ");
}
