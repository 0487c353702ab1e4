/** Files for machines that a council has, made by the build: its roles and salaries. */
export const COUNCIL_FEEDS = {
  rolesCsv: "/[council]/roles.csv",
  rolesJson: "/[council]/roles.json",
} as const;

/** Files of the whole site, made by the build. */
export const SITE_FEEDS = {
  /** The script by which the answer of a form follows what is put in. */
  liveForm: "/live-form.js",
  /** What browsers may prepare before a link is followed. */
  speculationRules: "/speculation-rules.json",
  /** Whom to tell of a hole in the site's security. */
  securityContact: "/.well-known/security.txt",
} as const;

/** Files that are made for each request: an answer of the calculator. */
export const REQUESTED_FEEDS = {
  calculatorJson: "/calculator/answer.json",
  calculatorCsv: "/calculator/answer.csv",
  /** The days on which something is paid, for a calendar. */
  calculatorCalendar: "/calculator/payments.ics",
} as const;

/** Files that Next writes from a module of that name in app/. */
export const METADATA_FILES = { sitemap: "/sitemap.xml", robots: "/robots.txt" } as const;

/** Files of the folder `public` that code names. */
export const FILES = { favicon: "/favicon.svg" } as const;

/** What the server answers about itself, for whoever looks after it. */
export const PROBES = {
  /** Whether the server runs. */
  health: "/healthz",
  /** Whether the server has all it needs to answer. */
  readiness: "/readyz",
} as const;

/** Parts of pages that have an address: the page, and their place on it. */
export const PLACES = {
  grade: "/[council]/roles#[grade]",
  benefit: "/[council]/benefits#[benefit]",
  figure: "/[council]/figures#[figure]",
  term: "/[council]/glossary#[term]",
} as const;

/**
 * Where Next answers what has no route of its own in app/: never asked for from outside. `proxy.ts` leads the preview
 * there, and the end of a build takes the answers from there.
 */
export const INTERNAL = {
  /** Before the address of a feed that the build makes. */
  builtFeed: "/built-feeds",
  /** Before the address of a file that is made for each request. */
  requestedFeed: "/requested-feeds",
  /** Before the kind of a page that is made for each request. */
  requestedPage: "/requested-pages",
} as const;
