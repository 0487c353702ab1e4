/**
 * What the site has: every kind of page, tool and feed, said once. Addresses, titles, trails, menus, the site map, search,
 * previews, budgets and reserved names are read from here; what a kind looks like and the data it shows are keyed by it
 * in `app/`, so that a kind without them does not compile.
 */
import { COUNCIL_PAGES } from "./council-pages";
import type { COUNCIL_FEEDS, REQUESTED_FEEDS, SITE_FEEDS } from "./feeds";
import type { CouncilPageRecord, PageRecord } from "./page-record";
import { SITE_PAGES } from "./site-pages";

export { COUNCIL_PAGES, SITE_PAGES };

/** Bytes that a first visit to a page may take, with Brotli, where its record says nothing else. */
export const PAGE_BUDGET = 14_600;

/** Bytes of scripts that a page may load, with gzip. */
export const SCRIPT_BUDGET = 15_000;

export const PAGES = { ...SITE_PAGES, ...COUNCIL_PAGES } as const;

type Pages = typeof PAGES;

export type PageKind = keyof Pages;
export type SitePageKind = keyof typeof SITE_PAGES;
export type CouncilPageKind = keyof typeof COUNCIL_PAGES;
export type CouncilFeedKind = keyof typeof COUNCIL_FEEDS;
export type SiteFeedKind = keyof typeof SITE_FEEDS;
export type RequestedFeedKind = keyof typeof REQUESTED_FEEDS;

/** Kinds of page with a setting: `KindsWith<"hasData", true>`. */
export type KindsWith<Setting extends keyof PageRecord<never>, Value> = {
  [Kind in PageKind]: Pages[Kind][Setting] extends Value ? Kind : never;
}[PageKind];

/** The pages that are rendered for each request: the tools, and what answers an address that leads nowhere. */
export type ToolKind = KindsWith<"answeredBy", "request">;
export type BuiltPageKind = KindsWith<"answeredBy", "build">;

/** What a page of a kind is about: a role, a council, or the whole site. */
export type SubjectOf<Kind extends PageKind> =
  Pages[Kind] extends PageRecord<infer Subject> ? Subject : never;

/** The names of an object's properties, which `Object.keys` gives as any text. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

export const PAGE_KINDS: readonly PageKind[] = keysOf(PAGES);
export const SITE_PAGE_KINDS: readonly SitePageKind[] = keysOf(SITE_PAGES);
export const COUNCIL_PAGE_KINDS: readonly CouncilPageKind[] = keysOf(COUNCIL_PAGES);

/** True for a kind of page that is rendered for each request. */
export function isTool(kind: PageKind): kind is ToolKind {
  return PAGES[kind].answeredBy === "request";
}

/** The record of a kind of page, as one of a page about such a subject. */
export function recordOf<Kind extends PageKind>(kind: Kind): PageRecord<SubjectOf<Kind>> {
  const records: { readonly [K in PageKind]: PageRecord<SubjectOf<K>> } = PAGES;
  return records[kind];
}

/** The same for a page of a council. */
export function councilRecordOf<Kind extends CouncilPageKind>(
  kind: Kind,
): CouncilPageRecord<SubjectOf<Kind>> {
  const records: { readonly [K in CouncilPageKind]: CouncilPageRecord<SubjectOf<K>> } = COUNCIL_PAGES;
  return records[kind];
}
