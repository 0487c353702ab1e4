import type { Thing } from "schema-dts";
import { siteOrigin } from "@/app/site-origin";
import { breadcrumbList } from "@/lib/feeds/structured/breadcrumb-list";
import { webApplication } from "@/lib/feeds/structured/web-application";
import { SITE_PAGE_KINDS, SITE_PAGES, type ToolKind } from "@/lib/site/register";
import type { ToolAnswer } from "./tool";

/** The structured data of a tool's page: nothing of one that search engines are asked not to list, as an answer is. */
export function thingsOf(
  kind: ToolKind,
  { metadata: { robots }, things = [] }: ToolAnswer,
): readonly Thing[] {
  if (robots !== undefined) return [];
  const siteKind = SITE_PAGE_KINDS.find((one) => one === kind);
  if (siteKind === undefined) return things;
  const page = SITE_PAGES[siteKind];
  if (!page.isListed) return [];
  const address = page.address();
  return [
    breadcrumbList(page.trail(), { address, words: page.heading() }, siteOrigin),
    webApplication({ name: page.title(), description: page.description(), address }, siteOrigin),
  ];
}
