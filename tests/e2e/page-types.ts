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

/** The longest page of each group: it has the most that can go wrong. */
function longestPer(groupOf: (address: string) => string, pages: readonly PageFacts[]): PageFacts[] {
  const longest = new Map<string, PageFacts>();
  for (const page of pages) {
    const group = groupOf(page.address);
    if (page.html.length > (longest.get(group)?.html.length ?? -1)) longest.set(group, page);
  }
  return [...longest.values()];
}

/** One page of each type of each council, and every page that is a type of its own. */
export function onePerType(pages: readonly PageFacts[]): PageFacts[] {
  return longestPer(typeOf, pages);
}

/** One page of each kind in the register, whichever council it is of. */
export function onePerKind(pages: readonly PageFacts[]): PageFacts[] {
  return longestPer((address) => kindAt(address) ?? address, pages);
}

/** All pages, but of the kits of roles the longest of each council: they are one page with other words in it. */
export function withOneKit(pages: readonly PageFacts[]): PageFacts[] {
  const isKit = ({ address }: PageFacts) => isOfType(address, "roleShare");
  return [...pages.filter((page) => !isKit(page)), ...onePerType(pages.filter(isKit))];
}

/** True for the tools whose answer follows the input: the only pages that load a script. */
export function hasScript({ html }: PageFacts): boolean {
  return /<script(?! type="application\/ld\+json")/.test(html);
}
