import type { PageKind } from "../content/catalogue-types";
import { routes } from "../routes";

/** Kinds of page that have a picture of their own; the lists of a council share the council's. */
const DRAWN: ReadonlySet<PageKind | "site"> = new Set(["council", "service", "team", "role"]);

/**
 * Where the picture is that a link to a page is previewed with: the page's own, its council's, or the site's.
 * @param page as listed in the catalogue or in the site's own pages
 */
export function previewAddress(page: {
  readonly kind: PageKind | "site";
  readonly council: string | undefined;
  readonly address: string;
}): string {
  if (DRAWN.has(page.kind)) return routes.preview(page.address);
  return routes.preview(page.council === undefined ? routes.home() : routes.council(page.council));
}
