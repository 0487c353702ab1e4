import { loadCatalogue } from "@/lib/content/site";
import { now } from "@/lib/content/today";
import { joinParts } from "@/lib/site/routes";
import { requestedFeeds } from "../../requested-feeds";

interface Context {
  readonly params: Promise<{ readonly address: readonly string[] }>;
}

/** Used by the preview (`npm run dev`) only; a built site calls the same feeds without Next. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const feed = requestedFeeds.get(joinParts((await params).address));
  return feed === undefined
    ? new Response(null, { status: 404 })
    : feed(request, await loadCatalogue(), now());
}
