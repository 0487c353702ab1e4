import type { Catalogue, Council } from "../catalogue/types";
import { partsOf } from "./address-parts";
import { FIELDS, type IndexPart, indexPart, NO_FIELD, type PartTexts } from "./index-part";
import type { NumberedName } from "./page-names";
import { readPage, searchablePages, type UnreadPage } from "./searchable-page";
import { termsOf } from "./terms";

/** A term that pages have. */
export interface Term {
  readonly text: string;
  /** Its place among all terms, in the order of their code units. */
  readonly number: number;
  /** The shortest word that it stands for. */
  readonly word: string;
  /** How many pages have it. */
  readonly pages: number;
}

/** A part of the index among the others. */
export interface PlacedPart extends Pick<IndexPart, "numbers"> {
  readonly texts: Pick<PartTexts, "titles" | "names" | "entries">;
  /** The number of its first page. */
  readonly first: number;
  readonly pages: number;
  /** The numbers of its terms in the whole index, ascending. */
  readonly terms: Uint32Array;
}

/** The search index of all pages. It holds no request's data, and no page's text. */
export interface PageIndex {
  /** By number. */
  readonly pages: readonly UnreadPage[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly parts: readonly PlacedPart[];
  /** The part that has the page of a number. */
  readonly partOf: (page: number) => PlacedPart;
  readonly vocabulary: ReadonlyMap<string, Term>;
  /** The same in the order of their code units. */
  readonly terms: readonly Term[];
  /** How many words a field has on average, by field. */
  readonly averages: readonly number[];
  /** How much a term says: the fewer pages have it, the more. */
  readonly weightOf: (term: string) => number;
  readonly weightOfNumber: (term: number) => number;
  /** The words of each council's slug, by the slug, as terms: in a question they say whose page is meant, and not which. */
  readonly councilTerms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where the pages of a council have words for a subject of a number, and whether its offer has. */
  readonly saidOn: (
    council: string,
    subject: number,
  ) => { readonly pages: readonly string[]; readonly isOffered: boolean };
  /** True where a page of a council has a term, or where a page of the site has. */
  readonly isSaidBy: (council: string, term: string) => boolean;
  /** The parts of each page's address, to compare with those of an unknown address. */
  readonly addressParts: () => readonly (readonly string[])[];
}

/** Makes or finds the part of a council. */
export type PartOfCouncil = (pages: readonly UnreadPage[], council: Council) => IndexPart;

const parts = new WeakMap<Council, IndexPart>();

/** Makes the part of a council from its pages' words, once for each state of it. */
export const madePart: PartOfCouncil = (pages, council) => {
  const part = parts.get(council) ?? indexPart(pages.map(readPage), council);
  parts.set(council, part);
  return part;
};

function byCouncil(pages: readonly UnreadPage[]): ReadonlyMap<string | undefined, readonly UnreadPage[]> {
  const groups = new Map<string | undefined, UnreadPage[]>();
  for (const page of pages) {
    const group = groups.get(page.council) ?? [];
    group.push(page);
    groups.set(page.council, group);
  }
  return groups;
}

/** Indexes the pages of a catalogue for {@link search} and {@link nearestPages}. */
export function pageIndex(catalogue: Catalogue, partOfCouncil: PartOfCouncil = madePart): PageIndex {
  const groups = byCouncil(searchablePages(catalogue));
  const ofSite = groups.get(undefined) ?? [];
  const ofCouncils = catalogue.councils.map((council) => {
    const pages = groups.get(council.slug) ?? [];
    return { pages, part: partOfCouncil(pages, council) };
  });
  return joined([{ pages: ofSite, part: indexPart(ofSite.map(readPage), undefined) }, ...ofCouncils]);
}

interface Group {
  readonly pages: readonly UnreadPage[];
  readonly part: IndexPart;
}

/** All terms of some parts in order, with what is known of each. A term that is in names alone is on no page. */
function joinedTerms(groups: readonly Group[]): ReadonlyMap<string, Term> {
  const byText = new Map<string, { word: string; pages: number }>();
  for (const { part } of groups) {
    const { terms, words } = part.texts;
    for (const [number, term] of terms.entries()) {
      const word = words[number] ?? term;
      const entry = byText.get(term) ?? { word, pages: 0 };
      byText.set(term, entry);
      entry.pages += part.numbers.pagesOfTerm[number] ?? 0;
      if (word.length < entry.word.length) entry.word = word;
    }
  }
  const inOrder = [...byText.keys()].sort();
  return new Map(
    inOrder.map((term, number) => [term, { text: term, word: term, pages: 0, ...byText.get(term), number }]),
  );
}

/** The average length of each field of the pages so far, a page at a time, as the score counts it. */
function averageLengths(groups: readonly Group[]): readonly number[] {
  const averages = FIELDS.map(() => 0);
  let before = 0;
  for (const { pages, part } of groups) {
    for (const page of pages.keys()) {
      for (const [field, average] of averages.entries()) {
        const length = part.numbers.lengths[field * pages.length + page] ?? NO_FIELD;
        if (length !== NO_FIELD) averages[field] = (average * before + length) / (before + 1);
      }
      before += 1;
    }
  }
  return averages;
}

/** The parts with their first pages' numbers. */
function placed(groups: readonly Group[], terms: ReadonlyMap<string, Term>): readonly PlacedPart[] {
  let first = 0;
  return groups.map(({ pages, part: { numbers, texts } }) => {
    const { titles, names, entries } = texts;
    const place = {
      numbers,
      texts: { titles, names, entries },
      first,
      pages: pages.length,
      terms: Uint32Array.from(texts.terms, (term) => terms.get(term)?.number ?? 0),
    };
    first += pages.length;
    return place;
  });
}

function joined(groups: readonly Group[]): PageIndex {
  const pages = groups.flatMap((group) => group.pages);
  const terms = joinedTerms(groups);
  const parts = placed(groups, terms);
  const owners = groups.flatMap((group, number) => group.pages.map(() => number));
  const vocabulary = new Map([...terms].filter(([, term]) => term.pages > 0));
  const weight = (onPages: number) => Math.log(1 + pages.length / (onPages || 1));
  const weights = Float64Array.from(terms.values(), (term) => weight(term.pages));
  let addressParts: readonly (readonly string[])[] | undefined;
  return {
    pages,
    numberOf: new Map(pages.map(({ address }, number) => [address, number])),
    parts,
    partOf: (page) => {
      const part = parts[owners[page] ?? -1];
      if (part === undefined) throw new RangeError(`There is no page ${page} in the search index.`);
      return part;
    },
    vocabulary,
    terms: [...vocabulary.values()],
    averages: averageLengths(groups),
    weightOf: (term) => weight(vocabulary.get(term)?.pages ?? 0),
    weightOfNumber: (term) => weights[term] ?? 0,
    councilTerms: new Map(
      groups.flatMap(({ pages: [first] }) =>
        first?.council === undefined ? [] : [[first.council, new Set(termsOf(first.council))]],
      ),
    ),
    saidOn: sayingsIn(pages, parts),
    isSaidBy: (council, term) => {
      const { number } = vocabulary.get(term) ?? {};
      if (number === undefined) return false;
      const askedParts = parts.filter(({ first }) => [undefined, council].includes(pages[first]?.council));
      return askedParts.some((part) => placeOf(part, number) !== -1);
    },
    addressParts: () => {
      addressParts ??= pages.map(({ address }) => partsOf(address));
      return addressParts;
    },
  };
}

function sayingsIn(pages: readonly UnreadPage[], parts: readonly PlacedPart[]): PageIndex["saidOn"] {
  const bySlug = new Map(parts.map((part) => [pages[part.first]?.council, part]));
  return (council, subject) => {
    const part = bySlug.get(council);
    if (part === undefined) return { pages: [], isOffered: false };
    const { subjectStarts: starts, subjectPages, subjectOffered } = part.numbers;
    const saying = subjectPages.subarray(starts[subject], starts[subject + 1]);
    return {
      pages: Array.from(saying).flatMap((page) => pages[part.first + page]?.address ?? []),
      isOffered: subjectOffered[subject] === 1,
    };
  };
}

/** The place in a part of a term by its number in the whole index; -1 where the part has none. */
export function placeOf({ terms }: PlacedPart, number: number): number {
  let [from, to] = [0, terms.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((terms[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return terms[from] === number ? from : -1;
}

/** The names of a page, by the numbers of their terms. */
export function namesOfPage({ numbers, terms, first }: PlacedPart, page: number): readonly NumberedName[] {
  const { nameStarts, nameTermStarts, nameTerms, nameTelling } = numbers;
  const names: NumberedName[] = [];
  const end = nameStarts[page - first + 1] ?? 0;
  for (let name = nameStarts[page - first] ?? 0; name < end; name += 1) {
    const inPart = nameTerms.subarray(nameTermStarts[name], nameTermStarts[name + 1]);
    names.push({ terms: inPart.map((term) => terms[term] ?? 0), telling: nameTelling[name] ?? 0 });
  }
  return names;
}
