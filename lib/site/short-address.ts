import type { Catalogue } from "../catalogue/types";
import { memoizeWord } from "./memoize";
import { nameHash } from "./name-hash";
import { kindAt, listedPages } from "./pages";
import { PAGES } from "./register";
import { routes } from "./routes";

/** Signs that nobody takes for each other when typing them off a poster, and that spell no word: no vowels, no 0 and 1. */
const SIGNS = "23456789bcdfghjkmnpqrstvwxyz";
const LENGTH = 6;

/**
 * The short address of a page, for posters and messages: `/r/` and six signs. It follows from the page's address alone,
 * so that it is the same in every build; a renamed page keeps that of its old address, which its `aliases` name.
 */
export function shortAddress(page: string): string {
  let left = nameHash(page);
  let code = "";
  while (code.length < LENGTH) {
    code += SIGNS.charAt(left % SIGNS.length);
    left = Math.floor(left / SIGNS.length);
  }
  return routes.short(code);
}

/** True for an address of a kind of page that has a kit, and so a short address, whether there is such a page or not. */
export const hasKit = memoizeWord((address: string): boolean => {
  const kind = kindAt(routes.share(address));
  return kind !== undefined && "kitFor" in PAGES[kind];
});

/** Every short address with the page that it leads to: of each page with a kit, and of each of its old addresses. */
export function shortAddresses(catalogue: Catalogue): readonly (readonly [from: string, to: string])[] {
  // That of a vacancy that is over leads to its page still, which names the role and what is open: posters hang on.
  const over = catalogue.councils.flatMap(({ closedVacancies }) => closedVacancies);
  const pages = [
    ...listedPages(catalogue).flatMap(({ kitFor }) => kitFor ?? []),
    ...over.map(({ address }) => address),
  ];
  const current = new Set(pages);
  const old = catalogue.redirects.filter(({ from, to }) => hasKit(from) && current.has(to));
  return [
    ...old.map(({ from, to }) => [shortAddress(from), to] as const),
    ...pages.map((page) => [shortAddress(page), page] as const),
  ];
}
