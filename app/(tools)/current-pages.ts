import { LRUCache } from "lru-cache";
import { dataFeeds } from "@/app/(feeds)/data-feeds";
import { barePage } from "@/lib/adapter/pages/bare-page";
import type { Instant } from "@/lib/calendar/london-time";
import type { Catalogue } from "@/lib/catalogue/types";
import { contentPolicy } from "@/lib/policy/content-security-policy";
import { keptUntil, pageHeaders } from "@/lib/policy/response-headers";
import { type MakeResponse, type SharedPiece, sharedPieceOf } from "@/lib/server/pieces";
import type { BuildFiles } from "@/lib/server/site-responder";
import { weakTag } from "@/lib/server/weak-tag";
import { pageDocument } from "../(content)/page-document";
import { tagged } from "./tagged";

/** Pages that are kept: of several councils, about 10 MB. */
const MOST_KEPT = 300;

interface CurrentPage {
  readonly body: SharedPiece;
  readonly policy: string;
  readonly etag: string;
}

type Styles = Pick<BuildFiles, "sheet" | "picked">;

function rendered(path: string, catalogue: Catalogue, { sheet, picked }: Styles): CurrentPage {
  const document = pageDocument(path, catalogue, "");
  if (document === undefined) throw new Error(`${path} is no content page.`);
  const { html, styleHashes } = barePage(document, sheet, picked);
  return { body: sharedPieceOf(html), policy: contentPolicy(styleHashes), etag: weakTag(html) };
}

/**
 * What the build made and what is out of date since, as it is while a catalogue holds: pages, which show what is open and pay in
 * force, and their data.
 * @param styles the whole style sheet, and what was picked of it before
 */
export function currentPages(catalogue: Catalogue, styles: Styles, makeResponse: MakeResponse) {
  const kept = new LRUCache<string, CurrentPage>({ max: MOST_KEPT });
  const cacheControl = (instant: Instant) => keptUntil(catalogue.until, instant);
  return {
    page(path: string, instant: Instant): Response {
      const page = kept.get(path) ?? rendered(path, catalogue, styles);
      kept.set(path, page);
      const headers = { ...pageHeaders(page.policy, cacheControl(instant)), etag: page.etag };
      return makeResponse([page.body], { headers });
    },
    /** The data at an address; undefined where there is none that changes. */
    async data(path: string, instant: Instant): Promise<Response | undefined> {
      const feed = dataFeeds(catalogue).get(path);
      if (feed === undefined) return undefined;
      const response = await feed.respond();
      response.headers.set("cache-control", cacheControl(instant));
      return tagged(response);
    },
  };
}
