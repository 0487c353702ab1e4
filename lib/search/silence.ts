import type { Council } from "../catalogue/types";
import { type AskedSubject, type Sayings, sayingsOn, subjectsIn } from "./asked-subjects";
import { EMPTY_PHRASES } from "./empty-phrases";
import type { PageIndex } from "./page-index";
import { LISTED_WORDS, MOST_CHARACTERS, queryWords } from "./query-words";
import { isOnPages } from "./sought-terms";
import { respelt } from "./spelling";
import { termOf } from "./terms";
import { keysOf } from "./words";

/** Something that was asked about, and the councils that say nothing about it. */
export interface Silence {
  /** As a sentence names it: `pensions`, or a typed word in quotation marks. */
  readonly about: string;
  /** At least one, in the order of the site. */
  readonly councils: readonly Council[];
}

export interface Silences {
  readonly silences: readonly Silence[];
  /** The pages that say something about what was asked, where nothing else was asked. */
  readonly saidOn: Sayings;
  /** What is left to search for when that is taken out which no council answers. */
  readonly remaining: string;
}

/** Words that add nothing to a subject: “relocation allowance”, “help with relocation”. */
const BESIDE_SUBJECTS: ReadonlySet<string> = new Set(
  [
    ...EMPTY_PHRASES,
    "annual yearly year every only enhanced protected day hour question allowance package cover help support scheme policy cost pay paid leave available job role work",
  ]
    .flatMap(keysOf)
    .map(termOf),
);

/** The councils whose names stand in a question; all where none does. */
function meantCouncils(
  terms: readonly string[],
  councils: readonly Council[],
  { councilTerms }: PageIndex,
): readonly Council[] {
  const named = councils.filter(({ slug }) =>
    [...(councilTerms.get(slug) ?? [slug])].every((term) => terms.includes(term)),
  );
  return named.length === 0 ? councils : named;
}

/** What is left of a question's words without those of some subjects. */
function without(keys: readonly string[], asked: readonly AskedSubject[]): readonly string[] {
  return keys.filter((_, at) => !asked.some(({ from, to }) => from <= at && at < to));
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
    return !isOnPages(term, index);
  });
  return unused.length === words.length ? unused.map(({ typed: word }) => word) : [];
}

/**
 * What was asked about and some council says nothing about: subjects of `SUBJECTS`, then words that no page has.
 * @param typed what somebody typed; anything is accepted
 * @param councils the councils that were asked, at least one for any answer
 */
export function silencesOn(typed: string, index: PageIndex, councils: readonly Council[]): Silences {
  const keys = keysOf(respelt(typed.slice(0, MOST_CHARACTERS), index));
  const terms = keys.map(termOf);
  const asked = subjectsIn(terms);
  const meant = meantCouncils(terms, councils, index);
  const answers = [...new Set(asked.map(({ subject }) => subject))].map((subject) => {
    const byCouncil = councils.map((council) => ({ council, ...sayingsOn(subject, council, index) }));
    const saying = byCouncil.filter(({ stated, worded }) => stated.length + worded.length > 0);
    const silent = meant.filter((council) => !saying.some((one) => one.council === council));
    return { subject, saying, silent };
  });
  const unanswered = asked.filter(({ subject }) =>
    answers.some((answer) => answer.subject === subject && answer.saying.length === 0),
  );
  const remaining = without(keys, unanswered).join(" ");
  const unused = councils.length === 0 || asked.length > 0 ? [] : unusedWords(remaining, index);
  const names = new Set([...meant.flatMap(({ slug }) => [...(index.councilTerms.get(slug) ?? [])])]);
  const isAllAsked = without(terms, asked).every(
    (term) => BESIDE_SUBJECTS.has(term) || names.has(term) || !index.vocabulary.has(term),
  );
  const heard = isAllAsked
    ? answers.flatMap(({ saying }) => saying.filter(({ council }) => meant.includes(council)))
    : [];
  return {
    silences: [
      ...answers.flatMap(({ subject, silent }) =>
        silent.length === 0 ? [] : [{ about: subject.name, councils: silent }],
      ),
      ...unused.map((word) => ({ about: `“${word}”`, councils })),
    ],
    saidOn: {
      stated: heard.flatMap(({ stated }) => stated),
      worded: heard.flatMap(({ worded }) => worded),
    },
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
