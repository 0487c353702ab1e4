import type { Catalogue } from "@/lib/catalogue/types";
import { buildIndex, type PageIndex } from "@/lib/search/page-index";
import { searchablePages } from "@/lib/search/searchable-page";

/** One index for each catalogue: in production there is one, in the preview a new one after each change. */
const indexes = new WeakMap<Catalogue, PageIndex>();

/** The words of every page of the site, ready to be searched. Made the first time it is asked for. */
export function pageIndexOf(catalogue: Catalogue): PageIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = buildIndex(searchablePages(catalogue));
  indexes.set(catalogue, index);
  return index;
}
