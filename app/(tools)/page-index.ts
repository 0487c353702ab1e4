import type { Catalogue } from "@/lib/catalogue/types";
import { madePart, type PageIndex, type PartOfCouncil, pageIndex } from "@/lib/search/page-index";
import { memoize } from "@/lib/site/memoize";

/** How the parts of the index of a catalogue are made, where that has been said. */
const makers = new WeakMap<Catalogue, PartOfCouncil>();

/** Says how the parts of the search index of a catalogue are made, or where they are taken from. */
export function useParts(catalogue: Catalogue, partOfCouncil: PartOfCouncil): void {
  makers.set(catalogue, partOfCouncil);
}

/**
 * The search index of every page of the site, built on first use: one for each catalogue. In production there is one until
 * something opens or closes, in the preview a new one after each change.
 */
export const pageIndexOf: (catalogue: Catalogue) => PageIndex = memoize((catalogue: Catalogue) =>
  pageIndex(catalogue, makers.get(catalogue) ?? madePart),
);
