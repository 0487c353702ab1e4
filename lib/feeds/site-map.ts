import type { Catalogue } from "../content/catalogue-types";
import { absolute } from "../routes";
import { SITE_PAGES } from "../search/site-pages";

/** A page for `sitemap.xml`. */
export interface SiteMapEntry {
  readonly url: string;
  /** The day on which a person last checked the page; the site's own pages have none. */
  readonly lastModified?: string;
}

/** Every page of the site with its whole address, the site's own pages first. Feeds and pictures are not pages. */
export function siteMap(catalogue: Pick<Catalogue, "pages">, origin: string): SiteMapEntry[] {
  return [
    ...SITE_PAGES.map(({ address }) => ({ url: absolute(origin, address) })),
    ...catalogue.pages.map(({ address, reviewed }) => ({
      url: absolute(origin, address),
      lastModified: reviewed,
    })),
  ];
}
