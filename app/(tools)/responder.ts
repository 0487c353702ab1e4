/**
 * Everything that a built site answers per request. The build bundles this beside the server, which calls it for every
 * address that has no static answer.
 */

import { randomBytes } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { constants } from "node:zlib";
import { LRUCache } from "lru-cache";
import { type RequestedFeed, requestedFeeds } from "@/app/(feeds)/requested-feeds";
import { roleValue } from "@/lib/calculator/read-role";
import type { Catalogue } from "@/lib/catalogue/types";
import { ContentProblems } from "@/lib/content/content-problems";
import { type SiteContent, siteOf } from "@/lib/content/site-content";
import { contentPolicy, toolPolicy } from "@/lib/policy/content-security-policy";
import { PRIVATE, pageHeaders, REVALIDATED } from "@/lib/policy/response-headers";
import { QUICK, SharedPart } from "@/lib/server/compressed-body";
import type {
  Answer,
  BuildFiles,
  OpenResponder,
  RequestTarget,
  Responder,
} from "@/lib/server/responder-module";
import { addressBook, addressResolver, type Resolution } from "@/lib/site/address-book";
import { keysOf, PAGES, type ToolKind } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { documentAfterOpening, documentOpening } from "./document";
import { pageIndexOf } from "./page-index";
import type { Tool, ToolAnswer } from "./tool";
import { thingsOf } from "./tool-things";
import * as tools from "./tools";

/** Every tool, by its kind: one without a page does not compile. */
const TOOLS: Readonly<Record<ToolKind, Tool>> = tools;

/** Tools that are asked by an address of their own. */
const TOOL_ADDRESSES: ReadonlyMap<string, ToolKind> = new Map(
  keysOf(TOOLS)
    .filter((kind) => PAGES[kind].isListed)
    .map((kind) => [PAGES[kind].pattern, kind]),
);

export const REQUEST_TIME_ADDRESSES: readonly string[] = [...TOOL_ADDRESSES.keys(), ...requestedFeeds.keys()];
/** The first step of each tool, where nothing is asked yet, is the same for everybody. */
export const FIRST_STEPS: readonly string[] = [...TOOL_ADDRESSES.keys()];

/** Placeholder for the nonce in a cached page. Random, so that nothing a reader types can contain it. */
const NONCE_PLACE = randomBytes(16).toString("hex");

/** What the pages of a tool have in common. */
interface Common {
  /** How each of them begins, styles included. */
  readonly opening: SharedPart;
  readonly styleHash: string;
  readonly liveForm: string;
}

function commonTo(name: ToolKind, { styles, liveForm }: BuildFiles): Common {
  const { css, hash } = styles[name] ?? {};
  if (css === undefined || hash === undefined) throw new Error(`The build has made no styles for ${name}.`);
  const opening = new SharedPart(documentOpening(css), constants.Z_BEST_COMPRESSION);
  return { opening, styleHash: hash, liveForm };
}

/** A tool's page as it is cached: everything but the nonce, which goes between two of its parts. */
interface Page {
  readonly beforeNonce: readonly SharedPart[];
  readonly afterNonce: readonly SharedPart[];
  readonly styleHash: string;
  readonly hasLiveForm: boolean;
}

/** Size of the LRU cache of pages: about 10 MB at most. */
const MOST_RECENT = 100;
/** Roles whose tool pages are also kept, and never evicted, since every role page links to them: about as much again. */
const MOST_LINKED = 50;

function pageOf(kind: ToolKind, answer: ToolAnswer, { opening, styleHash, liveForm }: Common): Page {
  const html = documentAfterOpening(answer, thingsOf(kind, answer), liveForm, NONCE_PLACE);
  const parts = html.split(` nonce="${NONCE_PLACE}"`).map((part) => new SharedPart(part, QUICK));
  return {
    beforeNonce: [opening, ...parts.slice(0, 1)],
    afterNonce: parts.slice(1),
    styleHash,
    hasLiveForm: answer.hasLiveForm === true,
  };
}

function toAnswer(
  { beforeNonce, afterNonce, styleHash, hasLiveForm }: Page,
  status: number,
  nonce?: string,
): Answer {
  const nonceAttribute = hasLiveForm && nonce !== undefined ? [` nonce="${nonce}"`] : [];
  return {
    status,
    headers: pageHeaders(hasLiveForm ? toolPolicy(styleHash, nonce) : contentPolicy([styleHash]), PRIVATE),
    body: [...beforeNonce, ...nonceAttribute, ...afterNonce],
  };
}

async function fromFeed(
  feed: RequestedFeed,
  { path, query }: RequestTarget,
  catalogue: Catalogue,
): Promise<Answer> {
  const response = await feed(new Request(`http://localhost${path}${query}`), catalogue);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    // Not text(), which would strip the byte order mark.
    body: [Buffer.from(await response.arrayBuffer()).toString()],
  };
}

/** What an old address had after `?` was for another page, or another site: it may say who asks, and goes no further. */
function moved({ to, keepsQuery }: Extract<Resolution, { kind: "moved" }>, { query }: RequestTarget): Answer {
  const [path, place] = to.split("#", 2);
  const location = `${path}${keepsQuery ? query : ""}${place === undefined ? "" : `#${place}`}`;
  return { status: 308, headers: { location, "cache-control": REVALIDATED }, body: [] };
}

function catalogueOf(content: SiteContent): Catalogue {
  const site = siteOf(content);
  if ("issues" in site) throw new ContentProblems(site.issues);
  return site.catalogue;
}

/**
 * Makes the answers of a built site.
 * @param catalogue of the build's content, where it is made already
 * @returns a function that answers any GET: with a tool's page, with data, with a redirect from an old address, or, with
 * status 404, with a page that suggests the nearest pages
 */
export function openResponder(files: BuildFiles, catalogue = catalogueOf(files.content)): OpenResponder {
  const resolve = addressResolver(addressBook(catalogue, files.publicFiles));
  const recent = new LRUCache<string, Page>({ max: MOST_RECENT });
  const linked = new Map<string, Page>();
  const common = new Map(keysOf(TOOLS).map((kind) => [kind, commonTo(kind, files)]));
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
  const prepare = async () => {
    pageIndexOf(catalogue);
    // The tool pages that role pages link to.
    const roles = catalogue.councils.flatMap((council) => council.roles);
    for (const role of roles.slice(0, MOST_LINKED)) {
      const chosen = new URLSearchParams({ role: roleValue(role) });
      for (const kind of ["calculator", "compare"] as const) {
        await setImmediate();
        linked.set(keyOf(routes[kind](), chosen), render(kind, routes[kind](), chosen));
      }
    }
  };
  const respond: Responder = async (address, nonce) => {
    const { path, query } = address;
    const tool = TOOL_ADDRESSES.get(path);
    if (tool !== undefined)
      return toAnswer(cachedOrRendered(tool, path, new URLSearchParams(query)), 200, nonce);
    const feed = requestedFeeds.get(path);
    if (feed !== undefined) return fromFeed(feed, address, catalogue);
    const resolution = resolve(path, query);
    if (resolution.kind === "moved") return moved(resolution, address);
    return toAnswer(render("unknownAddress", path, new URLSearchParams()), 404, nonce);
  };
  return { respond, prepare };
}
