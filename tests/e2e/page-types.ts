import type { PageFacts } from "./page-facts";

/** Types of a council's pages, by the shape of their addresses. */
const SHAPES: readonly (readonly [type: string, shape: RegExp])[] = [
  ["services", /^\/([^/]+)\/services$/],
  ["service", /^\/([^/]+)\/services\/[^/]+$/],
  ["team", /^\/([^/]+)\/teams\/[^/]+$/],
  ["roles", /^\/([^/]+)\/roles$/],
  ["role", /^\/([^/]+)\/roles\/[^/]+$/],
  ["benefits", /^\/([^/]+)\/benefits$/],
  ["figures", /^\/([^/]+)\/figures$/],
  ["glossary", /^\/([^/]+)\/glossary$/],
];

/** Council and type of a page, like `harbour role`; a page of the site itself is a type of its own. */
export function typeOf(address: string): string {
  for (const [type, shape] of SHAPES) {
    const council = shape.exec(address)?.[1];
    if (council !== undefined) return `${council} ${type}`;
  }
  return address;
}

/** True for a page of a type of council page: `isOfType("/harbour/roles/driver", "role")`. */
export function isOfType(address: string, type: string): boolean {
  return SHAPES.some(([name, shape]) => name === type && shape.test(address));
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
