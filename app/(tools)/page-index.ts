import type { Catalogue } from "@/lib/catalogue/types";
import { buildIndex, type PageIndex } from "@/lib/search/page-index";
import { searchablePages } from "@/lib/search/searchable-page";

/** One index for each catalogue: in production there is one, in the preview a new one after each change. */
const indexes = new WeakMap<Catalogue, PageIndex>();

/** The search index of every page of the site, built on first use. */
export function pageIndexOf(catalogue: Catalogue): PageIndex {
  const cached = indexes.get(catalogue);
  if (cached) return cached;
  const index = buildIndex(searchablePages(catalogue));
  indexes.set(catalogue, index);
  return index;
}
