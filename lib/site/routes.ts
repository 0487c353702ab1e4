import {
  COUNCIL_FEEDS,
  COUNCIL_FILES,
  COUNCIL_REQUESTED_FEEDS,
  FILES,
  KIT_FILES,
  type KitFile,
  PLACES,
  PROBES,
  REQUESTED_FEEDS,
  SHARE,
  SHORT_ADDRESSES,
  SITE_FEEDS,
  SITE_MAP_PARTS,
} from "./feeds";
import { fillPattern, type Parts } from "./pattern";
import { PAGES } from "./register";

/** Builds the addresses of a pattern from its parts; for a pattern without parts, a {@link query} may be appended. */
type Route<Pattern extends string> =
  Parts<Pattern> extends [] ? (query?: string) => string : (...parts: Parts<Pattern>) => string;

function routeOf(pattern: string): (...given: string[]) => string {
  if (!pattern.includes("[")) return (query = "") => pattern + query;
  return (...parts) => fillPattern(pattern, parts);
}

/** A pattern, or the record of something that has one. */
type HasPattern = string | { readonly pattern: string };

type PatternOf<Given extends HasPattern> = Given extends { readonly pattern: infer Pattern extends string }
  ? Pattern
  : Given extends string
    ? Given
    : never;

function routesOf<const Given extends Readonly<Record<string, HasPattern>>>(given: Given) {
  const made = Object.entries<HasPattern>(given).map(([kind, one]) => [
    kind,
    routeOf(typeof one === "string" ? one : one.pattern),
  ]);
  // Object.fromEntries loses the types of keys. They are those of `given`, and tests/site/routes.test.ts calls each.
  return Object.fromEntries(made) as { readonly [Kind in keyof Given]: Route<PatternOf<Given[Kind]>> };
}

/** A page's address as a prefix: empty for the home page, so that no double slash arises. */
const folderOf = (page: string): string => (page === "/" ? "" : page);

/** The only place that builds an address of this site. Every function returns a path that starts with `/`. */
export const routes = {
  ...routesOf(PAGES),
  ...routesOf({ ...COUNCIL_FEEDS, ...COUNCIL_REQUESTED_FEEDS, ...COUNCIL_FILES }),
  ...routesOf({ ...SITE_FEEDS, ...REQUESTED_FEEDS }),
  ...routesOf({ ...PLACES, ...FILES, ...PROBES, ...SHORT_ADDRESSES, ...SITE_MAP_PARTS }),
  /** The calculator with a role chosen, `council/role`. */
  calculatorFor: (role: string) => `${PAGES.calculator.pattern}?role=${role}`,
  /** The data behind a page: the page's own address with `/data.json` after it. */
  data: (page: string) => `${folderOf(page)}/data.json`,
  /** The picture a link to a page is previewed with. */
  preview: (page: string) => `${folderOf(page)}/preview.png`,
  /** The page of a page's kit. */
  share: (page: string) => page + SHARE,
  /** A file of a page's kit. */
  kit: (page: string, file: KitFile) => page + SHARE + KIT_FILES[file],
} as const;

/** The check's page, which only the preview has: it is no page of the site. */
export const PREVIEW_CHECK = "/check";

/** Where a page of the preview is told that the content has changed. */
export const PREVIEW_CHANGES = "/content-changes";

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

/** The address of Next's route parameters: `["sutton", "roles"]` becomes `/sutton/roles`. */
export function joinParts(parts: readonly string[] = []): string {
  return `/${parts.join("/")}`;
}

/** An address as Next's route parameters: the inverse of {@link joinParts}. */
export function splitParts(address: string): string[] {
  return address.split("/").filter((part) => part !== "");
}

/** A whole web address, for canonical links, previews and feeds. `origin` has no trailing slash. */
export function absolute(origin: string, address: string): string {
  return address === "/" ? `${origin}/` : `${origin}${address}`;
}
