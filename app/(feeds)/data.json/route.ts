import { jsonResponse } from "@/app/(feeds)/feed-responses";
import { siteOrigin } from "@/app/site-origin";
import { loadCatalogue } from "@/lib/content/site";
import { siteData } from "@/lib/feeds/data/council-data";

export const dynamic = "force-static";

export async function GET() {
  return jsonResponse(siteData(await loadCatalogue(), siteOrigin));
}
