import { COUNCIL_FEEDS, REQUESTED_FEEDS, SITE_FEEDS } from "../site/feeds";
import { isTool, PAGE_KINDS, PAGES } from "../site/register";
import { routes } from "../site/routes";

/** A pattern of the register as these rules write it: a star in place of each part. */
const anywhere = (pattern: string): string => pattern.replace(/\[[^\]]+\]/g, "*");

/** Patterns of addresses that are not pages but data, pictures or lists for machines: `/*.csv`. */
const FILES: readonly string[] = [
  ...new Set(
    [
      ...Object.values({ ...COUNCIL_FEEDS, ...SITE_FEEDS, ...REQUESTED_FEEDS }),
      routes.data(routes.home()),
      routes.preview(routes.home()),
    ].flatMap((pattern) => {
      const [ending] = /\.\w+$/.exec(pattern) ?? [];
      // Open Referral UK gives its files no endings; what a list holds stands below it.
      return ending === undefined ? [anywhere(pattern), `${anywhere(pattern)}/*`] : [`/*${ending}`];
    }),
  ),
];

/** Tools are rendered per request, so browsers must not prerender them. */
const TOOLS: readonly string[] = PAGE_KINDS.filter((kind) => isTool(kind) && PAGES[kind].isListed).map(
  (kind) => anywhere(PAGES[kind].pattern),
);

/**
 * Which links a browser may prerender: pages, when the reader points at a link or presses it; never tools and files.
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
