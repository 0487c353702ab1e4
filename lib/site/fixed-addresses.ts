import { COUNCIL_FEEDS, COUNCIL_REQUESTED_FEEDS } from "./feeds";
import { fillPattern } from "./pattern";
import { COUNCIL_PAGES, keysOf, SITE_PAGES } from "./register";

/** Addresses of the site's own pages, without those that only replace others. */
export const SITE_ADDRESSES: readonly string[] = keysOf(SITE_PAGES)
  .filter((kind) => SITE_PAGES[kind].isListed)
  .map((kind) => SITE_PAGES[kind].pattern);

/** True for a pattern whose only bracketed part is the council. */
const isOnce = (pattern: string): boolean => pattern.split("[").length === 2;

/** The pages that every council has once, whatever its content: `/sutton/roles`. */
export function pagesOfEveryCouncil(council: string): readonly string[] {
  return keysOf(COUNCIL_PAGES)
    .map((kind): string => COUNCIL_PAGES[kind].pattern)
    .filter(isOnce)
    .map((pattern) => fillPattern(pattern, [council]));
}

/** The feeds that every council has and that are made per request: `/sutton/vacancies.csv`. */
export function requestedFeedsOfEveryCouncil(council: string): readonly string[] {
  return Object.values(COUNCIL_REQUESTED_FEEDS).map((pattern) => fillPattern(pattern, [council]));
}

/** The feeds that the build makes for every council: `/sutton/roles.csv`. */
export function feedsOfEveryCouncil(council: string): readonly string[] {
  return Object.values(COUNCIL_FEEDS).map((pattern) => fillPattern(pattern, [council]));
}
