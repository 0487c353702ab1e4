import type { BreadcrumbList, ListItem } from "schema-dts";
import type { TrailStep } from "../../site/page-record";
import { absolute } from "../../site/routes";

/**
 * The breadcrumbs from the home page to a page, as a `BreadcrumbList`.
 * @param trail the steps above the page, the first being the home page
 * @param page the page itself, the last item
 */
export function breadcrumbList(trail: readonly TrailStep[], page: TrailStep, origin: string): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [...trail, page].map(
      (step, index): ListItem => ({
        "@type": "ListItem",
        position: index + 1,
        name: step.words,
        item: absolute(origin, step.address),
      }),
    ),
  };
}
