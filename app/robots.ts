import type { MetadataRoute } from "next";
import { absolute, routes } from "@/lib/routes";
import { siteOrigin } from "./site-origin";

export const dynamic = "force-static";

/** Everything may be read; answers to questions are left alone, since there is no end of them. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: [`${routes.search()}?`, `${routes.roleFinder()}?`] },
    sitemap: absolute(siteOrigin, routes.sitemap()),
  };
}
