import { type NextRequest, NextResponse } from "next/server";
import { HEADERS_EVERYWHERE } from "./lib/policy/response-headers";
import {
  type AnsweredAs,
  addressBook,
  addressResolver,
  internalAddress,
  REQUESTED_PATH_HEADER,
  type Resolution,
} from "./lib/site/address-book";
import { isOpenReferral } from "./lib/site/open-referral";
import { PREVIEW_CHANGES, PREVIEW_CHECK, routes } from "./lib/site/routes";

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

/** Rewrites a request to a route at which Next answers it, which is told the requested path. */
function rewritten(request: NextRequest, address: string, status: number): Response {
  const headers = new Headers(request.headers);
  headers.set(REQUESTED_PATH_HEADER, request.nextUrl.pathname);
  return NextResponse.rewrite(new URL(address, request.url), { request: { headers }, status });
}

/** Rewrites a request for a known address to the route where Next answers it. */
function answered(request: NextRequest, as: AnsweredAs): Response {
  const { pathname, search } = request.nextUrl;
  const address = internalAddress(pathname, as);
  return address === pathname
    ? NextResponse.next()
    : rewritten(request, address + search, as === "gone" ? 410 : 200);
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
  if (PREVIEW && request.nextUrl.pathname === PREVIEW_CHANGES) return NextResponse.next();
  const resolve = await resolver();
  const resolution = resolve(request.nextUrl.pathname, request.nextUrl.search);
  switch (resolution.kind) {
    case "known":
      return answered(request, resolution.as);
    case "moved":
      return redirect(request, resolution);
    case "unknown": {
      const { pathname, search } = request.nextUrl;
      return isOpenReferral(pathname)
        ? rewritten(request, internalAddress(pathname, "requestedFeed") + search, 404)
        : rewritten(request, internalAddress(routes.unknownAddress(), "tool"), 404);
    }
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
