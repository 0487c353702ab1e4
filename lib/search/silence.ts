import type { Council } from "../catalogue/types";
import { type AskedSubject, type Sayings, sayingsOn, subjectsIn } from "./asked-subjects";
import { EMPTY_PHRASES } from "./empty-phrases";
import type { PageIndex } from "./page-index";
import { MOST_CHARACTERS, type QueryWord, queryWords, withoutArticles } from "./query-words";
import { isOnPages } from "./sought-terms";
import { respelt } from "./spelling";
import { termOf } from "./terms";
import { keysOf } from "./words";
import { COMMON_TERMS } from "./words-of-anything";

/** Something that was asked about, and the councils that say nothing about it. */
export interface Silence {
  /** As a sentence names it: `pensions`, or a typed word in quotation marks. */
  readonly about: string;
  /** At least one, in the order of the site. */
  readonly councils: readonly Council[];
}

export interface Silences {
  readonly silences: readonly Silence[];
  /** The pages that say something about subjects that were asked for. */
  readonly saidOn: Sayings;
  /** True where nothing else was asked. */
  readonly isAllAsked: boolean;
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

/** True where no page has a word, not even misspelt, and nothing else stands for it. */
function isOnNoPage({ alternatives }: QueryWord, index: PageIndex): boolean {
  const [[term = ""] = []] = alternatives;
  return alternatives.length === 1 && !index.vocabulary.has(term) && !isOnPages(term, index);
}

/** True where pages have a word, and neither those of a council nor those of the site. */
function isOnOthers(
  { alternatives }: QueryWord,
  { vocabulary, isSaidBy }: PageIndex,
  council: Council,
): boolean {
  const onPages = alternatives.filter((terms) => terms.every((term) => vocabulary.has(term)));
  return onPages.length > 0 && !onPages.flat().some((term) => isSaidBy(council.slug, term));
}

/** Words that stand side by side in a question, as they were typed. */
function sideBySide(words: readonly QueryWord[], keys: readonly string[]): readonly string[] {
  const question = ` ${keys.join(" ")} `;
  const quotes: string[] = [];
  for (const { typed } of words) {
    const both = `${quotes.at(-1)} ${typed}`;
    if (question.includes(` ${both} `)) quotes.splice(-1, 1, both);
    else quotes.push(typed);
  }
  return quotes;
}

/** Words of a question that some councils say nothing about. */
interface UnusedWords {
  readonly words: readonly string[];
  readonly councils: readonly Council[];
}

/**
 * The words of a query where they are all that tells what is asked, and no page has any of them, or none of a council that is
 * meant. Of a question that pages answer in part it is not told: an assistant manager is there, under another name.
 * @param meant the councils that are meant, all or some of those asked
 */
function unusedWords(typed: string, index: PageIndex, meant: readonly Council[]): UnusedWords {
  const names = new Set(meant.flatMap(({ slug }) => [...(index.councilTerms.get(slug) ?? [])]));
  const isName = ({ alternatives: [terms = []] }: QueryWord) => terms.every((term) => names.has(term));
  const words = queryWords(typed).filter((word) => !word.isAside && !word.isCommon && !isName(word));
  const keys = withoutArticles(keysOf(typed));
  const nobody = { words: [], councils: [] };
  if (words.length === 0) return nobody;
  if (words.every((word) => isOnNoPage(word, index)))
    return { words: sideBySide(words, keys), councils: meant };
  const silent = meant.filter((council) => words.every((word) => isOnOthers(word, index, council)));
  return silent.length === meant.length ? { words: sideBySide(words, keys), councils: silent } : nobody;
}

/**
 * What was asked about and some council says nothing about: subjects of `SUBJECTS`, then words that no page has.
 * @param typed what somebody typed; anything is accepted
 * @param councils the councils that were asked, at least one for any answer
 */
export function silencesOn(typed: string, index: PageIndex, councils: readonly Council[]): Silences {
  const keys = withoutArticles(keysOf(respelt(typed.slice(0, MOST_CHARACTERS), index)));
  const terms = keys.map(termOf);
  const asked = subjectsIn(terms);
  const meant = meantCouncils(terms, councils, index);
  const answers = [...new Set(asked.map(({ subject }) => subject))].map((subject) => {
    const byCouncil = councils.map((council) => ({ council, ...sayingsOn(subject, council, index) }));
    const saying = byCouncil.filter(({ stated, worded }) => stated.length + worded.length > 0);
    const silent = meant.filter((council) => !saying.some((one) => one.council === council));
    return { subject, saying, silent };
  });
  const unanswered = asked.filter(
    ({ subject }) =>
      subject.isSearchedFor !== true &&
      answers.some((answer) => answer.subject === subject && answer.saying.length === 0),
  );
  const remaining = without(keys, unanswered).join(" ");
  const isUnsaid = councils.length > 0 && asked.length === 0;
  const unused = isUnsaid ? unusedWords(remaining, index, meant) : { words: [], councils: [] };
  const names = new Set([...meant.flatMap(({ slug }) => [...(index.councilTerms.get(slug) ?? [])])]);
  const isAllAsked = without(terms, asked).every(
    (term) =>
      BESIDE_SUBJECTS.has(term) || COMMON_TERMS.has(term) || names.has(term) || !index.vocabulary.has(term),
  );
  const heard = answers.flatMap(({ saying }) => saying.filter(({ council }) => meant.includes(council)));
  return {
    silences: [
      ...answers.flatMap(({ subject, silent }) =>
        silent.length === 0 ? [] : [{ about: subject.name, councils: silent }],
      ),
      ...unused.words.map((words) => ({ about: `“${words}”`, councils: unused.councils })),
    ],
    saidOn: {
      stated: heard.flatMap(({ stated }) => stated),
      worded: heard.flatMap(({ worded }) => worded),
    },
    isAllAsked,
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
