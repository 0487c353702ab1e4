import type { Query } from "minisearch";
import { PAGES, type PageKind } from "../site/register";
import { excerpt, type MarkedText, mark } from "./marked-text";
import { FIELD_WEIGHTS, type PageIndex } from "./page-index";
import { type QueryWord, queryWords } from "./query-words";
import type { SearchablePage } from "./searchable-page";
import { nameKey } from "./words";

/** A page that matches a query, with the matching words marked. */
export interface SearchResult {
  readonly page: SearchablePage;
  readonly title: MarkedText;
  readonly excerpt: MarkedText;
  readonly score: number;
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

function questionOf(words: readonly QueryWord[], combineWith: "AND" | "OR"): Query {
  return {
    combineWith,
    queries: words.map((alternatives) => ({ combineWith: "OR", queries: [...alternatives] })),
  };
}

/**
 * The pages that match a query, best first: those with all its words, or when there are none, those with any. Prefixes
 * match, and small misspellings of longer words. Never throws, whatever is typed; a query without a letter or digit has
 * no results.
 */
export function search(index: PageIndex, query: string, limits: SearchLimits = {}): readonly SearchResult[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const typedName = nameKey(query.slice(0, 300));
  const pageOf = (address: string) => index.pages.get(address);
  const ask = (combineWith: "AND" | "OR") =>
    index.words.search(questionOf(words, combineWith), {
      boost: FIELD_WEIGHTS,
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 && !/\d/.test(term) ? 0.2 : false),
      weights: { prefix: 0.4, fuzzy: 0.2 },
      filter: ({ id }) => {
        const page = pageOf(id);
        return (
          page !== undefined &&
          (limits.council === undefined || page.council === limits.council) &&
          (limits.kind === undefined || page.kind === limits.kind)
        );
      },
    });
  const all = ask("AND");
  const hits = all.length > 0 ? all : ask("OR");
  return hits
    .flatMap(({ id, score, terms }) => {
      const page = pageOf(id);
      if (page === undefined) return [];
      const isNamed = index.names.get(id)?.has(typedName) ?? false;
      return [{ page, terms: new Set(terms), score: score * weightOf(page) * (isNamed ? WHOLE_NAME : 1) }];
    })
    .toSorted(
      (one, other) => other.score - one.score || one.page.title.localeCompare(other.page.title, "en-GB"),
    )
    .slice(0, MOST_RESULTS)
    .map(({ page, terms, score }) => ({
      page,
      score,
      title: mark(page.title, terms),
      excerpt: bestExcerpt(page, terms),
    }));
}

/** The description if it has a match, else the best part of the text, else the description without a match. */
function bestExcerpt(page: SearchablePage, terms: ReadonlySet<string>): MarkedText {
  const description = mark(page.description, terms);
  if (description.ranges.length > 0) return description;
  const part = excerpt(page.text, terms, EXCERPT_LENGTH);
  return part.ranges.length > 0 ? part : description;
}
