import type { Catalogue } from "../catalogue/types";
import { memoize } from "./memoize";
import { listedPages, pagesOfCouncil, type SitePage } from "./pages";
import { recordOf } from "./register";
import { routes } from "./routes";

/**
 * Pages up to which one site map lists all. Search engines read ten times as many (https://www.sitemaps.org/protocol.html), but
 * of a map for each council they read again what a council has changed, and no more.
 */
const MOST_IN_ONE = 5_000;

/** Part of the site map, at an address of its own. */
interface SiteMapPart {
  readonly address: string;
  readonly pages: readonly SitePage[];
}

/** True for a page that a build lists: it does not come and go by the clock. */
const isStaying = ({ kind }: SitePage): boolean => recordOf(kind).comesAndGoes === undefined;

/** The pages that a build lists. */
export function pagesThatStay(catalogue: Catalogue): readonly SitePage[] {
  return listedPages(catalogue).filter(isStaying);
}

/** The parts of the site map, to which it is an index then: the site's own pages, and each council's. None where it lists all itself. */
export const siteMapParts = memoize((catalogue: Catalogue): readonly SiteMapPart[] => {
  const pages = pagesThatStay(catalogue);
  if (pages.length <= MOST_IN_ONE) return [];
  return [
    { address: routes.ownSiteMap(), pages: pages.filter(({ council }) => council === undefined) },
    ...catalogue.councils.map((council) => ({
      address: routes.councilSiteMap(council.slug),
      pages: pagesOfCouncil(council).filter(isStaying),
    })),
  ];
});
