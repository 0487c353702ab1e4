import type { Catalogue, Page, PageKind } from "../content/catalogue-types";
import { routes } from "../routes";

/** A page as search knows it: a council's, or one of the site's own. */
export interface SearchablePage
  extends Pick<Page, "address" | "title" | "description" | "keywords" | "text"> {
  readonly kind: PageKind | "site";
  /** Slug of the council; the site's own pages have none. */
  readonly council: string | undefined;
}

function sitePage(
  address: string,
  title: string,
  description: string,
  keywords: readonly string[],
): SearchablePage {
  return { kind: "site", council: undefined, address, title, description, keywords, text: "" };
}

/** The pages that belong to the site and not to a council; tools by their bare address. */
export const SITE_PAGES: readonly SearchablePage[] = [
  sitePage(routes.home(), "All councils", "Every council on this site, and where to start.", [
    "home",
    "councils",
  ]),
  sitePage(
    routes.roleFinder(),
    "Find a role",
    "Look through the roles of every council by pay, council, kind of work and place.",
    ["roles", "jobs", "salaries"],
  ),
  sitePage(
    routes.calculatorAnswer(),
    "Calculator",
    "Work out what a council’s offer adds to your salary, when, and under which rule.",
    ["calculator", "offer", "bonus", "leave", "worth"],
  ),
  sitePage(
    routes.compare(),
    "Compare roles",
    "Two or three roles side by side: pay, the offer year by year, leave and what is not stated.",
    ["compare", "side by side"],
  ),
  sitePage(routes.search(), "Search", "Find a page by its words, by an acronym or by another name.", []),
  sitePage(
    routes.accessibility(),
    "Accessibility statement",
    "How usable this site is for everyone, and what to do when it is not.",
    ["accessibility", "screen reader"],
  ),
  sitePage(routes.privacy(), "Privacy", "What this site keeps about you.", [
    "cookies",
    "tracking",
    "data protection",
  ]),
  sitePage(routes.about(), "About this site", "Who made this site, from what, and how to correct it.", [
    "about",
    "sources",
  ]),
];

/** Every page of the site: its own and every council's. */
export function everyPage(catalogue: Pick<Catalogue, "pages">): readonly SearchablePage[] {
  return [...SITE_PAGES, ...catalogue.pages];
}

/** The day on which a page that draws on the whole site was last reviewed: that of the page reviewed longest ago. */
export function reviewedThroughout(catalogue: Pick<Catalogue, "pages" | "today">): string {
  return catalogue.pages.map(({ reviewed }) => reviewed).sort()[0] ?? catalogue.today;
}
