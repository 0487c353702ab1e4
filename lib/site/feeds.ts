/**
 * The lists of each council's services as Open Referral UK, which names their addresses. What a list holds stands below it
 * as well, each under its id.
 */
export const OPEN_REFERRAL_LISTS = {
  referralServices: "/[council]/open-referral/services",
  referralTaxonomies: "/[council]/open-referral/taxonomies",
  referralTerms: "/[council]/open-referral/taxonomy_terms",
  referralPlaces: "/[council]/open-referral/service_at_locations",
} as const;

/** Feeds of each council, made by the build: its roles and salaries, and its services as open data. */
export const COUNCIL_FEEDS = {
  rolesCsv: "/[council]/roles.csv",
  rolesJson: "/[council]/roles.json",
  openReferral: "/[council]/open-referral",
  ...OPEN_REFERRAL_LISTS,
} as const;

/** Feeds of each council that follow the clock, made per request. */
export const COUNCIL_REQUESTED_FEEDS = {
  /** The vacancies that are open. */
  vacanciesCsv: "/[council]/vacancies.csv",
  /** What has changed in its pay and offer. */
  changesAtom: "/[council]/changes.atom",
} as const;

/** Files that councils have any number of, made by the build. */
export const COUNCIL_FILES = { photograph: "/[council]/images/[file]" } as const;

/** What is appended to a page's address for the page of its kit: everything to share, print and embed it. */
export const SHARE = "/share";

/** The files of a kit, below {@link SHARE}. */
export const KIT_FILES = {
  qrSvg: "/qr.svg",
  qrPng: "/qr.png",
  posterA4: "/poster-a4",
  posterA3: "/poster-a3",
  /** A picture for feeds of social networks, and one for their stories. */
  square: "/square.png",
  tall: "/tall.png",
  /** The card that other sites show in an `<iframe>`. */
  embed: "/card",
} as const;
export type KitFile = keyof typeof KIT_FILES;

/** Those in which no words have to be laid out, which takes a build: those of a vacancy follow the clock. */
export const UNDRAWN_KIT_FILES = [
  "qrSvg",
  "qrPng",
  "posterA4",
  "posterA3",
  "embed",
] as const satisfies readonly KitFile[];
export type UndrawnKitFile = (typeof UNDRAWN_KIT_FILES)[number];

/** Short addresses, which lead to pages with a kit. */
export const SHORT_ADDRESSES = { short: "/r/[code]" } as const;

/** Files for machines of the whole site, made by the build. */
export const SITE_FEEDS = {
  /** The script that updates a form's answer as the reader types. */
  liveForm: "/live-form.js",
  /** Which links browsers may prerender. */
  speculationRules: "/speculation-rules.json",
  /** Whom to tell about a vulnerability. */
  securityContact: "/.well-known/security.txt",
  sitemap: "/sitemap.xml",
  robots: "/robots.txt",
  /** The site's mark for programs that read no page. */
  faviconIco: "/favicon.ico",
} as const;

/** The parts of a site map that is too long for one, made by the build: the site's own pages, and those of each council. */
export const SITE_MAP_PARTS = {
  ownSiteMap: "/site-sitemap.xml",
  councilSiteMap: "/[council]/sitemap.xml",
} as const;

/** Feeds that are made per request: answers of tools. */
export const REQUESTED_FEEDS = {
  calculatorJson: "/calculator/answer.json",
  calculatorCsv: "/calculator/answer.csv",
  /** The days on which something is paid, for a calendar. */
  calculatorCalendar: "/calculator/payments.ics",
  /** The teams that fit somebody's answers. */
  placesJson: "/find-my-place/answer.json",
  /** What another site shows of a page that is linked there: https://oembed.com. */
  oembed: "/oembed.json",
  /** What is open for a question of the list of vacancies, to be followed. */
  vacanciesAtom: "/vacancies.atom",
  /** The days on which those close, for a calendar. */
  vacanciesCalendar: "/vacancies.ics",
  /** The open vacancies, for search engines. */
  vacanciesSiteMap: "/vacancies-sitemap.xml",
} as const;

/** Files of the folder `public` that code names. */
export const FILES = { favicon: "/favicon.svg" } as const;

/** Health checks of the server, for its operator. */
export const PROBES = {
  /** Whether the server runs. */
  health: "/healthz",
  /** Whether the server has all it needs to answer. */
  readiness: "/readyz",
} as const;

/** Parts of pages with an address: the page, and a fragment. */
export const PLACES = {
  grade: "/[council]/roles#[grade]",
  benefit: "/[council]/benefits#[benefit]",
  figure: "/[council]/figures#[figure]",
  term: "/[council]/glossary#[term]",
} as const;

/**
 * Prefixes of internal addresses, at which Next answers what has no route of its own in app/. Not reachable from outside:
 * `proxy.ts` rewrites to them in the preview; a built site answers at the public addresses themselves.
 */
export const INTERNAL = {
  /** Before the address of a feed that the build makes. */
  builtFeed: "/built-feeds",
  /** Before the address of a file that is made for each request. */
  requestedFeed: "/requested-feeds",
  /** Before the kind of a page that is made for each request. */
  requestedPage: "/requested-pages",
} as const;
