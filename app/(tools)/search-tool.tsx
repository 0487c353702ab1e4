import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { SearchPage } from "@/components/search/search-page";
import type { Catalogue } from "@/lib/catalogue/types";
import { search } from "@/lib/search/search";
import { parseSearchCriteria, type SearchCriteria, searchAddress } from "@/lib/search/search-criteria";
import { silencesOn } from "@/lib/search/silence";
import { reviewedThroughout } from "@/lib/site/pages";
import { PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import { pageIndexOf } from "./page-index";
import type { Tool } from "./tool";

/** What is found for a text, and what no council answers of it; without one nothing, for which no index is made. */
function findings({ text, council }: SearchCriteria, catalogue: Catalogue) {
  if (text === "") return { silences: [], results: [] };
  const index = pageIndexOf(catalogue);
  const councils = catalogue.councils.filter(({ slug }) => council === undefined || slug === council);
  const { silences, remaining } = silencesOn(text, index, councils);
  return { silences, results: search(index, remaining, { council }) };
}

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
        {...findings(asked.criteria, catalogue)}
        councils={catalogue.councils}
        reviewed={reviewedThroughout(catalogue)}
        url={absolute(siteOrigin, searchAddress(asked.criteria))}
      />
    ),
  };
};
