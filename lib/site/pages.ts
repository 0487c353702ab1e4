/**
 * Pages by the register: each kind's record, applied to what it is about. A kind's own record, its address, title and words,
 * stands in `council-pages.ts` or `site-pages.ts`.
 */
import type { Instant } from "../calendar/london-time";
import type { Catalogue, Council } from "../catalogue/types";
import { memoize } from "./memoize";
import type { Listing, Menu, PageRecord, TrailStep } from "./page-record";
import { patternMatcher } from "./pattern";
import {
  COUNCIL_PAGE_KINDS,
  type CouncilPageKind,
  councilRecordOf,
  isTool,
  PAGE_KINDS,
  PAGES,
  type PageKind,
  recordOf,
  SITE_PAGE_KINDS,
  SITE_PAGES,
  type SubjectOf,
} from "./register";
import { routes } from "./routes";

/** A table by kind of page: functions of the page's subject. */
export type ByKind<Made> = { readonly [Kind in PageKind]?: (subject: SubjectOf<Kind>) => Made };

/** One page of the site: its kind's record, applied to its subject. */
export interface SitePage {
  readonly kind: PageKind;
  readonly address: string;
  /** Undefined for the site's own pages. */
  readonly council: Council | undefined;
  /** The ISO day on which a person last checked it; undefined for the site's own pages. */
  readonly reviewed: string | undefined;
  readonly title: string;
  readonly description: string;
  /** Its name, as the last step of its trail. */
  readonly heading: string;
  readonly trail: readonly TrailStep[];
  /** The address of its preview picture. */
  readonly preview: string;
  readonly menu: { readonly in: Menu; readonly words: string } | undefined;
  /** On the page of a kit: the address of the page that it is for. */
  readonly kitFor: string | undefined;
  readonly listing: () => Listing;
  /** Applies a table by kind to the page's subject; undefined where the table has no entry for its kind. */
  readonly choose: <Made>(table: ByKind<Made>) => Made | undefined;
}

function previewOf(
  { preview }: Pick<PageRecord<never>, "preview">,
  address: string,
  council?: Council,
): string {
  switch (preview) {
    case "own":
      return routes.preview(address);
    case "council":
      return routes.preview(council === undefined ? routes.home() : routes.council(council.slug));
    case "site":
      return routes.preview(routes.home());
  }
}

function menuOf<Subject>({ menu }: PageRecord<Subject>, subject: Subject): SitePage["menu"] {
  const name = typeof menu?.in === "function" ? menu.in(subject) : menu?.in;
  return menu === undefined || name === undefined ? undefined : { in: name, words: menu.words(subject) };
}

/** The page of a kind about a subject, such as a role. */
export function pageOf<Kind extends PageKind>(kind: Kind, subject: SubjectOf<Kind>): SitePage {
  const record = recordOf(kind);
  const address = record.address(subject);
  const council = record.council(subject);
  return {
    kind,
    address,
    council,
    reviewed: record.reviewed(subject),
    title: record.title(subject),
    description: record.description(subject),
    heading: record.heading(subject),
    trail: record.trail(subject),
    preview: previewOf(record, address, council),
    menu: menuOf(record, subject),
    kitFor: record.kitFor?.(subject),
    listing: () => record.listing(subject),
    choose: (table) => table[kind]?.(subject),
  };
}

function pagesOfKind<Kind extends CouncilPageKind>(kind: Kind, council: Council): readonly SitePage[] {
  return councilRecordOf(kind)
    .subjects(council)
    .map((subject) => pageOf(kind, subject));
}

/** Every page of a council, kind by kind. */
export const pagesOfCouncil = memoize((council: Council) =>
  COUNCIL_PAGE_KINDS.flatMap((kind) => pagesOfKind(kind, council)),
);

/** Every page, the site's own first, including pages that only replace others. */
export const allPages = memoize((catalogue: Catalogue): readonly SitePage[] => [
  ...SITE_PAGE_KINDS.map((kind) => pageOf(kind, catalogue)),
  ...catalogue.councils.flatMap(pagesOfCouncil),
]);

const byAddress = memoize(
  (catalogue: Catalogue) => new Map(allPages(catalogue).map((page) => [page.address, page])),
);

/** The page at an address; undefined where there is none. */
export function pageAt(catalogue: Catalogue, address: string): SitePage | undefined {
  return byAddress(catalogue).get(address);
}

/** Every page that links can lead to: all but those that only replace others. */
export function listedPages(catalogue: Catalogue): readonly SitePage[] {
  return allPages(catalogue).filter(({ kind }) => PAGES[kind].isListed);
}

/** The links of a menu of the site, in the order of the register. */
export function siteMenu(menu: Menu): readonly TrailStep[] {
  return SITE_PAGE_KINDS.flatMap((kind) => {
    const { menu: entry, address } = SITE_PAGES[kind];
    return entry?.in === menu ? [{ address: address(), words: entry.words() }] : [];
  });
}

/** The links of a menu of a council, in the order of the register. */
export function councilMenu(menu: Menu, council: Council): readonly TrailStep[] {
  return pagesOfCouncil(council).flatMap((page) =>
    page.menu?.in === menu ? [{ address: page.address, words: page.menu.words }] : [],
  );
}

/** The day of review of a page that shows content of the whole site: that of the page reviewed longest ago. */
export const reviewedThroughout = memoize((catalogue: Catalogue): string => {
  const days = allPages(catalogue).flatMap(({ reviewed }) => reviewed ?? []);
  return days.sort()[0] ?? catalogue.today;
});

/**
 * The moment until which a page says what it says now, as far as that hangs on the clock: dated pay of its council, and what is
 * open there. Undefined where nothing is due.
 */
export function holdsUntil({ kind, council }: SitePage): Instant | undefined {
  if (council === undefined) return undefined;
  const { payUntil = Number.POSITIVE_INFINITY, vacanciesUntil } = council;
  const record: Pick<PageRecord<never>, "showsVacancies"> = PAGES[kind];
  const until = record.showsVacancies ? Math.min(payUntil, vacanciesUntil ?? payUntil) : payUntil;
  return Number.isFinite(until) ? until : undefined;
}

/** Addresses of the pages that the build makes and that say something else one day. */
export function pagesByTheClock(catalogue: Catalogue): readonly string[] {
  return allPages(catalogue).flatMap((page) =>
    isTool(page.kind) || holdsUntil(page) === undefined ? [] : [page.address],
  );
}

const SHAPES = PAGE_KINDS.map((kind) => [kind, patternMatcher(PAGES[kind].pattern)] as const);

/** The kind of the page at an address, by its pattern alone: `role` for `/sutton/roles/social-worker`. */
export function kindAt(address: string): PageKind | undefined {
  return SHAPES.find(([, matches]) => matches(address))?.[0];
}
