import type { Query } from "minisearch";
import { PAGES, type PageKind } from "../site/register";
import { isAgeTerm } from "./age-terms";
import { excerpt, type MarkedText, mark } from "./marked-text";
import { FIELD_WEIGHTS, type PageIndex } from "./page-index";
import { MOST_CHARACTERS, type QueryWord, queryWords, typedTerms } from "./query-words";
import type { SearchablePage } from "./searchable-page";
import { respelt } from "./spelling";

/** A page that matches a query, with the matching words marked. */
export interface SearchResult {
  readonly page: SearchablePage;
  readonly title: MarkedText;
  readonly excerpt: MarkedText;
  readonly score: number;
  /** True where the page's service or team states the ages that were asked for. */
  readonly isFoundByAge: boolean;
}

/** Filters: one council's pages, or one kind of page. */
export interface SearchLimits {
  readonly council?: string | undefined;
  readonly kind?: PageKind | undefined;
}

const MOST_RESULTS = 50;
const EXCERPT_LENGTH = 200;

/** Lists contain every word, so that a page about one thing must count more than a list. */
function weightOf({ kind }: SearchablePage): number {
  return PAGES[kind].searchWeight ?? 1;
}

/** Factor for a page whose whole name or acronym is the query. */
const WHOLE_NAME = 8;

/** Factor for a page with all the words, of which its name is some, such as the role in “team manager salary”. */
const NAME_WITHIN = 2.5;

/** Factor for a page that explains something whose whole name is the query, such as a benefit. */
const EXPLAINED = 3;

/**
 * What is asked of one page: the words without the name of its council, which say only whose page is meant; of a page of
 * the site, which is about every council, without any council's. All words where there are no others.
 */
function askedOf(
  page: SearchablePage,
  words: readonly QueryWord[],
  { councilTerms }: PageIndex,
): readonly QueryWord[] {
  const names =
    page.council === undefined ? [...councilTerms.values()] : [councilTerms.get(page.council) ?? new Set()];
  const others = words.filter(
    ({ alternatives: [typed = []] }) => !names.some((terms) => typed.every((term) => terms.has(term))),
  );
  return others.length === 0 ? words : others;
}

/** What the names on a page add to its score. */
function nameFactor(index: PageIndex, { address }: SearchablePage, asked: string, hasAll: boolean): number {
  const names = index.nameTerms.get(address);
  if (names?.has(asked)) return WHOLE_NAME;
  if (index.entryTerms.get(address)?.has(asked)) return EXPLAINED;
  const isWithin = (name: string) => name.includes(" ") && ` ${asked} `.includes(` ${name} `);
  return hasAll && [...(names ?? [])].some(isWithin) ? NAME_WITHIN : 1;
}

/** What synonyms count beside the typed words. */
const SYNONYM = 0.8;

/** Pages with less than this share of the best score are left out. */
const WORTH_SHOWING = 0.04;

/** A word as a query: its alternatives, those of several terms as a whole. */
function questionOf({ alternatives }: QueryWord): Query {
  return {
    combineWith: "OR",
    queries: alternatives.map((terms, index) => ({
      combineWith: "AND",
      queries: [...terms],
      boostTerm: () => (index === 0 ? 1 : SYNONYM),
      // What has synonyms is spelt right.
      ...(alternatives.length > 1 && { prefix: false }),
    })),
  };
}

/** True for a term that pages have, or that others begin with. */
function isOnPages(term: string, { vocabulary }: PageIndex): boolean {
  return (
    vocabulary.has(term) ||
    (term.length > 2 && [...vocabulary.keys()].some((other) => other.startsWith(term)))
  );
}

/** How much a word says: the fewer pages have what answers it, the more. “Adoption” says more than “worker”. */
function weightOfWord({ alternatives }: QueryWord, { vocabulary, pages }: PageIndex): number {
  const pagesWith = (term: string) => vocabulary.get(term)?.pages ?? 0;
  const answered = Math.max(...alternatives.map((terms) => Math.min(...terms.map(pagesWith))));
  return Math.log(1 + pages.size / Math.max(1, answered));
}

/** The share of what was asked for that a page answers, by the query's terms that it has and by what each word says. */
function coverage(
  words: readonly QueryWord[],
  terms: readonly string[],
  weights: ReadonlyMap<QueryWord, number>,
): number {
  const total = (some: readonly QueryWord[]) => some.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const met = words.filter(({ alternatives }) =>
    alternatives.some((alternative) => alternative.every((term) => terms.includes(term))),
  );
  return met.length === words.length ? 1 : total(met) / total(words);
}

/** A term that no page has is looked for as the beginning of others. */
export function looseMatch({ vocabulary }: PageIndex) {
  return {
    prefix: (term: string) => term.length > 2 && !vocabulary.has(term),
    weights: { prefix: 0.4, fuzzy: 0 },
  };
}

/**
 * The pages that answer a query, best first: the more of its words, the better. Beginnings and misspellings of words are
 * looked for only where no page has the word itself, so that “care” is not found in “careful”. Never throws, whatever is
 * typed; a query without a letter or digit has no results.
 */
export function search(index: PageIndex, query: string, limits: SearchLimits = {}): readonly SearchResult[] {
  const words = queryWords(respelt(query.slice(0, MOST_CHARACTERS), index), ({ alternatives }) =>
    alternatives.some((terms) => terms.every((term) => isOnPages(term, index))),
  );
  if (words.length === 0) return [];
  const weights = new Map(words.map((word) => [word, weightOfWord(word, index)]));
  const pageOf = (address: string) => index.pages.get(address);
  const hits = index.words.search(
    { combineWith: "OR", queries: words.map(questionOf) },
    {
      boost: FIELD_WEIGHTS,
      ...looseMatch(index),
      filter: ({ id }) => {
        const page = pageOf(id);
        return (
          page !== undefined &&
          (limits.council === undefined || page.council === limits.council) &&
          (limits.kind === undefined || page.kind === limits.kind)
        );
      },
    },
  );
  const results = hits.flatMap(({ id, score, terms, queryTerms }) => {
    const page = pageOf(id);
    if (page === undefined) return [];
    const asked = askedOf(page, words, index);
    const share = coverage(asked, queryTerms, weights);
    const named = nameFactor(index, page, typedTerms(asked), share === 1);
    return [{ page, terms, score: score * share * weightOf(page) * named }];
  });
  return best(results).map(({ page, terms: matched, score }) => {
    const terms = new Set(matched);
    return {
      page,
      score,
      title: mark(page.title, terms),
      excerpt: bestExcerpt(page, terms),
      isFoundByAge: matched.some(isAgeTerm),
    };
  });
}

const TITLES = new Intl.Collator("en-GB");

/** Those that are shown, the best first. Of a country ten thousand pages have a common word; few of them are sorted by title. */
function best<Result extends { readonly page: SearchablePage; readonly score: number }>(
  results: readonly Result[],
): readonly Result[] {
  const highest = results.reduce((most, { score }) => Math.max(most, score), 0);
  const worthShowing = results
    .filter(({ score }) => score > 0 && score >= WORTH_SHOWING * highest)
    .sort((one, other) => other.score - one.score);
  const last = worthShowing[MOST_RESULTS - 1]?.score ?? 0;
  return worthShowing
    .filter(({ score }) => score >= last)
    .sort((one, other) => other.score - one.score || TITLES.compare(one.page.title, other.page.title))
    .slice(0, MOST_RESULTS);
}

/** The description if it has a match, else the best part of the text, else the description without a match. */
function bestExcerpt(page: SearchablePage, terms: ReadonlySet<string>): MarkedText {
  const description = mark(page.description, terms);
  if (description.ranges.length > 0) return description;
  const part = excerpt(page.text, terms, EXCERPT_LENGTH);
  return part.ranges.length > 0 ? part : description;
}
