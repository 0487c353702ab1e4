import MiniSearch from "minisearch";
import { partsOf } from "./address-parts";
import type { SearchablePage } from "./searchable-page";
import { keysOf, nameKey } from "./words";

/** The fields that are searched, with the weight of a match in each. */
export const FIELD_WEIGHTS = { names: 6, title: 4, description: 2, council: 1.5, text: 1 } as const;

interface IndexedPage {
  readonly address: string;
  readonly names: string;
  readonly title: string;
  readonly description: string;
  readonly council: string;
  readonly text: string;
}

/** The search index of all pages. Built once per process; it holds no request's data. */
export interface PageIndex {
  readonly words: MiniSearch<IndexedPage>;
  readonly pages: ReadonlyMap<string, SearchablePage>;
  /** Titles and other names of each page, as keys to compare with a whole query. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** The parts of each page's address, to compare with those of an unknown address. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** Indexes pages for {@link search} and {@link nearestPages}. A page listed twice counts once. */
export function buildIndex(pages: readonly SearchablePage[]): PageIndex {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const words = new MiniSearch<IndexedPage>({
    idField: "address",
    fields: Object.keys(FIELD_WEIGHTS),
    tokenize: (text) => [...keysOf(text)],
    processTerm: (term) => term,
  });
  for (const page of byAddress.values()) {
    words.add({
      address: page.address,
      names: page.keywords.join(" · "),
      title: page.title,
      description: page.description,
      council: page.council ?? "",
      text: page.text,
    });
  }
  const names = new Map<string, ReadonlySet<string>>(
    [...byAddress.values()].map((page) => [
      page.address,
      new Set([page.title, ...page.keywords].map(nameKey)),
    ]),
  );
  const parts = new Map([...byAddress.keys()].map((address) => [address, partsOf(address)]));
  return { words, pages: byAddress, names, parts };
}
