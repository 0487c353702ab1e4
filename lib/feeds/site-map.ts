import type { Catalogue } from "../catalogue/types";
import { listedPages } from "../site/pages";
import { absolute } from "../site/routes";

/**
 * `/sitemap.xml`: every page of the site with its whole address, the site's own pages first, and the day on which a person
 * last checked it. Feeds and pictures are not pages.
 * @see https://www.sitemaps.org/protocol.html
 */
export function siteMap(catalogue: Catalogue, origin: string): string {
  const pages = listedPages(catalogue).map(({ address, reviewed }) =>
    [
      "<url>",
      // No sign of an address has a meaning in XML: its parts are letters, digits and hyphens.
      `<loc>${absolute(origin, address)}</loc>`,
      ...(reviewed === undefined ? [] : [`<lastmod>${reviewed}</lastmod>`]),
      "</url>",
    ].join("\n"),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages,
    "</urlset>\n",
  ].join("\n");
}
