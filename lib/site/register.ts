/**
 * What the site has: every kind of page, tool and feed, said once. Addresses, titles, trails, menus, the site map, search,
 * previews, budgets and reserved names are read from here; what a kind looks like and the data it shows are keyed by it
 * in `app/`, so that a kind without them does not compile.
 */
import { COUNCIL_PAGES } from "./council-pages";
import type { COUNCIL_FEEDS, OPEN_REFERRAL_LISTS, REQUESTED_FEEDS, SITE_FEEDS } from "./feeds";
import type { CouncilPageRecord, PageRecord } from "./page-record";
import { SITE_PAGES } from "./site-pages";

export { COUNCIL_PAGES, SITE_PAGES };

/** Default budget of a first visit to a page, in bytes with Brotli. */
export const PAGE_BUDGET = 14_600;

/** Budget of the scripts of a page, in bytes with gzip. */
export const SCRIPT_BUDGET = 15_000;

export const PAGES = { ...SITE_PAGES, ...COUNCIL_PAGES } as const;

type Pages = typeof PAGES;

export type PageKind = keyof Pages;
export type SitePageKind = keyof typeof SITE_PAGES;
export type CouncilPageKind = keyof typeof COUNCIL_PAGES;
export type CouncilFeedKind = keyof typeof COUNCIL_FEEDS;
export type OpenReferralList = keyof typeof OPEN_REFERRAL_LISTS;
export type SiteFeedKind = keyof typeof SITE_FEEDS;
export type RequestedFeedKind = keyof typeof REQUESTED_FEEDS;

/** Kinds of page with a setting: `KindsWith<"hasData", true>`. */
export type KindsWith<Setting extends keyof PageRecord<never>, Value> = {
  [Kind in PageKind]: Pages[Kind][Setting] extends Value ? Kind : never;
}[PageKind];

/** Pages that are rendered per request: the tools, and the page for unknown addresses. */
export type ToolKind = KindsWith<"answeredBy", "request">;
export type BuiltPageKind = KindsWith<"answeredBy", "build">;

/** What a page of a kind is about: a role, a council, or the whole site. */
export type SubjectOf<Kind extends PageKind> =
  Pages[Kind] extends PageRecord<infer Subject> ? Subject : never;

/** `Object.keys` with the keys' own types in place of `string`. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

export const PAGE_KINDS: readonly PageKind[] = keysOf(PAGES);
export const SITE_PAGE_KINDS: readonly SitePageKind[] = keysOf(SITE_PAGES);
export const COUNCIL_PAGE_KINDS: readonly CouncilPageKind[] = keysOf(COUNCIL_PAGES);

/** True for a kind of page that is rendered per request. */
export function isTool(kind: PageKind): kind is ToolKind {
  return PAGES[kind].answeredBy === "request";
}

/** The record of a kind of page, typed by the kind's subject. */
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
