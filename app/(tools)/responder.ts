/**
 * Everything that a built site answers anew for each request. The build bundles this beside the server, which asks it for
 * whatever the build could not answer beforehand.
 */

import { randomBytes } from "node:crypto";
import { constants } from "node:zlib";
import addresses from "contentlayer/addresses";
import { LRUCache } from "lru-cache";
import { type RequestedFeed, requestedFeeds } from "@/app/(feeds)/requested-feeds";
import { roleValue } from "@/lib/calculator/read-role";
import { loadCatalogue } from "@/lib/content/site";
import { contentPolicy, toolPolicy } from "@/lib/policy/content-security-policy";
import { REVALIDATED, SPECULATION_RULES } from "@/lib/policy/response-headers";
import { QUICK, SharedPart } from "@/lib/server/compressed-body";
import type { Answer, BuildFiles, RequestTarget, Responder } from "@/lib/server/request-time";
import { addressResolver } from "@/lib/site/address-book";
import { keysOf, PAGES, type ToolKind } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import { documentAfterOpening, documentOpening } from "./document";
import { pageIndexOf } from "./page-index";
import type { Tool, ToolAnswer } from "./tool";
import * as tools from "./tools";

/** Every tool, by its kind: one without a page does not compile. */
const TOOLS: Readonly<Record<ToolKind, Tool>> = tools;

/** Tools that are asked by an address of their own. */
const TOOL_ADDRESSES: ReadonlyMap<string, ToolKind> = new Map(
  keysOf(TOOLS)
    .filter((kind) => PAGES[kind].isListed)
    .map((kind) => [PAGES[kind].pattern, kind]),
);

export const KNOWN_ADDRESSES: readonly string[] = Object.values(addresses.known).flat();
export const REQUEST_TIME_ADDRESSES: readonly string[] = [...TOOL_ADDRESSES.keys(), ...requestedFeeds.keys()];
/** The first step of each tool, where nothing is asked yet, is the same for everybody. */
export const FIRST_STEPS: readonly string[] = [...TOOL_ADDRESSES.keys()];

const [SPECULATION_HEADER, SPECULATION_VALUE] = SPECULATION_RULES;

/** Stands in a page where each answer's nonce goes. From chance, so that nothing that is typed can hold it. */
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

/** A tool's page as it is kept: all of it but its nonce, which stands between two of its parts. */
interface Page {
  readonly beforeNonce: readonly SharedPart[];
  readonly afterNonce: readonly SharedPart[];
  readonly styleHash: string;
  readonly hasLiveForm: boolean;
}

/** Pages kept in memory that were asked for last: some 10 MB at the most. */
const MOST_RECENT = 100;
/** Roles of which the pages that their links lead to are kept besides, whatever else is asked for: as much again. */
const MOST_LINKED = 50;

function pageOf(answer: ToolAnswer, { opening, styleHash, liveForm }: Common): Page {
  const html = documentAfterOpening(answer, liveForm, NONCE_PLACE);
  const parts = html.split(` nonce="${NONCE_PLACE}"`).map((part) => new SharedPart(part, QUICK));
  return {
    beforeNonce: [opening, ...parts.slice(0, 1)],
    afterNonce: parts.slice(1),
    styleHash,
    hasLiveForm: answer.hasLiveForm === true,
  };
}

function sent(
  { beforeNonce, afterNonce, styleHash, hasLiveForm }: Page,
  status: number,
  nonce?: string,
): Answer {
  const own = hasLiveForm && nonce !== undefined ? [` nonce="${nonce}"`] : [];
  return {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "private, no-cache",
      "content-security-policy": hasLiveForm ? toolPolicy(styleHash, nonce) : contentPolicy([styleHash]),
      [SPECULATION_HEADER.toLowerCase()]: SPECULATION_VALUE,
    },
    body: [...beforeNonce, ...own, ...afterNonce],
  };
}

async function fromFeed(feed: RequestedFeed, { path, query }: RequestTarget): Promise<Answer> {
  const response = await feed(new Request(`http://localhost${path}${query}`));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    // As it is: text() would take the byte order mark off.
    body: [Buffer.from(await response.arrayBuffer()).toString()],
  };
}

function moved(to: string, { query }: RequestTarget): Answer {
  const [path, place] = to.split("#", 2);
  const location = `${path}${query}${place === undefined ? "" : `#${place}`}`;
  return { status: 308, headers: { location, "cache-control": REVALIDATED }, body: [] };
}

/**
 * Makes the answers of a built site.
 * @returns a function that answers any GET: with a tool's page, data, the way to where an address has moved, or, with
 * status 404, a page that suggests what may have been meant
 */
export async function openResponder(files: BuildFiles): Promise<Responder> {
  const catalogue = await loadCatalogue();
  const resolve = addressResolver(addresses);
  const recent = new LRUCache<string, Page>({ max: MOST_RECENT });
  const linked = new Map<string, Page>();
  // Made before anybody asks, so that the first who searches does not wait for it.
  pageIndexOf(catalogue);
  const common = new Map(keysOf(TOOLS).map((kind) => [kind, commonTo(kind, files)]));
  const drawn = (kind: ToolKind, path: string, parameters: URLSearchParams) => {
    const shared = common.get(kind) ?? commonTo(kind, files);
    return pageOf(TOOLS[kind]({ path, parameters }, catalogue), shared);
  };
  const keyOf = (path: string, parameters: URLSearchParams) => `${path}?${parameters}`;
  const answered = (kind: ToolKind, path: string, parameters: URLSearchParams) => {
    const key = keyOf(path, parameters);
    const kept = linked.get(key) ?? recent.get(key);
    if (kept !== undefined) return kept;
    const page = drawn(kind, path, parameters);
    recent.set(key, page);
    return page;
  };
  // What each role's page leads to.
  const roles = catalogue.councils.flatMap((council) => council.roles);
  for (const role of roles.slice(0, MOST_LINKED)) {
    const chosen = new URLSearchParams({ role: roleValue(role) });
    for (const kind of ["calculator", "compare"] as const) {
      linked.set(keyOf(routes[kind](), chosen), drawn(kind, routes[kind](), chosen));
    }
  }
  return async (address, nonce) => {
    const { path, query } = address;
    const tool = TOOL_ADDRESSES.get(path);
    if (tool !== undefined) return sent(answered(tool, path, new URLSearchParams(query)), 200, nonce);
    const feed = requestedFeeds.get(path);
    if (feed !== undefined) return fromFeed(feed, address);
    const resolution = resolve(path);
    if (resolution.kind === "moved") return moved(resolution.to, address);
    return sent(drawn("unknownAddress", path, new URLSearchParams()), 404, nonce);
  };
}
