import { distance } from "fastest-levenshtein";
import { partsOf } from "./address-parts";
import type { PageIndex } from "./page-index";
import { search } from "./search";
import { readPage, type SearchablePage, type UnreadPage } from "./searchable-page";
import { nameKey } from "./words";

/** Below this a page has too little in common with the address to be worth offering. */
const LIKELY = 0.5;
/** Pages much less likely than the best one, as a share of its likeness, are left out. */
const AS_LIKELY = 0.6;

/** From 0 for nothing in common to 1 for the same letters in the same order. */
function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - distance(one, other) / longest;
}

/** How like one of a page's names some words are, from 0 to 1. */
function nameLikeness(words: string, names: Iterable<string>): number {
  return Math.max(0, ...[...names].map((name) => likeness(words, name)));
}

/** How like the address of a page an asked-for address is, from 0 to 1. */
function addressLikeness(asked: readonly string[], page: readonly string[]): number {
  const [askedLast, pageLast] = [asked.at(-1), page.at(-1)];
  if (askedLast === undefined || pageLast === undefined) return 0;
  // A parent of the requested page, such as the list that a missing role would have been in.
  const isAbove =
    page.length < asked.length && page.every((part, index) => likeness(part, asked[index] ?? "") > 0.75);
  const start = likeness(asked[0] ?? "", page[0] ?? "");
  return Math.max(isAbove ? 0.4 + 0.1 * page.length : 0, 0.75 * likeness(askedLast, pageLast) + 0.25 * start);
}

/**
 * The pages that a mistyped or outdated address most likely meant, best first; none when nothing is like it.
 * Accepts any text, encoded or not, and looks at no more than its first 300 characters.
 */
export function nearestPages(address: string, index: PageIndex, limit: number): readonly SearchablePage[] {
  const asked = partsOf(address);
  if (asked.length === 0) return [];
  const words = (asked.at(-1) ?? "").replaceAll("-", " ");
  const namesOf = (page: number) => {
    const part = index.partOf(page);
    return part.texts.names[page - part.first] ?? [];
  };
  const scores = index
    .addressParts()
    .map((parts, page) => Math.max(addressLikeness(asked, parts), 0.75 * nameLikeness(words, namesOf(page))));
  // An address that names a council means that council: other councils' pages, and the site's own, come after its pages.
  const [first = ""] = asked;
  const namesCouncil = index.councilTerms.has(first);
  const weight = (page: UnreadPage) => (namesCouncil && page.council !== first ? 0.5 : 1);
  // The last part may be another name of a page, or words of it: /riverton/roles/cpo.
  const answers = search(index, words, namesCouncil ? { council: first } : {});
  const best = answers[0]?.score ?? 1;
  for (const { page, score } of answers) {
    const number = index.numberOf.get(page.address) ?? -1;
    const isNamed = namesOf(number).includes(nameKey(words));
    scores[number] = (scores[number] ?? 0) + 0.5 * (score / best) + (isNamed ? 0.5 : 0);
  }
  const likeliest = index.pages
    .map((page, number) => ({ page, score: (scores[number] ?? 0) * weight(page) }))
    .toSorted((one, other) => other.score - one.score || one.page.address.length - other.page.address.length);
  const least = Math.max(LIKELY, AS_LIKELY * (likeliest[0]?.score ?? 0));
  return likeliest
    .filter(({ score }) => score >= least)
    .slice(0, limit)
    .map(({ page }) => readPage(page));
}
