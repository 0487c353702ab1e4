import { type NextRequest, NextResponse } from "next/server";
import { HEADERS_EVERYWHERE } from "./lib/policy/response-headers";
import {
  type AnsweredAs,
  addressBook,
  addressResolver,
  internalAddress,
  type Resolution,
  UNKNOWN_ADDRESS_HEADER,
} from "./lib/site/address-book";
import { routes } from "./lib/site/routes";

type Resolver = (path: string) => Resolution;

const METHODS = ["GET", "HEAD"];

const PREVIEW = process.env.NODE_ENV === "development";

/** While the content is edited its addresses are read anew for each request; with mistakes in it, none is known. */
async function previewResolver(): Promise<Resolver> {
  const { loadSite } = await import("./lib/content/site");
  const { publicFilesOf } = await import("./lib/content/content-directory");
  const site = await loadSite();
  if ("issues" in site) return () => ({ kind: "known", as: "page" });
  return addressResolver(addressBook(site.catalogue, publicFilesOf(process.cwd())));
}

let kept: Resolver | undefined;

async function resolver(): Promise<Resolver> {
  if (PREVIEW) return previewResolver();
  kept ??= addressResolver((await import("contentlayer/addresses")).default);
  return kept;
}

/** Has the page for unknown addresses shown in the place of the one that was asked for. */
function unknownAddress(request: NextRequest): Response {
  const headers = new Headers(request.headers);
  headers.set(UNKNOWN_ADDRESS_HEADER, request.nextUrl.pathname);
  const target = new URL(internalAddress(routes.unknownAddress(), "tool"), request.url);
  return NextResponse.rewrite(target, { request: { headers }, status: 404 });
}

/** Leads a request for a known address to where Next answers it. */
function answered(request: NextRequest, as: AnsweredAs): Response {
  const { pathname, search } = request.nextUrl;
  const address = internalAddress(pathname, as);
  return address === pathname
    ? NextResponse.next()
    : NextResponse.rewrite(new URL(address + search, request.url));
}

function redirect(request: NextRequest, to: string): Response {
  const target = new URL(to, request.url);
  target.search = request.nextUrl.search;
  return NextResponse.redirect(target, 308);
}

async function answer(request: NextRequest): Promise<Response> {
  if (!METHODS.includes(request.method)) {
    return new Response(null, { status: 405, headers: { Allow: METHODS.join(", ") } });
  }
  const resolve = await resolver();
  const resolution = resolve(request.nextUrl.pathname);
  switch (resolution.kind) {
    case "known":
      return answered(request, resolution.as);
    case "moved":
      return redirect(request, resolution.to);
    case "unknown":
      return unknownAddress(request);
  }
}

/**
 * Stands in front of every request while Next itself serves the site, as in the preview: lets known addresses through,
 * sends old ones on to their new address, and has everything else answered by the page that suggests the nearest pages,
 * with status 404. A built site has its own server, which does the same; both are written of in lib/decisions.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const response = await answer(request);
  for (const [name, value] of Object.entries(HEADERS_EVERYWHERE)) {
    // The preview's own machinery would be refused by any policy worth the name.
    if (name !== "Content-Security-Policy") response.headers.set(name, value);
  }
  return response;
}

/** Everything but what Next itself serves: its scripts and styles, and its reloading in development. */
export const config = { matcher: ["/((?!_next/).*)"] };
