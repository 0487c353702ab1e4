import type { MetadataRoute } from "next";
import { keysOf, PAGES, SITE_PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import { siteOrigin } from "./site-origin";

export const dynamic = "force-static";

/** Everything may be read; answers to questions are left alone where there is no end of them. */
export default function robots(): MetadataRoute.Robots {
  const endless = keysOf(SITE_PAGES).filter((kind) => PAGES[kind].isCrawledWhenAsked === false);
  return {
    rules: { userAgent: "*", allow: "/", disallow: endless.map((kind) => `${PAGES[kind].pattern}?`) },
    sitemap: absolute(siteOrigin, routes.sitemap()),
  };
}
