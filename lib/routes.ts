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
  roleFinder: () => "/roles",
  search: () => "/search",
  accessibility: () => "/accessibility",
  privacy: () => "/privacy",
  about: () => "/about",
  sitemap: () => "/sitemap.xml",
} as const;

/** First parts of an address that belong to the site, so that no council's folder may have them as its name. */
export const RESERVED_SLUGS = [
  "about",
  "accessibility",
  "calculator",
  "compare",
  "data.json",
  "favicon.svg",
  "preview.png",
  "privacy",
  "robots.txt",
  "roles",
  "search",
  "sitemap.xml",
] as const;

/** A whole web address, for canonical links, previews and feeds. `origin` has no trailing slash. */
export function absolute(origin: string, address: string): string {
  return address === "/" ? `${origin}/` : `${origin}${address}`;
}
