import type { Thing } from "schema-dts";
import { siteOrigin } from "@/app/site-origin";
import { breadcrumbList } from "@/lib/feeds/structured/breadcrumb-list";
import { webApplication } from "@/lib/feeds/structured/web-application";
import { PAGES, type ToolKind } from "@/lib/site/register";
import type { ToolAnswer } from "./tool";

/** The structured data of a tool's page: nothing of one that search engines are asked not to list, as an answer is. */
export function thingsOf(kind: ToolKind, { metadata: { robots } }: ToolAnswer): readonly Thing[] {
  const page = PAGES[kind];
  if (!page.isListed || robots !== undefined) return [];
  const address = page.address();
  return [
    breadcrumbList(page.trail(), { address, words: page.heading() }, siteOrigin),
    webApplication({ name: page.title(), description: page.description(), address }, siteOrigin),
  ];
}
