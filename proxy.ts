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
import { PREVIEW_CHECK, routes } from "./lib/site/routes";

type Resolver = (path: string, query: string) => Resolution;

const METHODS = ["GET", "HEAD"];

const PREVIEW = process.env.NODE_ENV === "development";

/**
 * In the preview the content may change at any time, so its addresses are read again for each request. While it has
 * mistakes every address is let through to the page, which lists them; the check has a page of its own besides.
 */
async function previewResolver(): Promise<Resolver> {
  const { loadSite } = await import("./lib/content/site");
  const { publicFilesOf } = await import("./lib/content/content-directory");
  const site = await loadSite();
  if ("issues" in site) return () => ({ kind: "known", as: "page" });
  const resolve = addressResolver(addressBook(site.catalogue, publicFilesOf(process.cwd())));
  return (path, query) => (path === PREVIEW_CHECK ? { kind: "known", as: "page" } : resolve(path, query));
}

let cachedResolver: Resolver | undefined;

async function resolver(): Promise<Resolver> {
  if (PREVIEW) return previewResolver();
  cachedResolver ??= addressResolver((await import("contentlayer/addresses")).default);
  return cachedResolver;
}

/** Rewrites a request to the page for unknown addresses, with status 404. */
function unknownAddress(request: NextRequest): Response {
  const headers = new Headers(request.headers);
  headers.set(UNKNOWN_ADDRESS_HEADER, request.nextUrl.pathname);
  const target = new URL(internalAddress(routes.unknownAddress(), "tool"), request.url);
  return NextResponse.rewrite(target, { request: { headers }, status: 404 });
}

/** Rewrites a request for a known address to the route where Next answers it. */
function answered(request: NextRequest, as: AnsweredAs): Response {
  const { pathname, search } = request.nextUrl;
  const address = internalAddress(pathname, as);
  return address === pathname
    ? NextResponse.next()
    : NextResponse.rewrite(new URL(address + search, request.url));
}

function redirect(
  request: NextRequest,
  { to, keepsQuery }: Extract<Resolution, { kind: "moved" }>,
): Response {
  const target = new URL(to, request.url);
  if (keepsQuery) target.search = request.nextUrl.search;
  return NextResponse.redirect(target, 308);
}

async function answer(request: NextRequest): Promise<Response> {
  if (!METHODS.includes(request.method)) {
    return new Response(null, { status: 405, headers: { Allow: METHODS.join(", ") } });
  }
  const resolve = await resolver();
  const resolution = resolve(request.nextUrl.pathname, request.nextUrl.search);
  switch (resolution.kind) {
    case "known":
      return answered(request, resolution.as);
    case "moved":
      return redirect(request, resolution);
    case "unknown":
      return unknownAddress(request);
  }
}

/**
 * Next's proxy (middleware) for the preview, where Next itself serves the site: lets known addresses through, redirects old
 * ones, and answers all others with the page that suggests the nearest pages, with status 404. A built site has its own
 * server, which does the same; see lib/decisions.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const response = await answer(request);
  for (const [name, value] of Object.entries(HEADERS_EVERYWHERE)) {
    // Next's development scripts would not run under the site's policy.
    if (name !== "Content-Security-Policy") response.headers.set(name, value);
  }
  return response;
}

/** Every request but those under `/_next/`: Next's scripts and styles, and hot reloading in development. */
export const config = { matcher: ["/((?!_next/).*)"] };
