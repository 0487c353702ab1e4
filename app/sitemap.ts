import type { MetadataRoute } from "next";
import { loadCatalogue } from "@/lib/content/site";
import { siteMap } from "@/lib/feeds/site-map";
import { siteOrigin } from "./site-origin";

export const dynamic = "force-static";

/** `/sitemap.xml`, which Next writes from this list. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return siteMap(await loadCatalogue(), siteOrigin);
}
