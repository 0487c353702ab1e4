import type { Catalogue } from "../catalogue/types";
import type { Listing } from "../site/page-record";
import { listedPages } from "../site/pages";
import { PAGES, type PageKind } from "../site/register";

/** A page that can be found. */
export interface FindablePage {
  readonly kind: PageKind;
  readonly address: string;
  /** Slug of the council; the site's own pages have none. */
  readonly council: string | undefined;
}

/** A page as it is indexed and shown. */
export interface SearchablePage extends FindablePage, Listing {}

/** A page whose words are put together when somebody asks for them: those of a whole site would fill the memory. */
export interface UnreadPage extends FindablePage {
  readonly listing: () => Listing;
}

/** A page with its words; all its text only once that is read. */
export function readPage({ kind, address, council, listing }: UnreadPage): SearchablePage {
  const listed = listing();
  const { title, description, keywords, entries, place } = listed;
  return {
    kind,
    address,
    council,
    title,
    description,
    keywords,
    entries,
    place,
    get text() {
      return listed.text;
    },
  };
}

/** Every page that can be found, each once, those of a council together. */
export function searchablePages(catalogue: Catalogue): readonly UnreadPage[] {
  const searched = listedPages(catalogue).filter(({ kind }) => PAGES[kind].isSearched !== false);
  const pages = searched.map(({ kind, address, council, listing }) => ({
    kind,
    address,
    council: council?.slug,
    listing,
  }));
  return [...new Map(pages.map((page) => [page.address, page])).values()];
}
