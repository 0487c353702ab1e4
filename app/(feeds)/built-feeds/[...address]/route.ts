import { loadCatalogue } from "@/lib/content/site";
import { joinParts } from "@/lib/site/routes";
import { builtFeeds } from "../../built-feeds";

interface Context {
  readonly params: Promise<{ readonly address: readonly string[] }>;
}

/** Used by the preview (`npm run dev`) only; a built site has the same feeds, made once without Next. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const answer = builtFeeds(await loadCatalogue()).get(joinParts((await params).address));
  return answer === undefined ? new Response(null, { status: 404 }) : answer();
}
