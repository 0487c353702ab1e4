import { keysOf, PAGES, SITE_PAGES } from "../site/register";
import { absolute, routes } from "../site/routes";

/**
 * `/robots.txt`: crawlers may read everything except the countless answers of some tools.
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function robots(origin: string): string {
  const endless = keysOf(SITE_PAGES).filter((kind) => PAGES[kind].isCrawledWhenAsked === false);
  return [
    "User-Agent: *",
    "Allow: /",
    ...endless.map((kind) => `Disallow: ${PAGES[kind].pattern}?`),
    "",
    `Sitemap: ${absolute(origin, routes.sitemap())}`,
    `Sitemap: ${absolute(origin, routes.vacanciesSiteMap())}`,
    "",
  ].join("\n");
}
