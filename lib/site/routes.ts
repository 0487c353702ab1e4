import { COUNCIL_FEEDS, FILES, METADATA_FILES, PLACES, PROBES, REQUESTED_FEEDS, SITE_FEEDS } from "./feeds";
import { fillPattern, type Parts } from "./pattern";
import { PAGES } from "./register";

/** Makes the addresses of a pattern; what is asked there may follow, as {@link query} makes it, where it has no parts. */
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
  // Object.fromEntries forgets the names, which are those that were given.
  return Object.fromEntries(made) as { readonly [Kind in keyof Given]: Route<PatternOf<Given[Kind]>> };
}

/** Without its slash where the page is the home page, so that something can follow. */
const folderOf = (page: string): string => (page === "/" ? "" : page);

/** The only place that builds an address of this site. Every function returns a path that starts with `/`. */
export const routes = {
  ...routesOf(PAGES),
  ...routesOf({ ...COUNCIL_FEEDS, ...SITE_FEEDS, ...REQUESTED_FEEDS }),
  ...routesOf({ ...PLACES, ...METADATA_FILES, ...FILES, ...PROBES }),
  /** The calculator with a role chosen, `council/role`. */
  calculatorFor: (role: string) => `${PAGES.calculator.pattern}?role=${role}`,
  /** The data behind a page: the page's own address with `/data.json` after it. */
  data: (page: string) => `${folderOf(page)}/data.json`,
  /** The picture a link to a page is previewed with. */
  preview: (page: string) => `${folderOf(page)}/preview.png`,
} as const;

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

/** The address whose parts Next has taken apart: `["sutton", "roles"]` to `/sutton/roles`. */
export function joinParts(parts: readonly string[] = []): string {
  return `/${parts.join("/")}`;
}

/** The parts of an address, as Next wants them. */
export function splitParts(address: string): string[] {
  return address.split("/").filter((part) => part !== "");
}

/** A whole web address, for canonical links, previews and feeds. `origin` has no trailing slash. */
export function absolute(origin: string, address: string): string {
  return address === "/" ? `${origin}/` : `${origin}${address}`;
}
