import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { SearchPage } from "@/components/search/search-page";
import { findPages } from "@/lib/search/find-pages";
import { parseSearchCriteria, searchAddress } from "@/lib/search/search-criteria";
import { reviewedThroughout } from "@/lib/site/pages";
import { PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import { pageIndexOf } from "./page-index";
import type { Tool } from "./tool";

/** The pages that match a query. */
export const searchTool: Tool = ({ parameters }, catalogue) => {
  const asked = parseSearchCriteria(parameters, catalogue);
  const { text } = asked.criteria;
  return {
    metadata: pageMetadata({
      title: text === "" ? PAGES.search.title() : `Search for “${text}”`,
      description: PAGES.search.description(),
      address: routes.search(),
      preview: routes.preview(routes.home()),
      isOneOfMany: text !== "",
    }),
    page: (
      <SearchPage
        asked={asked}
        {...findPages(asked.criteria, catalogue, pageIndexOf)}
        councils={catalogue.councils}
        reviewed={reviewedThroughout(catalogue)}
        url={absolute(siteOrigin, searchAddress(asked.criteria))}
      />
    ),
  };
};
