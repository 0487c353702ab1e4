import { routes } from "../routes";

/** Addresses that are not pages: data, pictures and lists for machines. */
const NOT_PAGES = [
  "/*.csv",
  "/*.json",
  "/*.ics",
  "/*.png",
  "/*.txt",
  "/*.xml",
  "/*/roles.csv",
  "/*/roles.json",
  "/*/data.json",
] as const;

/** Tools answer each question anew, so that what is asked for must have been asked by a person. */
const TOOLS = [routes.roleFinder(), routes.search(), "/calculator", "/compare"] as const;

/**
 * Which links a browser may follow ahead of its reader, and how far: pages are made ready when a link is pointed at
 * or pressed; tools are not asked before they are meant.
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export function speculationRules(): object {
  const pages = {
    and: [
      { href_matches: "/*" },
      { not: { href_matches: [...NOT_PAGES, ...TOOLS.map((tool) => `${tool}\\?*`), ...TOOLS] } },
    ],
  };
  return { prerender: [{ where: pages, eagerness: "moderate" }] };
}
