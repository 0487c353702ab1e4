import type { Metadata, Viewport } from "next";
import { GROUNDS } from "@/lib/colour/palette";
import { absolute, query, routes } from "@/lib/site/routes";
import { hasKit } from "@/lib/site/short-address";
import { SITE_NAME } from "@/lib/site/site-pages";
import { siteOrigin } from "./site-origin";

/** Metadata that every page has. */
export const siteMetadata = { icons: { icon: routes.favicon() } } satisfies Metadata;

export const siteViewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: GROUNDS.light.page },
    { media: "(prefers-color-scheme: dark)", color: GROUNDS.dark.page },
  ],
} satisfies Viewport;

/** The page's name with the site's, as tabs and lists of results show it. */
export function fullTitle(title: string): string {
  return `${title} – ${SITE_NAME}`;
}

/** The media types of feeds and of calendars. */
export const ATOM = "application/atom+xml";
export const CALENDAR = "text/calendar";
type FeedType = typeof ATOM | typeof CALENDAR;

/** A feed or a calendar by which programs follow what a page shows. */
export interface PageFeed {
  readonly type: FeedType;
  readonly address: string;
  readonly title: string;
}

/** That of oEmbed. */
export const OEMBED = "application/json+oembed";

/**
 * A page's metadata for search engines and link previews.
 * @param title without the site's name
 * @param description one or two plain sentences
 * @param preview the address of the picture
 * @param feeds feeds and calendars by which programs follow what the page shows
 * @param isOneOfMany true for one of a tool's countless answers, which search engines are asked not to list
 */
export function pageMetadata({
  title,
  description,
  address,
  preview,
  isOneOfMany = false,
  feeds = [],
}: {
  title: string;
  description: string;
  address: string;
  preview: string;
  isOneOfMany?: boolean;
  feeds?: readonly PageFeed[];
}) {
  const linksOf = (type: FeedType) =>
    feeds
      .filter((feed) => feed.type === type)
      .map((feed) => ({ url: absolute(siteOrigin, feed.address), title: feed.title }));
  const url = absolute(siteOrigin, address);
  const image = { url: absolute(siteOrigin, preview), width: 1200, height: 630, alt: title };
  return {
    title: address === routes.home() ? title : fullTitle(title),
    description,
    ...(isOneOfMany && { robots: { index: false, follow: true } }),
    alternates: {
      canonical: url,
      types: {
        ...(hasKit(address) && {
          [OEMBED]: absolute(siteOrigin, routes.oembed(query([["url", url]]))),
        }),
        [ATOM]: linksOf(ATOM),
        [CALENDAR]: linksOf(CALENDAR),
      },
    },
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

type FullMetadata = ReturnType<typeof pageMetadata>;

/** A page's metadata; the page for unknown addresses has no canonical address, and less metadata. */
export type PageMetadata = Pick<FullMetadata, "title"> &
  Partial<Omit<FullMetadata, "robots">> & {
    readonly robots?: { readonly index: boolean; readonly follow?: boolean };
  };
