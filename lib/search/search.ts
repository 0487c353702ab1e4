import type { Query } from "minisearch";
import { PAGES, type PageKind } from "../site/register";
import { isAgeTerm } from "./age-terms";
import { excerpt, type MarkedText, mark } from "./marked-text";
import { FIELD_WEIGHTS, type PageIndex } from "./page-index";
import { type AskedWord, nameMatch, SYNONYM } from "./page-names";
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

/** Filters: one council's pages, one kind of page, or what a caller leaves out. */
export interface SearchLimits {
  readonly council?: string | undefined;
  readonly kind?: PageKind | undefined;
  readonly isLeftOut?: ((page: SearchablePage) => boolean) | undefined;
}

const MOST_RESULTS = 50;
const EXCERPT_LENGTH = 200;

/** Lists contain every word, so that a page about one thing must count more than a list. */
function weightOf({ kind }: SearchablePage): number {
  return PAGES[kind].searchWeight ?? 1;
}

/** Factor for a page whose whole name or acronym is the query; less for a name that has more words, or fewer, than were asked for. */
const WHOLE_NAME = 8;

/** Factor for a page that explains something whose whole name is the query, such as a benefit. */
const EXPLAINED = 4;

/**
 * What is asked of one page: the words without the name of its council, which say only whose page is meant; of a page of
 * the site, which is about every council, without any council's. All words where there are no others.
 */
function askedOf(
  page: SearchablePage,
  words: readonly AskedWord[],
  { councilTerms }: PageIndex,
): readonly AskedWord[] {
  const names =
    page.council === undefined ? [...councilTerms.values()] : [councilTerms.get(page.council) ?? new Set()];
  const others = words.filter(
    ({
      word: {
        alternatives: [typed = []],
      },
    }) => !names.some((terms) => typed.every((term) => terms.has(term))),
  );
  return others.length === 0 ? words : others;
}

/** What the names on a page add to its score. */
function nameFactor(index: PageIndex, { address }: SearchablePage, asked: readonly AskedWord[]): number {
  const matches = (index.pageNames.get(address) ?? []).map((name) => nameMatch(name, asked));
  const byName = 1 + (WHOLE_NAME - 1) * Math.max(0, ...matches) ** 2;
  const whole = typedTerms(asked.map(({ word }) => word));
  return index.entryTerms.get(address)?.has(whole) ? Math.max(EXPLAINED, byName) : byName;
}

/** Factor for a page of another council than the one that was named. */
const OTHER_COUNCIL = 0.4;

/** The councils that are named among the words, by their slugs. */
function namedCouncils(words: readonly QueryWord[], { councilTerms }: PageIndex): ReadonlySet<string> {
  const typed = new Set(words.flatMap(({ alternatives: [terms = []] }) => terms));
  return new Set(
    [...councilTerms]
      .filter(([, terms]) => [...terms].every((term) => typed.has(term)))
      .map(([slug]) => slug),
  );
}

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

/** How much a word says, by the commonest of what answers it: “adoption” says more than “worker”. */
function weightOfWord({ alternatives }: QueryWord, { weightOf }: PageIndex): number {
  return Math.min(...alternatives.map((terms) => Math.max(...terms.map(weightOf))));
}

/** The share of what was asked for that a page answers, by the query's terms that it has and by what each word says. */
function coverage(asked: readonly AskedWord[], terms: readonly string[]): number {
  const total = (some: readonly AskedWord[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const met = asked.filter(({ word }) =>
    word.alternatives.some((alternative) => alternative.every((term) => terms.includes(term))),
  );
  return met.length === asked.length ? 1 : total(met) / total(asked);
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
  const weighed = words.map((word) => ({ word, weight: weightOfWord(word, index) }));
  const councils = namedCouncils(words, index);
  const whose = ({ council }: SearchablePage) =>
    councils.size === 0 || council === undefined || councils.has(council) ? 1 : OTHER_COUNCIL;
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
          (limits.kind === undefined || page.kind === limits.kind) &&
          limits.isLeftOut?.(page) !== true
        );
      },
    },
  );
  const results = hits.flatMap(({ id, score, terms, queryTerms }) => {
    const page = pageOf(id);
    if (page === undefined) return [];
    const asked = askedOf(page, weighed, index);
    const factor =
      coverage(asked, queryTerms) * weightOf(page) * nameFactor(index, page, asked) * whose(page);
    return [{ page, terms, score: score * factor }];
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

/** A page that was asked for by something that it alone has, such as the reference of a vacancy. */
export function pageAt(index: PageIndex, address: string): SearchResult | undefined {
  const page = index.pages.get(address);
  if (page === undefined) return undefined;
  const [title, excerpt] = [page.title, page.description].map((text) => mark(text, new Set()));
  return title && excerpt && { page, title, excerpt, score: Number.POSITIVE_INFINITY, isFoundByAge: false };
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
