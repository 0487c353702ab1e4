import { readAges } from "./asked-ages";
import { EMPTY_PHRASES } from "./empty-phrases";
import { SUBJECTS } from "./subjects";
import { termOf, termsOf } from "./terms";
import { keysOf } from "./words";
import { COMMON_TERMS } from "./words-of-anything";
import { WORDS_OF_CHILDREN } from "./words-of-children";
import { WORDS_OF_JOBS } from "./words-of-jobs";
import { WORDS_OF_PAY } from "./words-of-pay";
import { WORDS_OF_SERVICES } from "./words-of-services";

/** All of them, whatever they are about. */
export const PLAIN_WORDS = [...WORDS_OF_PAY, ...WORDS_OF_JOBS, ...WORDS_OF_CHILDREN, ...WORDS_OF_SERVICES];

/** Longer questions are cut: nobody types them, and nothing should cost more for being long. */
export const MOST_CHARACTERS = 300;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

/** Something that was asked for: a word or a fixed phrase. */
export interface QueryWord {
  /** As it was typed, in small letters. */
  readonly typed: string;
  /** What answers it, the typed words first; each is terms that must all be there. */
  readonly alternatives: readonly (readonly string[])[];
  /** True for a word of anything, which finds a page only beside others. */
  readonly isCommon: boolean;
  /** True for a listed phrase that says nothing beside others, where there are no others. */
  readonly isAside: boolean;
}

/** A phrase of some words, as it is looked for in what was typed, with what it stands for. */
interface Phrase {
  readonly terms: readonly string[];
  readonly pages: readonly (readonly string[])[];
  /** True where it says nothing beside other words. */
  readonly isAside: boolean;
}

const EMPTY_WORDS: ReadonlySet<string> = new Set([...EMPTY_PHRASES, "work", "worker", "working"]);

const EMPTY_TERMS: ReadonlySet<string> = new Set(EMPTY_PHRASES.map(termOf));
const TERMS_OF_ANY_PAGE: ReadonlySet<string> = new Set([...EMPTY_WORDS].map(termOf));

/** False for a phrase of words that stand on any page, as in “right to work”, and for one that holds a number. */
function isTelling(phrase: string): boolean {
  return phrase.split(" ").every((word) => word !== "#" && !EMPTY_WORDS.has(word));
}

const PHRASES: readonly Phrase[] = [
  ...PLAIN_WORDS.flatMap(({ typed, pages, isAside = false }) =>
    typed.map((phrase) => ({ terms: termsOf(phrase), pages: pages.map(termsOf), isAside })),
  ),
  ...SUBJECTS.flatMap(({ words, askedAs = [], saidAs = [] }) => {
    const pages = [...words, ...saidAs].filter(isTelling).map(termsOf);
    return [...words, ...askedAs].map((phrase) => ({ terms: termsOf(phrase), pages, isAside: false }));
  }),
  ...EMPTY_PHRASES.map((phrase) => ({ terms: termsOf(phrase), pages: [], isAside: true })),
].toSorted((one, other) => other.terms.length - one.terms.length);

/** Every word of the listed phrases. */
export const LISTED_WORDS: ReadonlySet<string> = new Set(
  [...PLAIN_WORDS.flatMap(({ typed }) => typed), ...EMPTY_PHRASES].flatMap(keysOf),
);

/** The longest listed phrase that some terms begin with. */
function phraseAt(terms: readonly string[]): Phrase | undefined {
  return PHRASES.find((phrase) => phrase.terms.every((term, index) => terms[index] === term));
}

/** True where some words begin with a listed phrase that says something: “not qualified”. */
export function isListedAt(keys: readonly string[]): boolean {
  const phrase = phraseAt(keys.map(termOf));
  return phrase !== undefined && phrase.pages.length > 0;
}

/** The terms of a phrase without those that say nothing; none where “work” is all that it says. */
export function tellingTerms(phrase: string): readonly string[] {
  const terms = termsOf(phrase).filter((term) => !EMPTY_TERMS.has(term));
  return terms.every((term) => TERMS_OF_ANY_PAGE.has(term)) ? [] : terms;
}

/** Several alternatives, each once. */
function distinct(alternatives: QueryWord["alternatives"]): QueryWord["alternatives"] {
  return [...new Map(alternatives.map((terms) => [terms.join(" "), terms])).values()];
}

const MEANING =
  /\b(?:what|whats)\b.*\b(?:is|are|does|do|mean|means)\b|\b(?:mean|meaning|means|definition|define|explain|stands? for|difference between)\b/i;

/** True where somebody asks what a word means: “what is a CIN plan”. */
export function asksForMeaning(typed: string): boolean {
  return MEANING.test(typed.slice(0, MOST_CHARACTERS));
}

/** True for a question in which something is asked for: a word that says something beside others. */
export function asksForSomething(typed: string): boolean {
  return queryWords(typed).some(({ isAside, isCommon }) => !isAside && !isCommon);
}

/** Words that may stand between those of a phrase: “without a degree” is “without degree”. */
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** Keys without articles. */
export function withoutArticles(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !ARTICLES.has(key));
}

/**
 * What somebody asks for, each thing once, in order. Phrases that say nothing are left out unless there is nothing else.
 * Anything is accepted; without a letter or a digit there is nothing.
 * @param isCouncil true for a word that is a council’s name
 * @param isAnswered false for a word that nothing answers, which is left out where something else is asked for
 */
export function queryWords(
  typed: string,
  isAnswered: (word: QueryWord) => boolean = () => true,
  isCouncil: (word: QueryWord) => boolean = () => false,
): readonly QueryWord[] {
  const all = keysOf(typed.slice(0, MOST_CHARACTERS)).map((key) => key.slice(0, LONGEST_WORD));
  const meaningful = withoutArticles(all);
  const keys = meaningful.length > 0 ? meaningful : all;
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
      isAside: meant?.isAside === true && years.length === 0,
      isCommon: meant === undefined && years.length === 0 && COMMON_TERMS.has(terms[at] ?? ""),
    };
    (word.isAside ? asides : asked).push(word);
    at += length;
  }
  const answered = asked.filter(isAnswered);
  // Words of anything find nothing that was asked for where nothing answers the others.
  const isInVain = answered.length < asked.length && answered.every(({ isCommon }) => isCommon);
  // “Croydon jobs”: beside a council’s name, or words of anything, an aside is what is asked for.
  const telling = answered.some((word) => !word.isCommon && !isCouncil(word));
  const beside = telling ? [] : asides.filter(({ alternatives }) => alternatives.length > 1);
  const words =
    [isInVain ? [] : [...answered, ...beside], asides, asked].find(({ length }) => length > 0) ?? [];
  return [...new Map(words.map((word) => [word.typed, word])).values()].slice(0, MOST_WORDS);
}

/** What was typed as terms, with single spaces. */
export function typedTerms(words: readonly QueryWord[]): string {
  return words.flatMap(({ alternatives: [typed = []] }) => typed).join(" ");
}

/** A name as the terms that matter, with single spaces: “Find a role” and “finding roles” alike. */
export function nameTerms(name: string): string {
  return typedTerms(queryWords(name));
}
