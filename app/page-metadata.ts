import type { Metadata } from "next";
import { absolute, routes } from "@/lib/routes";
import { siteOrigin } from "./site-origin";

/**
 * What search engines and link previews are told about a page.
 * @param title without the site's name
 * @param description one or two plain sentences
 * @param preview the page whose picture to use, when the page has none of its own
 */
export function pageMetadata({
  title,
  description,
  address,
  preview = address,
}: {
  title: string;
  description: string;
  address: string;
  preview?: string;
}): Metadata {
  const url = absolute(siteOrigin, address);
  const image = { url: absolute(siteOrigin, routes.preview(preview)), width: 1200, height: 630, alt: title };
  const fullTitle = address === routes.home() ? title : `${title} – Council Careers`;
  return {
    title: fullTitle,
    description,
    alternates: { canonical: url },
    openGraph: {
      type: "website",
      siteName: "Council Careers",
      locale: "en_GB",
      title,
      description,
      url,
      images: [image],
    },
    twitter: { card: "summary_large_image" },
  };
}
