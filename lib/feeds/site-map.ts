import type { Catalogue } from "../catalogue/types";
import { listedPages } from "../site/pages";
import { absolute } from "../site/routes";

/** A page for `sitemap.xml`. */
export interface SiteMapEntry {
  readonly url: string;
  /** The day on which a person last checked the page; the site's own pages have none. */
  readonly lastModified?: string;
}

/** Every page of the site with its whole address, the site's own pages first. Feeds and pictures are not pages. */
export function siteMap(catalogue: Catalogue, origin: string): SiteMapEntry[] {
  return listedPages(catalogue).map(({ address, reviewed }) => ({
    url: absolute(origin, address),
    ...(reviewed !== undefined && { lastModified: reviewed }),
  }));
}
