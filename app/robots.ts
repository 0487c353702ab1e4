import type { MetadataRoute } from "next";
import { keysOf, PAGES, SITE_PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import { siteOrigin } from "./site-origin";

export const dynamic = "force-static";

/** Crawlers may read everything except the countless answers of some tools. */
export default function robots(): MetadataRoute.Robots {
  const endless = keysOf(SITE_PAGES).filter((kind) => PAGES[kind].isCrawledWhenAsked === false);
  return {
    rules: { userAgent: "*", allow: "/", disallow: endless.map((kind) => `${PAGES[kind].pattern}?`) },
    sitemap: absolute(siteOrigin, routes.sitemap()),
  };
}
