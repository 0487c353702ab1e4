import { documentTypes } from "../../model/document-types";
import { feedsOfEveryCouncil, pagesOfEveryCouncil, SITE_ADDRESSES } from "../../site/fixed-addresses";
import { memoize } from "../../site/memoize";
import { routes } from "../../site/routes";
import { hasKit } from "../../site/short-address";
import type { ParsedDocument, Place } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import { type FigureFact, figureAnchor } from "./figure-index";
import type { TermFact } from "./term-index";

/** Every address that a link may lead to, and the places on each page; `undefined` where those are not content's. */
export interface Addresses {
  readonly pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** From old addresses to current ones. */
  readonly moved: Map<string, string>;
}

/** The address of a document, with the place on its page where it has no page of its own. */
export const addressOf = memoize(({ type, council, slug }: Place): string => {
  const { folder, shownOn } = documentTypes[type];
  const front = routes.council(council);
  if (folder === null) return front;
  return shownOn === "its own page" ? `${front}/${folder}/${slug}` : `${front}/${shownOn}#${slug}`;
});

/** Splits an address into its page and the place on it. */
export function splitAddress(address: string): {
  readonly page: string;
  readonly anchor: string | undefined;
} {
  const [page = "", anchor] = address.split("#", 2);
  return { page, anchor };
}

/** What the addresses of one council are made from. */
export interface CouncilPlaces {
  readonly documents: CouncilDocuments;
  readonly figures: readonly FigureFact[];
  readonly terms: readonly TermFact[];
}

/** Collects every address of the site, including those of broken documents, which will exist once corrected. */
export function siteAddresses(councils: readonly CouncilPlaces[]): Addresses {
  // The content does not define the anchors of the site's own pages.
  const pages = new Map<string, Set<string> | undefined>(
    [...SITE_ADDRESSES, routes.sitemap()].map((page) => [page, undefined]),
  );
  for (const { documents, figures, terms } of councils) {
    const { slug } = documents;
    for (const page of pagesOfEveryCouncil(slug)) pages.set(page, new Set());
    pages.set(routes.figures(slug), new Set(figures.map(({ id }) => figureAnchor(id))));
    pages.set(routes.glossary(slug), new Set(terms.map((term) => term.slug)));
    for (const feed of feedsOfEveryCouncil(slug)) pages.set(feed, undefined);
    for (const document of [...documents.all, ...documents.broken]) addDocument(pages, document);
  }
  for (const page of [...pages.keys()]) if (hasKit(page)) pages.set(routes.share(page), new Set());
  for (const page of [...pages.keys()]) pages.set(routes.data(page), undefined);
  return { pages, moved: new Map() };
}

function addDocument(pages: Map<string, Set<string> | undefined>, document: ParsedDocument | Place): void {
  const { page, anchor } = splitAddress(addressOf(document));
  const anchors = pages.get(page) ?? new Set();
  pages.set(page, anchors);
  if (anchor !== undefined) anchors.add(anchor);
  if ("headings" in document) for (const heading of document.headings) anchors.add(heading.anchor);
}
