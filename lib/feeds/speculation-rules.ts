import { COUNCIL_FEEDS, METADATA_FILES, REQUESTED_FEEDS, SITE_FEEDS } from "../site/feeds";
import { isTool, PAGE_KINDS, PAGES } from "../site/register";
import { routes } from "../site/routes";

/** Addresses that are not pages: data, pictures and lists for machines, told by their endings: `/*.csv`. */
const FILES: readonly string[] = [
  ...new Set(
    [
      ...Object.values({ ...COUNCIL_FEEDS, ...SITE_FEEDS, ...REQUESTED_FEEDS, ...METADATA_FILES }),
      routes.data(routes.home()),
      routes.preview(routes.home()),
    ].map((pattern) => `/*${pattern.slice(pattern.lastIndexOf("."))}`),
  ),
];

/** Tools answer each question anew, so that what is asked for must have been asked by a person. */
const TOOLS: readonly string[] = PAGE_KINDS.filter((kind) => isTool(kind) && PAGES[kind].isListed).map(
  (kind) => PAGES[kind].pattern,
);

/**
 * Which links a browser may follow ahead of its reader, and how far: pages are made ready when a link is pointed at
 * or pressed; tools are not asked before they are meant.
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export function speculationRules(): object {
  const pages = {
    and: [
      { href_matches: "/*" },
      { not: { href_matches: [...FILES, ...TOOLS.map((tool) => `${tool}\\?*`), ...TOOLS] } },
    ],
  };
  return { prerender: [{ where: pages, eagerness: "moderate" }] };
}
