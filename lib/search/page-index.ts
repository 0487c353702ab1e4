import MiniSearch from "minisearch";
import { partsOf } from "./address-parts";
import { statedAgeTerms } from "./age-terms";
import { type PageName, pageName } from "./page-names";
import { nameTerms } from "./query-words";
import type { SearchablePage } from "./searchable-page";
import { termOf, termsOf } from "./terms";
import { keysOf, nameKey } from "./words";

/** The fields that are searched, with the weight of a match in each. */
export const FIELD_WEIGHTS = {
  names: 3,
  title: 3,
  entries: 1.5,
  ages: 3,
  description: 2.5,
  council: 1.5,
  text: 1,
} as const;

interface IndexedPage {
  readonly address: string;
  readonly names: string;
  readonly title: string;
  readonly description: string;
  readonly council: string;
  readonly text: string;
  readonly entries: string | undefined;
  /** The ages that a service or team states; a page without any has no such field. */
  readonly ages: string | undefined;
}

/** The search index of all pages. Built once per process; it holds no request's data. */
export interface PageIndex {
  readonly words: MiniSearch<IndexedPage>;
  /** Every term that is indexed, with the shortest word that it stands for, and how many pages have it. */
  readonly vocabulary: ReadonlyMap<string, { readonly word: string; readonly pages: number }>;
  readonly pages: ReadonlyMap<string, SearchablePage>;
  /** Titles and other names of each page, as keys whose spelling an address is compared with. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same as the terms that matter, to compare with what is asked. */
  readonly pageNames: ReadonlyMap<string, readonly PageName[]>;
  /** How much a term says: the fewer pages have it, the more. */
  readonly weightOf: (term: string) => number;
  /** The words of each council's slug, by the slug, as terms: in a question they say whose page is meant, and not which. */
  readonly councilTerms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of what is explained on a page without having one of its own, as the terms that matter. */
  readonly entryTerms: ReadonlyMap<string, ReadonlySet<string>>;
  /** All that each page of a council says, by the council's slug and then its address, as terms with single spaces. */
  readonly sayings: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The parts of each page's address, to compare with those of an unknown address. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

function sayingsOf(pages: readonly SearchablePage[]): PageIndex["sayings"] {
  const sayings = new Map<string, Map<string, string>>();
  for (const { address, council, title, description, text } of pages) {
    if (council === undefined) continue;
    const words = [title, description, text].map((part) => termsOf(part).join(" "));
    const ofCouncil = sayings.get(council) ?? new Map<string, string>();
    sayings.set(council, ofCouncil.set(address, ` ${words.join(" | ")} `));
  }
  return sayings;
}

/** The first letters of a role's name: a personal adviser is also asked for as a PA. Nothing for other pages, and for one word. */
function initials({ kind, title }: SearchablePage): string {
  if (kind !== "role") return "";
  const words = keysOf(title).filter((word) => word !== "and");
  return words.length < 2 || words.length > 5 ? "" : words.map(([letter = ""]) => letter).join("");
}

/** Indexes pages for {@link search} and {@link nearestPages}. A page listed twice counts once. */
export function buildIndex(pages: readonly SearchablePage[]): PageIndex {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const vocabulary = new Map<string, { word: string; pages: number; last: string }>();
  let current = "";
  const words = new MiniSearch<IndexedPage>({
    idField: "address",
    fields: Object.keys(FIELD_WEIGHTS),
    tokenize: (text) => [...keysOf(text)],
    processTerm: (key) => {
      const term = termOf(key);
      const entry = vocabulary.get(term) ?? { word: key, pages: 0, last: "" };
      if (entry.last !== current) entry.pages += 1;
      entry.last = current;
      if (key.length < entry.word.length) entry.word = key;
      vocabulary.set(term, entry);
      return term;
    },
    // What is asked is made of terms already.
    searchOptions: { processTerm: (term) => term },
  });
  for (const page of byAddress.values()) {
    current = page.address;
    words.add({
      address: page.address,
      names: [...page.keywords, initials(page)].join(" · "),
      title: page.title,
      description: page.description,
      council: page.council ?? "",
      text: page.text,
      entries: page.entries?.join(" · "),
      ages: page.place && statedAgeTerms(page.place).join(" "),
    });
  }
  const byPage = (namesOf: (page: SearchablePage) => readonly string[]) =>
    new Map([...byAddress.values()].map((page) => [page.address, new Set(namesOf(page))]));
  const titles = ({ title, keywords }: SearchablePage) => [title, ...keywords];
  const councilTerms = new Map(
    [...byAddress.values()].flatMap(({ council }) =>
      council === undefined ? [] : [[council, new Set(termsOf(council))]],
    ),
  );
  const weightOf = (term: string) => Math.log(1 + byAddress.size / (vocabulary.get(term)?.pages ?? 1));
  const pageNames = (page: SearchablePage) =>
    [...new Set([...titles(page), initials(page)].map(nameTerms))]
      .filter((name) => name !== "")
      .map((name) => pageName(name, councilTerms.get(page.council ?? "") ?? new Set(), weightOf));
  return {
    words,
    vocabulary,
    pages: byAddress,
    names: byPage((page) => titles(page).map(nameKey)),
    pageNames: new Map([...byAddress.values()].map((page) => [page.address, pageNames(page)])),
    weightOf,
    councilTerms,
    entryTerms: byPage(({ entries = [] }) => entries.map(nameTerms)),
    sayings: sayingsOf([...byAddress.values()]),
    parts: new Map([...byAddress.keys()].map((address) => [address, partsOf(address)])),
  };
}
