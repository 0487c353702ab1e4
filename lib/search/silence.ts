import type { Council } from "../catalogue/types";
import type { PageIndex } from "./page-index";
import { LISTED_WORDS, MOST_CHARACTERS, queryWords } from "./query-words";
import { looseMatch } from "./search";
import { respelt } from "./spelling";
import { SUBJECTS } from "./subjects";
import { termsOf } from "./terms";
import { keysOf } from "./words";

/** Something that was asked about, and the councils whose pages say nothing about it. */
export interface Silence {
  /** As a sentence names it: `pensions`, or a typed word in quotation marks. */
  readonly about: string;
  /** At least one, in the order of the site. */
  readonly councils: readonly Council[];
}

export interface Silences {
  readonly silences: readonly Silence[];
  /** What is left to search for when that is taken out which no council answers. */
  readonly remaining: string;
}

/** Subjects with their words as terms, each between spaces. */
const ASKED = SUBJECTS.map(({ name, words }) => ({
  name,
  phrases: words.map((phrase) => ` ${termsOf(phrase).join(" ")} `),
}));

/** The typed words without those of some phrases; a phrase is taken out where all its terms stand together. */
function without(typed: string, phrases: readonly string[]): string {
  let keys = keysOf(typed);
  for (const phrase of phrases) {
    const terms = phrase.trim().split(" ");
    const at = keys.findIndex((_, index) =>
      terms.every((term, next) => termsOf(keys[index + next] ?? "")[0] === term),
    );
    if (at !== -1) keys = keys.toSpliced(at, terms.length);
  }
  return keys.join(" ");
}

/**
 * The words of a query where no page has any of them, not even misspelt, and nothing else stands for one. Of a question that
 * pages answer in part it is not told: an assistant manager is there, under another name.
 */
function unusedWords(typed: string, index: PageIndex): readonly string[] {
  const words = queryWords(typed);
  const unused = words.filter(({ typed: word, alternatives }) => {
    const [[term = ""] = []] = alternatives;
    if (alternatives.length > 1 || LISTED_WORDS.has(word) || word.includes(" ") || index.vocabulary.has(term))
      return false;
    return index.words.search(term, looseMatch(index)).length === 0;
  });
  return unused.length === words.length ? unused.map(({ typed: word }) => word) : [];
}

/**
 * What was asked about and some council's pages say nothing about: subjects of {@link SUBJECTS}, then words that no page has.
 * @param typed what somebody typed; anything is accepted
 * @param councils the councils that were asked, at least one for any answer
 */
export function silencesOn(typed: string, index: PageIndex, councils: readonly Council[]): Silences {
  const short = respelt(typed.slice(0, MOST_CHARACTERS), index);
  const asked = ` ${termsOf(short).join(" ")} `;
  const subjects = ASKED.filter(({ phrases }) => phrases.some((phrase) => asked.includes(phrase)));
  const silences = subjects.flatMap(({ name, phrases }) => {
    const silent = councils.filter(({ slug }) => {
      const sayings = index.sayings.get(slug) ?? "";
      return !phrases.some((phrase) => sayings.includes(phrase));
    });
    return silent.length === 0 ? [] : [{ about: name, councils: silent, phrases }];
  });
  const unanswered = silences.filter(({ councils: silent }) => silent.length === councils.length);
  const remaining = without(
    short,
    unanswered.flatMap(({ phrases }) => phrases),
  );
  const unused = councils.length === 0 ? [] : unusedWords(remaining, index);
  return {
    silences: [
      ...silences.map(({ about, councils: silent }) => ({ about, councils: silent })),
      ...unused.map((word) => ({ about: `“${word}”`, councils })),
    ],
    remaining,
  };
}

/**
 * The sentence about a silence: `Neither council says anything about pensions here.`
 * @param asked the councils that were asked
 */
export function silenceWords({ about, councils }: Silence, asked: readonly Council[]): string {
  const names = new Intl.ListFormat("en-GB").format(councils.map(({ shortName }) => shortName));
  if (councils.length === asked.length && asked.length === 2) {
    return `Neither council says anything about ${about} here.`;
  }
  if (councils.length === asked.length && asked.length > 2) {
    return `None of the ${asked.length} councils says anything about ${about} here.`;
  }
  return `${names} ${councils.length === 1 ? "says" : "say"} nothing about ${about} here.`;
}
