import MiniSearch from "minisearch";
import { partsOf } from "./address-parts";
import type { SearchablePage } from "./searchable-page";
import { keysOf, nameKey } from "./words";

/** The fields words are looked for in, with how much a find there counts. */
export const FIELD_WEIGHTS = { names: 6, title: 4, description: 2, council: 1.5, text: 1 } as const;

interface IndexedPage {
  readonly address: string;
  readonly names: string;
  readonly title: string;
  readonly description: string;
  readonly council: string;
  readonly text: string;
}

/** Every page's words, ready to be asked. Built once a process; it holds no request's data. */
export interface PageIndex {
  readonly words: MiniSearch<IndexedPage>;
  readonly pages: ReadonlyMap<string, SearchablePage>;
  /** Titles and other names of each page as they are compared with a whole question. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  /** The parts of each page's address as they are compared with those of an address that leads nowhere. */
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
  const names = new Map(
    [...byAddress.values()].map((page) => [
      page.address,
      new Set([page.title, ...page.keywords].map(nameKey)) as ReadonlySet<string>,
    ]),
  );
  const parts = new Map([...byAddress.keys()].map((address) => [address, partsOf(address)]));
  return { words, pages: byAddress, names, parts };
}
