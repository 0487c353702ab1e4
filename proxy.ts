import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import {
  addressBook,
  addressResolver,
  type Resolution,
  UNKNOWN_ADDRESS_HEADER,
} from "./lib/feeds/address-book";
import { toolPolicy } from "./lib/policy/content-security-policy";
import {
  FORWARDED_PROTOCOL,
  HEADERS_EVERYWHERE,
  REVALIDATED,
  SPECULATION_RULES,
  STRICT_TRANSPORT,
} from "./lib/policy/response-headers";
import { routes } from "./lib/routes";

type Resolver = (path: string) => Resolution;

const METHODS = ["GET", "HEAD"];
/** More of an address than this nobody needs to be shown again. */
const LONGEST_SHOWN = 300;
const PREVIEW = process.env.NODE_ENV === "development";

/** While the content is edited its addresses are read anew for each request; with mistakes in it, none is known. */
async function previewResolver(): Promise<Resolver> {
  const { loadSite } = await import("./lib/content/site");
  const { publicFilesOf } = await import("./lib/content/content-directory");
  const site = await loadSite();
  if ("issues" in site) return () => ({ kind: "known" });
  return addressResolver(addressBook(site.catalogue, publicFilesOf(process.cwd())));
}

let kept: Resolver | undefined;

async function resolver(): Promise<Resolver> {
  if (PREVIEW) return previewResolver();
  kept ??= addressResolver((await import("contentlayer/addresses")).default);
  return kept;
}

/** A file, such as the favicon, and not a page. */
const FILE = /\.\w+$/;

/** Adds the headers that every answer has, where the answer does not say something stricter or wider itself. */
function withHeaders(response: Response, request: NextRequest): Response {
  for (const [name, value] of Object.entries(HEADERS_EVERYWHERE)) {
    // The preview's own machinery would be refused by any policy worth the name.
    if (PREVIEW && name === "Content-Security-Policy") continue;
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  const protocol = request.headers.get(FORWARDED_PROTOCOL)?.split(",")[0]?.trim();
  if (protocol === "https" || request.nextUrl.protocol === "https:")
    response.headers.set(...STRICT_TRANSPORT);
  return response;
}

/** Hands a question to a page made per request, with a policy that lets only this answer's own scripts run. */
function askTool(request: NextRequest, unknownAddress?: string): Response {
  const headers = new Headers(request.headers);
  const policy = toolPolicy(randomBytes(16).toString("base64"));
  if (!PREVIEW) headers.set("Content-Security-Policy", policy);
  if (unknownAddress !== undefined) headers.set(UNKNOWN_ADDRESS_HEADER, unknownAddress);
  const init = { request: { headers } };
  const response =
    unknownAddress === undefined
      ? NextResponse.next(init)
      : NextResponse.rewrite(new URL(routes.unknownAddress(), request.url), { ...init, status: 404 });
  if (!PREVIEW) response.headers.set("Content-Security-Policy", policy);
  response.headers.set(...SPECULATION_RULES);
  return response;
}

function redirect(request: NextRequest, to: string): Response {
  const target = new URL(to, request.url);
  target.search = request.nextUrl.search;
  const response = NextResponse.redirect(target, 308);
  response.headers.set("Cache-Control", REVALIDATED);
  return response;
}

async function answer(request: NextRequest): Promise<Response> {
  if (!METHODS.includes(request.method)) {
    return new Response(null, { status: 405, headers: { Allow: METHODS.join(", ") } });
  }
  const { pathname } = request.nextUrl;
  const resolve = await resolver();
  const resolution = resolve(pathname);
  switch (resolution.kind) {
    case "known":
      return FILE.test(pathname) ? NextResponse.next() : askTool(request);
    case "moved":
      return redirect(request, resolution.to);
    case "unknown":
      return askTool(request, pathname.slice(0, LONGEST_SHOWN));
  }
}

/**
 * Stands in front of every request that the build has not answered already: lets known addresses through to their
 * tools, sends old ones on to their new address, and has everything else answered by the page that suggests the nearest
 * pages, with status 404. Why it is done here is written in lib/decisions.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  return withHeaders(await answer(request), request);
}

/** Everything but what Next itself serves: its scripts and styles, and its reloading in development. */
export const config = { matcher: ["/((?!_next/).*)"] };
