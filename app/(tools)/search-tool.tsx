import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { SearchPage } from "@/components/search/search-page";
import { search } from "@/lib/search/search";
import { parseSearchCriteria, searchAddress } from "@/lib/search/search-criteria";
import { silencesOn } from "@/lib/search/silence";
import { reviewedThroughout } from "@/lib/site/pages";
import { PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import { pageIndexOf } from "./page-index";
import type { Tool } from "./tool";

/** The pages that match a query. */
export const searchTool: Tool = ({ parameters }, catalogue) => {
  const asked = parseSearchCriteria(parameters, catalogue);
  const { text, council } = asked.criteria;
  const index = pageIndexOf(catalogue);
  const councils = catalogue.councils.filter(({ slug }) => council === undefined || slug === council);
  const { silences, remaining } = silencesOn(text, index, councils);
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
        silences={silences}
        results={search(index, remaining, { council })}
        councils={catalogue.councils}
        reviewed={reviewedThroughout(catalogue)}
        url={absolute(siteOrigin, searchAddress(asked.criteria))}
      />
    ),
  };
};
