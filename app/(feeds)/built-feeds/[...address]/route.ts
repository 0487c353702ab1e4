import { loadCatalogue } from "@/lib/content/site";
import { joinParts, splitParts } from "@/lib/site/routes";
import { builtFeeds } from "../../built-feeds";

export const dynamic = "force-static";

interface Context {
  readonly params: Promise<{ readonly address: readonly string[] }>;
}

/** Every file for machines that the build makes; the adapter then moves each to its public address. */
export async function generateStaticParams() {
  const feeds = builtFeeds(await loadCatalogue());
  return [...feeds.keys()].map((address) => ({ address: splitParts(address) }));
}

/** The feed at an address; the build calls it once for each. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const answer = builtFeeds(await loadCatalogue()).get(joinParts((await params).address));
  return answer === undefined ? new Response(null, { status: 404 }) : answer();
}
