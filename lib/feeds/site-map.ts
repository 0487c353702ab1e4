import type { Catalogue } from "../catalogue/types";
import { listedPages, type SitePage } from "../site/pages";
import { recordOf } from "../site/register";
import { absolute } from "../site/routes";
import { pagesThatStay, siteMapParts } from "../site/site-maps";

/** @see https://www.sitemaps.org/protocol.html */
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

type Entry = Pick<SitePage, "address"> & { readonly reviewed?: string | undefined };

/** A list for search engines: of pages, or of lists of pages. */
function list(root: "urlset" | "sitemapindex", origin: string, entries: readonly Entry[]): string {
  const element = root === "urlset" ? "url" : "sitemap";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="${NAMESPACE}">`,
    ...entries.flatMap(({ address, reviewed }) => [
      `<${element}>`,
      // No sign of an address has a meaning in XML: its parts are letters, digits and hyphens.
      `<loc>${absolute(origin, address)}</loc>`,
      ...(reviewed === undefined ? [] : [`<lastmod>${reviewed}</lastmod>`]),
      `</${element}>`,
    ]),
    `</${root}>\n`,
  ].join("\n");
}

/**
 * The site map: pages of the site with their whole addresses, the site's own first, and the day on which a person last checked
 * each. Feeds and pictures are not pages. Of a site with too many for one list, an index of its parts.
 */
export function siteMap(catalogue: Catalogue, origin: string): string {
  const parts = siteMapParts(catalogue);
  return parts.length === 0
    ? list("urlset", origin, pagesThatStay(catalogue))
    : list("sitemapindex", origin, parts);
}

/** The parts to which an index leads, by their addresses. */
export function partsOfSiteMap(catalogue: Catalogue, origin: string): ReadonlyMap<string, () => string> {
  return new Map(
    siteMapParts(catalogue).map(({ address, pages }) => [address, () => list("urlset", origin, pages)]),
  );
}

/** The pages that come and go by the clock, which no build must list. */
export function siteMapOfTheMoment(catalogue: Catalogue, origin: string): string {
  const pages = listedPages(catalogue).filter(({ kind }) => recordOf(kind).comesAndGoes === true);
  return list("urlset", origin, pages);
}
