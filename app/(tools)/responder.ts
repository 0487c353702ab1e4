/**
 * Everything that a built site answers per request. The build bundles this beside the server, which calls it for every
 * address that has no static answer.
 */

import { LRUCache } from "lru-cache";
import { requestedFeedAt, requestedFeeds } from "@/app/(feeds)/requested-feeds";
import { roleValue } from "@/lib/calculator/read-role";
import type { Instant } from "@/lib/calendar/london-time";
import type { Catalogue, Role } from "@/lib/catalogue/types";
import { ContentProblems, type Site } from "@/lib/content/content-problems";
import { siteByTheClock } from "@/lib/content/site-content";
import { now } from "@/lib/content/today";
import { contentPolicy, randomNonce, toolPolicy } from "@/lib/policy/content-security-policy";
import { keptUntil, PRIVATE, pageHeaders } from "@/lib/policy/response-headers";
import { styleHash } from "@/lib/policy/style-hash";
import { keptParts } from "@/lib/search/kept-parts";
import {
  joinedResponse,
  type MakeResponse,
  pieceOf,
  type SharedPiece,
  sharedPieceOf,
} from "@/lib/server/pieces";
import type { BuildFiles, OpenResponder, Responder, ResponderOptions } from "@/lib/server/site-responder";
import { addressBook, addressResolver } from "@/lib/site/address-book";
import { memoize } from "@/lib/site/memoize";
import { isOpenReferral, isOpenReferralList } from "@/lib/site/open-referral";
import { kindAt, pagesByTheClock } from "@/lib/site/pages";
import { isTool, keysOf, PAGES, SITE_PAGE_KINDS, type ToolKind } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { currentPages } from "./current-pages";
import { documentAfterOpening, documentOpening } from "./document";
import { TOOLS } from "./every-tool";
import { moved } from "./moved";
import { pageIndexOf, useParts } from "./page-index";
import { isKept, tagged, unkept } from "./tagged";
import type { ToolAnswer } from "./tool";
import { thingsOf } from "./tool-things";

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

/** What the pages of a tool have in common. */
interface Common {
  /** How each of them begins, styles included. */
  readonly opening: SharedPiece;
  readonly sheetHash: string;
  readonly liveForm: string;
  /** Placeholder for the nonce in a cached page. Random, so that nothing a reader types can contain it. */
  readonly noncePlace: string;
}

function commonTo(name: ToolKind, { styles, liveForm }: BuildFiles): Common {
  const { css, hash } = styles[name] ?? {};
  if (css === undefined || hash === undefined) throw new Error(`The build has made no styles for ${name}.`);
  const opening = sharedPieceOf(documentOpening(css));
  return { opening, sheetHash: hash, liveForm, noncePlace: crypto.randomUUID() };
}

/** A tool's page as it is cached: everything but the nonce, which goes between two of its parts. */
interface Page {
  readonly beforeNonce: readonly Uint8Array[];
  readonly afterNonce: readonly Uint8Array[];
  /** Of the tool's own style sheet, then those of a council's colours. */
  readonly styleHashes: readonly [string, ...string[]];
  readonly hasLiveForm: boolean;
  readonly isShared: boolean;
}

/** Style sheets that a component puts into the head, such as a council's colours. */
const HEAD_STYLES = /<style data-precedence[^>]*>([^<]*)<\/style>/g;

/** Size of the LRU cache of pages: about 10 MB at most. */
const MOST_RECENT = 100;
/** Roles whose tool pages are also kept, and never evicted, since every role page links to them: about as much again. */
const MOST_LINKED = 50;

function pageOf(kind: ToolKind, answer: ToolAnswer, common: Common): Page {
  const { opening, sheetHash, liveForm, noncePlace } = common;
  const html = documentAfterOpening(answer, thingsOf(kind, answer), liveForm, noncePlace);
  const head = html.slice(0, html.indexOf("<body"));
  const parts = html.split(` nonce="${noncePlace}"`).map(sharedPieceOf);
  return {
    beforeNonce: [opening, ...parts.slice(0, 1)],
    afterNonce: parts.slice(1),
    styleHashes: [sheetHash, ...[...head.matchAll(HEAD_STYLES)].map(([, css = ""]) => styleHash(css))],
    hasLiveForm: answer.hasLiveForm === true,
    isShared: answer.isShared === true,
  };
}

/** How an answer is sent: its status, what caches may do with it, and the nonce of its script. */
interface Sending {
  readonly status: number;
  readonly cacheControl: string;
  readonly nonce: string | undefined;
  readonly makeResponse: MakeResponse;
}

function toResponse(
  { beforeNonce, afterNonce, styleHashes, hasLiveForm }: Page,
  { status, cacheControl, nonce, makeResponse }: Sending,
): Response {
  const nonceAttribute = hasLiveForm && nonce !== undefined ? [pieceOf(` nonce="${nonce}"`)] : [];
  const policy = hasLiveForm ? toolPolicy(styleHashes[0], nonce) : contentPolicy(styleHashes);
  const headers = pageHeaders(policy, cacheControl);
  return makeResponse([...beforeNonce, ...nonceAttribute, ...afterNonce], { status, headers });
}

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
  let siteAt: ((instant: Instant) => Site) | undefined;
  const catalogueAt = (instant: Instant): Catalogue => {
    if (made !== undefined && instant < made.until) return made;
    siteAt ??= siteByTheClock(files.content);
    const site = siteAt(instant);
    if ("issues" in site) throw new ContentProblems(site.issues);
    return site.catalogue;
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
