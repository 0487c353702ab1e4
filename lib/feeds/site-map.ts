import type { Catalogue } from "../catalogue/types";
import { listedPages } from "../site/pages";
import { recordOf } from "../site/register";
import { absolute } from "../site/routes";

/**
 * A site map: pages of the site with their whole addresses, the site's own pages first, and the day on which a person last
 * checked each. Feeds and pictures are not pages.
 * @param which those that stay, which the build lists, or those that come and go by the clock, which it must not
 * @see https://www.sitemaps.org/protocol.html
 */
export function siteMap(
  catalogue: Catalogue,
  origin: string,
  which: "pages that stay" | "pages that come and go" = "pages that stay",
): string {
  const listed = listedPages(catalogue).filter(
    ({ kind }) => recordOf(kind).comesAndGoes === (which === "pages that stay" ? undefined : true),
  );
  const pages = listed.map(({ address, reviewed }) =>
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
