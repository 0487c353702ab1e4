/** The only place that builds an address of this site. Every function returns a path that starts with `/`. */
export const routes = {
  home: () => "/",
  council: (council: string) => `/${council}`,
  services: (council: string) => `/${council}/services`,
  service: (council: string, service: string) => `/${council}/services/${service}`,
  team: (council: string, team: string) => `/${council}/teams/${team}`,
  roles: (council: string) => `/${council}/roles`,
  role: (council: string, role: string) => `/${council}/roles/${role}`,
  grade: (council: string, grade: string) => `/${council}/roles#${grade}`,
  benefits: (council: string) => `/${council}/benefits`,
  benefit: (council: string, benefit: string) => `/${council}/benefits#${benefit}`,
  figures: (council: string) => `/${council}/figures`,
  figure: (council: string, anchor: string) => `/${council}/figures#${anchor}`,
  glossary: (council: string) => `/${council}/glossary`,
  term: (council: string, term: string) => `/${council}/glossary#${term}`,
  rolesCsv: (council: string) => `/${council}/roles.csv`,
  rolesJson: (council: string) => `/${council}/roles.json`,
  /** The data behind a page: the page's own address with `/data.json` after it. */
  data: (page: string) => `${page === "/" ? "" : page}/data.json`,
  /** The picture a link to a page is previewed with. */
  preview: (page: string) => `${page === "/" ? "" : page}/preview.png`,
  /** `query` is what {@link query} made. */
  roleFinder: (query = "") => `/roles${query}`,
  search: (query = "") => `/search${query}`,
  calculatorJson: (query = "") => `/calculator/answer.json${query}`,
  calculatorCsv: (query = "") => `/calculator/answer.csv${query}`,
  /** The days on which something is paid, for a calendar. */
  calculatorCalendar: (query = "") => `/calculator/payments.ics${query}`,
  compare: (query = "") => `/compare${query}`,
  /** An answer of the calculator: `query` holds everything that was told. */
  calculatorAnswer: (query = "") => `/calculator${query}`,
  /** `role` is the council and the role, `council/role`: chosen already. */
  calculator: (role?: string) => (role === undefined ? "/calculator" : `/calculator?role=${role}`),
  accessibility: () => "/accessibility",
  privacy: () => "/privacy",
  about: () => "/about",
  sitemap: () => "/sitemap.xml",
  favicon: () => "/favicon.svg",
  robots: () => "/robots.txt",
  /** The script by which the answer of a form follows what is put in. */
  liveForm: () => "/live-form.js",
  /** What browsers may prepare before a link is followed. */
  speculationRules: () => "/speculation-rules.json",
  /** Whom to tell of a hole in the site's security. */
  securityContact: () => "/.well-known/security.txt",
  /** Whether the server runs, for whoever looks after it. */
  health: () => "/healthz",
  /** Whether the server has all it needs to answer. */
  readiness: () => "/readyz",
  /** Where the preview answers a request for an address that leads nowhere. Never linked to. */
  unknownAddress: () => "/unknown-address",
  /** The page sent when a page fails. Never linked to. */
  serverError: () => "/server-error",
} as const;

/** First parts of an address that belong to the site, so that no council's folder may have them as its name. */
export const RESERVED_SLUGS = [
  "about",
  "accessibility",
  "calculator",
  "compare",
  "data.json",
  "favicon.svg",
  "healthz",
  "live-form.js",
  "preview.png",
  "privacy",
  "readyz",
  "robots.txt",
  "roles",
  "search",
  "server-error",
  "sitemap.xml",
  "speculation-rules.json",
  "unknown-address",
] as const;

/**
 * The question mark and what follows it, from names and values in the order given; blank values are left out.
 * Empty when nothing is left, so that a page without a question has one address.
 */
export function query(parameters: readonly (readonly [name: string, value: string | undefined])[]): string {
  const search = new URLSearchParams();
  for (const [name, value] of parameters) {
    if (value !== undefined && value !== "") search.append(name, value);
  }
  return search.size === 0 ? "" : `?${search}`;
}

/** A whole web address, for canonical links, previews and feeds. `origin` has no trailing slash. */
export function absolute(origin: string, address: string): string {
  return address === "/" ? `${origin}/` : `${origin}${address}`;
}
