import type { ReactElement } from "react";
import type { Thing } from "schema-dts";
import type { Catalogue } from "@/lib/catalogue/types";
import { breadcrumbList } from "@/lib/feeds/structured/breadcrumb-list";
import type { SitePage } from "@/lib/site/pages";
import { PAGES } from "@/lib/site/register";
import { absolute } from "@/lib/site/routes";
import { feedsOf } from "../page-feeds";
import { formsOf, type PageForms } from "../page-forms";
import { fullTitle, type PageMetadata, pageMetadata } from "../page-metadata";
import { siteOrigin } from "../site-origin";

/** Metadata of a page that the build makes, for search engines and link previews. */
export function metadataOf(page: SitePage): PageMetadata {
  const { kind, title, description, address, preview } = page;
  if (!PAGES[kind].isListed) return { title: fullTitle(title), robots: { index: false } };
  return pageMetadata({ title, description, address, preview, feeds: feedsOf(page) });
}

function formsOfContent(page: SitePage): PageForms {
  const forms = formsOf(page);
  if (forms === undefined) throw new Error(`${page.address} is a tool, which no build renders.`);
  return forms;
}

/** The structured data of a page that the build makes. */
export function pageThings(page: SitePage): readonly Thing[] {
  const breadcrumbs =
    page.trail.length === 0 || !PAGES[page.kind].isListed
      ? []
      : [breadcrumbList(page.trail, { address: page.address, words: page.heading }, siteOrigin)];
  return [...breadcrumbs, ...(formsOfContent(page).things?.() ?? [])];
}

/** The words of a page that the build makes. */
export function pageView(page: SitePage, { today, taxYears }: Catalogue): ReactElement {
  return formsOfContent(page).view({ url: absolute(siteOrigin, page.address), today, taxYears });
}
