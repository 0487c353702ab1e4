import {
  FILES,
  INTERNAL,
  PROBES,
  REQUESTED_FEEDS,
  SHORT_ADDRESSES,
  SITE_FEEDS,
  SITE_MAP_PARTS,
} from "./feeds";
import { fixedFirstPart } from "./pattern";
import { PAGES } from "./register";
import { routes } from "./routes";

const PATTERNS: readonly string[] = [
  ...Object.values(PAGES).map(({ pattern }) => pattern),
  ...Object.values({
    ...SITE_FEEDS,
    ...REQUESTED_FEEDS,
    ...FILES,
    ...PROBES,
    ...INTERNAL,
    ...SHORT_ADDRESSES,
    ...SITE_MAP_PARTS,
  }),
  routes.data(routes.home()),
  routes.preview(routes.home()),
];

/** First parts of the site's own addresses, which no council's folder may have as its name. */
export const RESERVED_SLUGS: readonly string[] = [
  ...new Set(PATTERNS.flatMap((pattern) => fixedFirstPart(pattern) ?? [])),
].sort();

/**
 * True for an address that is the site's own, or may be one day: below the first part of one. Below a page of the site that
 * has nothing under it, such as `/vacancies`, the addresses are free: old sites of councils have theirs there.
 */
export function isReserved(path: string): boolean {
  const [, top = ""] = path.split("/");
  if (!RESERVED_SLUGS.includes(top)) return false;
  const isOnlyAPage = PATTERNS.every(
    (pattern) => fixedFirstPart(pattern) !== top || pattern.slice(1) === top,
  );
  return !isOnlyAPage || path.slice(1) === top;
}
