import type { Council } from "../catalogue/types";
import { keysOf as namesIn } from "../site/register";
import { FIELD_WEIGHTS, fieldsOf, initials } from "./index-fields";
import { namedTerms } from "./page-names";
import { nameTerms } from "./query-words";
import type { SearchablePage } from "./searchable-page";
import { subjectsOffered, subjectsSaid } from "./subject-words";
import { termOf, termsOf } from "./terms";
import { keysOf, nameKey } from "./words";

/** The fields in the order in which matches in them are counted. */
export const FIELDS = namesIn(FIELD_WEIGHTS);

/** The length of a field that a page has not. */
export const NO_FIELD = 0xffffffff;

/** The texts of a part of the index, in lists. */
export interface PartTexts {
  /** Each once, in the order of their code units. */
  readonly terms: readonly string[];
  /** With each term, the shortest word that it stands for. */
  readonly words: readonly string[];
  /** By page. */
  readonly titles: readonly string[];
  /** Title and other names of each page, as keys whose spelling an address is compared with. */
  readonly names: readonly (readonly string[])[];
  /** Names of what is explained on each page without having one of its own, as the terms that matter. */
  readonly entries: readonly (readonly string[])[];
}

/**
 * The numbers of a part of the index. A list of lists is flat, with the place where each of them starts, and where the last
 * ends, in a second one. Pages, terms and names count from 0 within the part.
 */
export const PART_NUMBERS = [
  /** On how many pages each term is. */
  "pagesOfTerm",
  /** By field and in it by term: the pages that have it, and how often. */
  "postingStarts",
  "postingPages",
  "postingCounts",
  /** By field and in it by page: how many different words it has. */
  "lengths",
  /** By page: its names; by name: its terms, of which so many, the first ones, tell it from other names. */
  "nameStarts",
  "nameTermStarts",
  "nameTerms",
  "nameTelling",
  /** By subject: the pages that have words for it, and 1 where an item of the offer has. */
  "subjectStarts",
  "subjectPages",
  "subjectOffered",
] as const;

/**
 * What search knows of the pages of one council, or of those of the site: texts and plain numbers, so that a build can keep it and
 * a server take it as it lies on disk.
 */
export interface IndexPart {
  readonly texts: PartTexts;
  readonly numbers: Readonly<Record<(typeof PART_NUMBERS)[number], Uint32Array>>;
}

/** How often a term is on the pages that have it, in one field. */
type Postings = Map<number, number>;

/** A term while pages are read. */
interface FoundTerm {
  word: string;
  readonly pages: Set<number>;
  readonly fields: readonly Postings[];
}

/** Reads the words of pages: each term with its postings, and the lengths of fields. */
function readWords(pages: readonly SearchablePage[]) {
  const byTerm = new Map<string, FoundTerm>();
  const lengths = new Uint32Array(FIELDS.length * pages.length).fill(NO_FIELD);
  const add = (key: string, field: number, page: number) => {
    const term = termOf(key);
    const entry = byTerm.get(term) ?? { word: key, pages: new Set(), fields: FIELDS.map(() => new Map()) };
    byTerm.set(term, entry);
    if (key.length < entry.word.length) entry.word = key;
    entry.pages.add(page);
    const postings = entry.fields[field];
    postings?.set(page, (postings.get(page) ?? 0) + 1);
  };
  for (const [number, page] of pages.entries()) {
    const texts = fieldsOf(page);
    for (const [field, name] of FIELDS.entries()) {
      const text = texts[name];
      if (text === undefined) continue;
      const keys = keysOf(text);
      lengths[field * pages.length + number] = new Set(keys).size;
      for (const key of keys) add(key, field, number);
    }
  }
  return { byTerm, lengths };
}

/** Lists one behind the other, and where each starts. */
function flat(lists: readonly (readonly number[])[]): { starts: Uint32Array; items: Uint32Array } {
  const starts = new Uint32Array(lists.length + 1);
  for (const [index, { length }] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + length;
  return { starts, items: Uint32Array.from(lists.flat()) };
}

/** @param council whose pages they are; undefined for those of the site */
export function indexPart(pages: readonly SearchablePage[], council: Council | undefined): IndexPart {
  const { byTerm, lengths } = readWords(pages);
  const ofCouncil = new Set(termsOf(council?.slug ?? ""));
  const titles = ({ title, keywords }: SearchablePage) => [title, ...keywords];
  const names = pages.map((page) =>
    [...new Set([...titles(page), initials(page)].map(nameTerms))]
      .filter((name) => name !== "")
      .map((name) => namedTerms(name, ofCouncil)),
  );
  // A word that is too long to be asked for is in names by its beginning alone.
  for (const term of names.flat(2).flatMap(({ terms }) => terms))
    if (!byTerm.has(term))
      byTerm.set(term, { word: term, pages: new Set(), fields: FIELDS.map(() => new Map()) });
  const terms = [...byTerm].sort(([one], [other]) => (one < other ? -1 : 1));
  const numberOf = new Map(terms.map(([term], number) => [term, number]));
  const postings = FIELDS.flatMap((_, field) => terms.map(([, { fields }]) => fields[field] ?? new Map()));
  const pagesOf = flat(postings.map((some) => [...some.keys()]));
  const ofPages = flat(names.map((some) => some.map(() => 0)));
  const ofNames = flat(names.flat().map((name) => name.terms.map((term) => numberOf.get(term) ?? 0)));
  const subjects = flat(subjectsSaid(pages));
  return {
    texts: {
      terms: terms.map(([term]) => term),
      words: terms.map(([, { word }]) => word),
      titles: pages.map(({ title }) => title),
      names: pages.map((page) => [...new Set(titles(page).map(nameKey))]),
      entries: pages.map(({ entries = [] }) => [...new Set(entries.map(nameTerms))]),
    },
    numbers: {
      pagesOfTerm: Uint32Array.from(terms, ([, { pages: some }]) => some.size),
      postingStarts: pagesOf.starts,
      postingPages: pagesOf.items,
      postingCounts: Uint32Array.from(postings.flatMap((some) => [...some.values()])),
      lengths,
      nameStarts: ofPages.starts,
      nameTermStarts: ofNames.starts,
      nameTerms: ofNames.items,
      nameTelling: Uint32Array.from(names.flat(), ({ telling }) => telling),
      subjectStarts: subjects.starts,
      subjectPages: subjects.items,
      subjectOffered: Uint32Array.from(subjectsOffered(council), Number),
    },
  };
}
