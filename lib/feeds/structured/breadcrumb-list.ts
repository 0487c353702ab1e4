import type { BreadcrumbList } from "schema-dts";
import type { TrailStep } from "../../site/page-record";
import { absolute } from "../../site/routes";

/**
 * The way from the home page to a page.
 * @param trail the steps above the page, the first being the home page
 * @param page the page itself, which the trail on the page leaves to its heading
 */
export function breadcrumbList(trail: readonly TrailStep[], page: TrailStep, origin: string): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [...trail, page].map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: step.words,
      item: absolute(origin, step.address),
    })),
  };
}
