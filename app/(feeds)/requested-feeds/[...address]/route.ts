import { loadCatalogue } from "@/lib/content/site";
import { now } from "@/lib/content/today";
import { joinParts } from "@/lib/site/routes";
import { requestedFeedAt } from "../../requested-feeds";

interface Context {
  readonly params: Promise<{ readonly address: readonly string[] }>;
}

/** Used by the preview (`npm run dev`) only; a built site calls the same feeds without Next. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const path = joinParts((await params).address);
  const asked = new Request(new URL(path + new URL(request.url).search, request.url));
  return requestedFeedAt(path)(asked, await loadCatalogue(), now());
}
