import type { Metadata, Viewport } from "next";
import { absolute, routes } from "@/lib/site/routes";
import { SITE_NAME } from "@/lib/site/site-pages";
import { siteOrigin } from "./site-origin";

/** What is the same for every page. */
export const siteMetadata = { icons: { icon: routes.favicon() } } satisfies Metadata;

export const siteViewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
} satisfies Viewport;

/** The page's name with the site's, as tabs and lists of results show it. */
export function fullTitle(title: string): string {
  return `${title} – ${SITE_NAME}`;
}

/**
 * What search engines and link previews are told about a page.
 * @param title without the site's name
 * @param description one or two plain sentences
 * @param preview the address of the picture
 * @param isOneOfMany true for one answer of a page that has countless: search engines list the page itself
 */
export function pageMetadata({
  title,
  description,
  address,
  preview,
  isOneOfMany = false,
}: {
  title: string;
  description: string;
  address: string;
  preview: string;
  isOneOfMany?: boolean;
}) {
  const url = absolute(siteOrigin, address);
  const image = { url: absolute(siteOrigin, preview), width: 1200, height: 630, alt: title };
  return {
    title: address === routes.home() ? title : fullTitle(title),
    description,
    ...(isOneOfMany && { robots: { index: false, follow: true } }),
    alternates: { canonical: url },
    openGraph: {
      type: "website",
      siteName: SITE_NAME,
      locale: "en_GB",
      title,
      description,
      url,
      images: [image],
    },
    twitter: { card: "summary_large_image" },
  } satisfies Metadata;
}

type Told = ReturnType<typeof pageMetadata>;

/** What a page tells; a page that stands at no address of its own tells less. */
export type PageMetadata = Pick<Told, "title"> &
  Partial<Omit<Told, "robots">> & {
    readonly robots?: { readonly index: boolean; readonly follow?: boolean };
  };
