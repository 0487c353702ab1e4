/**
 * Everything that a built site answers anew for each request. The build bundles this beside the server, which asks it for
 * whatever the build could not answer beforehand.
 */

import { randomBytes } from "node:crypto";
import { constants } from "node:zlib";
import addresses from "contentlayer/addresses";
import { LRUCache } from "lru-cache";
import { GET as answerCsv } from "@/app/(feeds)/calculator/answer.csv/route";
import { GET as answerJson } from "@/app/(feeds)/calculator/answer.json/route";
import { GET as paymentsCalendar } from "@/app/(feeds)/calculator/payments.ics/route";
import { roleValue } from "@/lib/calculator/read-role";
import { loadCatalogue } from "@/lib/content/site";
import { addressResolver } from "@/lib/feeds/address-book";
import { contentPolicy, toolPolicy } from "@/lib/policy/content-security-policy";
import { REVALIDATED, SPECULATION_RULES } from "@/lib/policy/response-headers";
import { routes } from "@/lib/routes";
import { QUICK, SharedPart } from "@/lib/server/compressed-body";
import type { Answer, BuildFiles, RequestTarget, Responder } from "@/lib/server/request-time";
import { documentAfterOpening, documentOpening } from "./document";
import { pageIndexOf } from "./page-index";
import type { Tool, ToolAnswer } from "./tool";
import * as tools from "./tools";

type ToolName = keyof typeof tools;

interface NamedTool {
  readonly name: ToolName;
  readonly tool: Tool;
}

const CALCULATOR: NamedTool = { name: "calculator", tool: tools.calculator };
const COMPARE: NamedTool = { name: "compare", tool: tools.compare };

const TOOLS: ReadonlyMap<string, NamedTool> = new Map([
  [routes.calculatorAnswer(), CALCULATOR],
  [routes.compare(), COMPARE],
  [routes.roleFinder(), { name: "roles", tool: tools.roles }],
  [routes.search(), { name: "search", tool: tools.search }],
]);

type Feed = (request: Request) => Promise<Response>;

const FEEDS: ReadonlyMap<string, Feed> = new Map([
  [routes.calculatorJson(), answerJson],
  [routes.calculatorCsv(), answerCsv],
  [routes.calculatorCalendar(), paymentsCalendar],
]);

export const KNOWN_ADDRESSES: readonly string[] = addresses.known;
export const REQUEST_TIME_ADDRESSES: readonly string[] = [...TOOLS.keys(), ...FEEDS.keys()];
/** The first step of each tool, where nothing is asked yet, is the same for everybody. */
export const FIRST_STEPS: readonly string[] = [...TOOLS.keys()];

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

function commonTo(name: ToolName, { styles, liveForm }: BuildFiles): Common {
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

async function fromFeed(feed: Feed, { path, query }: RequestTarget): Promise<Answer> {
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
  const common: Readonly<Record<ToolName, Common>> = {
    calculator: commonTo("calculator", files),
    compare: commonTo("compare", files),
    roles: commonTo("roles", files),
    search: commonTo("search", files),
    unknownAddress: commonTo("unknownAddress", files),
  };
  const drawn = ({ name, tool }: NamedTool, asked: URLSearchParams) =>
    pageOf(tool(asked, catalogue), common[name]);
  const keyOf = (path: string, asked: URLSearchParams) => `${path}?${asked}`;
  const answered = (path: string, tool: NamedTool, asked: URLSearchParams) => {
    const key = keyOf(path, asked);
    const kept = linked.get(key) ?? recent.get(key);
    if (kept !== undefined) return kept;
    const page = drawn(tool, asked);
    recent.set(key, page);
    return page;
  };
  // What each role's page leads to.
  const roles = catalogue.councils.flatMap((council) => council.roles);
  for (const role of roles.slice(0, MOST_LINKED)) {
    const chosen = new URLSearchParams({ role: roleValue(role) });
    linked.set(keyOf(routes.calculatorAnswer(), chosen), drawn(CALCULATOR, chosen));
    linked.set(keyOf(routes.compare(), chosen), drawn(COMPARE, chosen));
  }
  return async (address, nonce) => {
    const { path, query } = address;
    const tool = TOOLS.get(path);
    if (tool !== undefined) return sent(answered(path, tool, new URLSearchParams(query)), 200, nonce);
    const feed = FEEDS.get(path);
    if (feed !== undefined) return fromFeed(feed, address);
    const resolution = resolve(path);
    if (resolution.kind === "moved") return moved(resolution.to, address);
    return sent(pageOf(tools.unknownAddress(path, catalogue), common.unknownAddress), 404, nonce);
  };
}
