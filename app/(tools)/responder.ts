/**
 * Everything that a built site answers per request. The build bundles this beside the server, which calls it for every
 * address that has no static answer.
 */

import { LRUCache } from "lru-cache";
import { requestedFeedAt, requestedFeeds } from "@/app/(feeds)/requested-feeds";
import { roleValue } from "@/lib/calculator/read-role";
import type { Instant } from "@/lib/calendar/london-time";
import type { Catalogue, Role } from "@/lib/catalogue/types";
import { checkedByTheClock } from "@/lib/content/site-content";
import { now } from "@/lib/content/today";
import { randomNonce } from "@/lib/policy/content-security-policy";
import { keptUntil, PRIVATE } from "@/lib/policy/response-headers";
import { keptParts } from "@/lib/search/kept-parts";
import { joinedResponse, type MakeResponse } from "@/lib/server/pieces";
import type { BuildFiles, OpenResponder, Responder, ResponderOptions } from "@/lib/server/site-responder";
import { addressBook, addressResolver } from "@/lib/site/address-book";
import { memoize } from "@/lib/site/memoize";
import { isOpenReferral, isOpenReferralList } from "@/lib/site/open-referral";
import { kindAt, pagesByTheClock } from "@/lib/site/pages";
import { isTool, keysOf, PAGES, SITE_PAGE_KINDS, type ToolKind } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { currentPages } from "./current-pages";
import { TOOLS } from "./every-tool";
import { moved } from "./moved";
import { pageIndexOf, useParts } from "./page-index";
import { isKept, tagged, unkept } from "./tagged";
import { type Common, commonTo, type Page, pageOf, toResponse } from "./tool-page";

/** The site's own tools: those of councils have addresses that the content decides. */
const SITE_TOOLS = SITE_PAGE_KINDS.filter((kind) => isTool(kind) && PAGES[kind].isListed).map(
  (kind) => PAGES[kind],
);

export const REQUEST_TIME_ADDRESSES: readonly string[] = [
  ...SITE_TOOLS.map(({ pattern }) => pattern),
  ...requestedFeeds.keys(),
];
/** The first step of each tool, where nothing is asked yet, is the same for everybody; but not what changes by the clock. */
export const FIRST_STEPS: readonly string[] = SITE_TOOLS.filter((tool) => !("followsClock" in tool)).map(
  ({ pattern }) => pattern,
);

/** Size of the LRU cache of pages: about 10 MB at most. */
const MOST_RECENT = 100;
/** Roles whose tool pages are also kept, and never evicted, since every role page links to them: about as much again. */
const MOST_LINKED = 50;

/** Makes a page that nobody has asked for yet. What fails is said in the log, and ends nothing: whoever asks for it is answered. */
function ahead(address: string, make: () => void): void {
  try {
    make();
  } catch (problem) {
    console.error(`Could not make ${address} ahead:`, problem);
  }
}

/** The pages of one catalogue: kept as long as it holds, and thrown away with it when something opens, closes or begins. */
function pagesFrom(
  catalogue: Catalogue,
  common: ReadonlyMap<ToolKind, Common>,
  files: BuildFiles,
  makeResponse: MakeResponse,
) {
  const recent = new LRUCache<string, Page>({ max: MOST_RECENT });
  const linked = new Map<string, Page>();
  const render = (kind: ToolKind, path: string, parameters: URLSearchParams) => {
    const shared = common.get(kind) ?? commonTo(kind, files);
    return pageOf(kind, TOOLS[kind]({ path, parameters }, catalogue), shared);
  };
  const keyOf = (path: string, parameters: URLSearchParams) => `${path}?${parameters}`;
  const cachedOrRendered = (kind: ToolKind, path: string, parameters: URLSearchParams) => {
    const key = keyOf(path, parameters);
    const cached = linked.get(key) ?? recent.get(key);
    if (cached !== undefined) return cached;
    const page = render(kind, path, parameters);
    recent.set(key, page);
    return page;
  };
  const current = currentPages(catalogue, files, makeResponse);
  const byTheClock = pagesByTheClock(catalogue);
  const roles = catalogue.councils.flatMap((council) => council.roles).slice(0, MOST_LINKED);
  /** Keeps a tool's page of a role, to which the role's own page links. */
  const keep = (kind: "calculator" | "compare", role: Role) => {
    const chosen = new URLSearchParams({ role: roleValue(role) });
    linked.set(keyOf(routes[kind](), chosen), render(kind, routes[kind](), chosen));
  };
  const warm = (instant: Instant) => {
    ahead("the index of search", () => pageIndexOf(catalogue));
    for (const address of byTheClock.slice(0, 1)) ahead(address, () => current.page(address, instant));
    for (const role of roles.slice(0, 1)) ahead(role.address, () => keep("calculator", role));
  };
  const prepare = async (instant: Instant, stopping: AbortSignal, whenQuiet: () => Promise<void>) => {
    for (const address of byTheClock) {
      await whenQuiet();
      if (stopping.aborted) return;
      ahead(address, () => current.page(address, instant));
    }
    for (const role of roles) {
      for (const kind of ["calculator", "compare"] as const) {
        await whenQuiet();
        if (stopping.aborted) return;
        ahead(`${routes[kind]()} of ${role.address}`, () => keep(kind, role));
      }
    }
  };
  const addresses = addressBook(catalogue, files.publicFiles);
  const resolve = addressResolver(addresses);
  return { addresses, resolve, render, cachedOrRendered, current, warm, prepare };
}

interface OpenOptions extends ResponderOptions {
  /** The catalogue of the build's content, where it is made already. */
  readonly made?: Catalogue;
  /** Tells the moment that is taken as now, at each request. */
  readonly clock?: () => Instant;
}

/**
 * Makes the answers of a built site.
 * @returns a function that answers any GET: with a tool's page, a page of the build as it is now, with data, with a redirect from an old address, with status
 * 410 for what is over, or, with status 404, with a page that suggests the nearest pages
 */
export function openResponder(
  files: BuildFiles,
  {
    made,
    clock = now,
    makeNonce = randomNonce,
    makeResponse = joinedResponse,
    searchIndex,
  }: OpenOptions = {},
): OpenResponder {
  let checkedAt: ((instant: Instant) => Catalogue) | undefined;
  const catalogueAt = (instant: Instant): Catalogue => {
    if (made !== undefined && instant < made.until) return made;
    checkedAt ??= checkedByTheClock(files.content);
    return checkedAt(instant);
  };
  const common = new Map(keysOf(TOOLS).map((kind) => [kind, commonTo(kind, files)]));
  const parts = keptParts(searchIndex);
  const pagesOf = memoize((catalogue: Catalogue) => {
    useParts(catalogue, parts);
    return pagesFrom(catalogue, common, files, makeResponse);
  });
  const respond: Responder = async (request) => {
    const { pathname: path, search: query, searchParams } = new URL(request.url);
    const instant = clock();
    const catalogue = catalogueAt(instant);
    const { resolve, render, cachedOrRendered, current } = pagesOf(catalogue);
    const resolution = resolve(path, query);
    if (resolution.kind === "moved") return moved(resolution, query);
    const as = resolution.kind === "known" ? resolution.as : undefined;
    const kind = kindAt(path);
    if ((as === "tool" || as === "gone") && kind !== undefined && isTool(kind)) {
      const page = cachedOrRendered(kind, path, searchParams);
      // What somebody has asked is kept by no cache but their own, and there is no end of questions.
      const isShared = page.isShared && query === "";
      const cacheControl = isShared ? keptUntil(catalogue.until, instant) : PRIVATE;
      return toResponse(page, {
        status: as === "gone" ? 410 : 200,
        cacheControl,
        nonce: makeNonce(),
        makeResponse,
      });
    }
    if (as === "page") return current.page(path, instant);
    const isData = as === "builtFeed" && !isOpenReferralList(path);
    const data = isData ? await current.data(path, instant) : undefined;
    if (data !== undefined) return data;
    if (resolution.kind === "known" || isOpenReferral(path)) {
      const response = await requestedFeedAt(path)(new Request(request.url), catalogue, instant);
      return isKept(response) ? tagged(response) : unkept(response);
    }
    const unknown = render("unknownAddress", path, new URLSearchParams());
    return toResponse(unknown, { status: 404, cacheControl: PRIVATE, nonce: makeNonce(), makeResponse });
  };
  return {
    respond,
    addresses: () => pagesOf(catalogueAt(clock())).addresses,
    warm: () => pagesOf(catalogueAt(clock())).warm(clock()),
    prepare: (...when) => pagesOf(catalogueAt(clock())).prepare(clock(), ...when),
  };
}
