import { kindAt } from "../../lib/site/pages";
import { COUNCIL_PAGES, type PageKind } from "../../lib/site/register";
import type { PageFacts } from "./page-facts";

/** Council and kind of a page, like `harbour role`; a page of the site itself is a type of its own. */
export function typeOf(address: string): string {
  const kind = kindAt(address);
  return kind !== undefined && kind in COUNCIL_PAGES ? `${address.split("/")[1]} ${kind}` : address;
}

/** True for a page of a kind: `isOfType("/harbour/roles/driver", "role")`. */
export function isOfType(address: string, kind: PageKind): boolean {
  return kindAt(address) === kind;
}

/**
 * One page of each type of each council, and every page that is a type of its own. Of several the longest is
 * taken: it has the most that can go wrong.
 */
export function onePerType(pages: readonly PageFacts[]): PageFacts[] {
  const byType = new Map<string, PageFacts>();
  for (const page of pages) {
    const seen = byType.get(typeOf(page.address));
    if (seen === undefined || page.html.length > seen.html.length) byType.set(typeOf(page.address), page);
  }
  return [...byType.values()];
}
