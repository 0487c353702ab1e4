import type { Catalogue } from "../catalogue/types";
import type { Listing } from "../site/page-record";
import { listedPages } from "../site/pages";
import { PAGES, type PageKind } from "../site/register";

/** A page as it is indexed. */
export interface SearchablePage extends Listing {
  readonly kind: PageKind;
  readonly address: string;
  /** Slug of the council; the site's own pages have none. */
  readonly council: string | undefined;
}

/** Every page that can be found. */
export function searchablePages(catalogue: Catalogue): readonly SearchablePage[] {
  const searched = listedPages(catalogue).filter(({ kind }) => PAGES[kind].isSearched !== false);
  return searched.map(({ kind, address, council, listing }) => ({
    kind,
    address,
    council: council?.slug,
    ...listing(),
  }));
}
