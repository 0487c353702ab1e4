import { isAgeTerm } from "./age-terms";
import { excerpt, type MarkedText, mark } from "./marked-text";
import type { PageIndex } from "./page-index";
import { isOnPage, type SoughtPhrase, type SoughtTerm, scorePages } from "./page-scores";
import { asksForMeaning, MOST_CHARACTERS, queryWords } from "./query-words";
import { readPage, type SearchablePage } from "./searchable-page";
import { isOnPages, phrasesOf } from "./sought-terms";
import { respelt } from "./spelling";
import { type Hit, type SearchLimits, weighPages } from "./weigh-pages";

/** A page that matches a query, with the matching words marked. */
export interface SearchResult {
  readonly page: SearchablePage;
  readonly title: MarkedText;
  readonly excerpt: MarkedText;
  readonly score: number;
  /** True where the page's service or team states the ages that were asked for. */
  readonly isFoundByAge: boolean;
}

const MOST_RESULTS = 50;
const EXCERPT_LENGTH = 200;

/** Pages with less than this share of the best score are left out. */
const WORTH_SHOWING = 0.04;

/**
 * The pages that answer a query, best first: the more of its words, the better. Beginnings and misspellings of words are
 * looked for only where no page has the word itself, so that “care” is not found in “careful”. Never throws, whatever is
 * typed; a query without a letter or digit has no results.
 */
export function search(index: PageIndex, query: string, limits: SearchLimits = {}): readonly SearchResult[] {
  const names = new Set([...index.councilTerms.values()].flatMap((terms) => [...terms]));
  const words = queryWords(
    respelt(query.slice(0, MOST_CHARACTERS), index),
    ({ alternatives }) => alternatives.some((terms) => terms.every((term) => isOnPages(term, index))),
    ({ alternatives: [typed = []] }) => typed.every((term) => names.has(term)),
  );
  if (words.length === 0) return [];
  const sought = words.map((word) => phrasesOf(word, index));
  const scores = scorePages(sought, index);
  const hits = weighPages(words, scores, index, limits, asksForMeaning(query));
  return best(hits, index).map(({ page: number, score }) => {
    const terms = matchedTerms(number, sought, index);
    const page = shownPage(number, index);
    return {
      page,
      score,
      title: mark(page.title, terms),
      excerpt: bestExcerpt(page, terms),
      isFoundByAge: [...terms].some(isAgeTerm),
    };
  });
}

/** The terms of a page by which a query has found it. */
function matchedTerms(
  page: number,
  words: readonly (readonly SoughtPhrase[])[],
  index: PageIndex,
): ReadonlySet<string> {
  const onPage = ({ matches }: SoughtTerm) => matches.filter(({ term }) => isOnPage(page, term, index));
  const matched = words.flat().flatMap(({ terms }) => {
    const byTerm = terms.map(onPage);
    return byTerm.every(({ length }) => length > 0) ? byTerm.flat() : [];
  });
  return new Set(matched.map(({ term }) => term.text));
}

function shownPage(number: number, { pages }: PageIndex): SearchablePage {
  const page = pages[number];
  if (page === undefined) throw new RangeError(`There is no page ${number} in the search index.`);
  return readPage(page);
}

/** A page that was asked for by something that it alone has, such as the reference of a vacancy. */
export function pageAt(index: PageIndex, address: string): SearchResult | undefined {
  const number = index.numberOf.get(address);
  if (number === undefined) return undefined;
  const page = shownPage(number, index);
  const [title, excerpt] = [page.title, page.description].map((text) => mark(text, new Set()));
  return title && excerpt && { page, title, excerpt, score: Number.POSITIVE_INFINITY, isFoundByAge: false };
}

const TITLES = new Intl.Collator("en-GB");

/** Those that are shown, the best first. Of a country ten thousand pages have a common word; few of them are sorted by title. */
function best(hits: readonly Hit[], index: PageIndex): readonly Hit[] {
  const titleOf = ({ page }: Hit) => {
    const part = index.partOf(page);
    return part.texts.titles[page - part.first] ?? "";
  };
  const highest = hits.reduce((most, { score }) => Math.max(most, score), 0);
  const worthShowing = hits
    .filter(({ score }) => score > 0 && score >= WORTH_SHOWING * highest)
    .sort((one, other) => other.score - one.score || other.byWords - one.byWords);
  const last = worthShowing[MOST_RESULTS - 1]?.score ?? 0;
  return worthShowing
    .filter(({ score }) => score >= last)
    .sort((one, other) => other.score - one.score || TITLES.compare(titleOf(one), titleOf(other)))
    .slice(0, MOST_RESULTS);
}

/** The description if it has a match, else the best part of the text, else the description without a match. */
function bestExcerpt(page: SearchablePage, terms: ReadonlySet<string>): MarkedText {
  const description = mark(page.description, terms);
  if (description.ranges.length > 0) return description;
  const part = excerpt(page.text, terms, EXCERPT_LENGTH);
  return part.ranges.length > 0 ? part : description;
}
