import { type NextRequest, NextResponse } from "next/server";
import {
  addressBook,
  addressResolver,
  type Resolution,
  UNKNOWN_ADDRESS_HEADER,
} from "./lib/feeds/address-book";
import { routes } from "./lib/routes";

type Resolver = (path: string) => Resolution;

const METHODS = ["GET", "HEAD"];
/** More of an address than this nobody needs to be shown again. */
const LONGEST_SHOWN = 300;

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
  if (process.env.NODE_ENV === "development") return previewResolver();
  kept ??= addressResolver((await import("contentlayer/addresses")).default);
  return kept;
}

/**
 * Stands in front of every request: lets known addresses through, sends old ones on to their new address, and has
 * everything else answered by the page that suggests the nearest pages, with status 404. Why it is done here is written
 * in lib/decisions.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (!METHODS.includes(request.method)) {
    return new Response(null, { status: 405, headers: { Allow: METHODS.join(", ") } });
  }
  const { pathname, search } = request.nextUrl;
  const resolve = await resolver();
  const resolution = resolve(pathname);
  switch (resolution.kind) {
    case "known":
      return NextResponse.next();
    case "moved": {
      const target = new URL(resolution.to, request.url);
      target.search = search;
      return NextResponse.redirect(target, 308);
    }
    case "unknown": {
      const headers = new Headers(request.headers);
      headers.set(UNKNOWN_ADDRESS_HEADER, pathname.slice(0, LONGEST_SHOWN));
      const page = new URL(routes.unknownAddress(), request.url);
      return NextResponse.rewrite(page, { status: 404, request: { headers } });
    }
  }
}

/** Everything but what Next itself serves: its scripts and styles, and its reloading in development. */
export const config = { matcher: ["/((?!_next/).*)"] };
