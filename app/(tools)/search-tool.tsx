import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { SearchPage } from "@/components/search/search-page";
import type { Catalogue } from "@/lib/catalogue/types";
import { referencesIn } from "@/lib/search/references";
import { pageAt, search } from "@/lib/search/search";
import { parseSearchCriteria, type SearchCriteria, searchAddress } from "@/lib/search/search-criteria";
import { silencesOn } from "@/lib/search/silence";
import { reviewedThroughout } from "@/lib/site/pages";
import { PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import { pageIndexOf } from "./page-index";
import type { Tool } from "./tool";

/** What is found for a text, and what no council answers of it; without one nothing, for which no index is made. */
function findings({ text, council }: SearchCriteria, catalogue: Catalogue) {
  const councils = catalogue.councils.filter(({ slug }) => council === undefined || slug === council);
  const references = referencesIn(text, { councils });
  if (text === "") return { references, silences: [], results: [] };
  const index = pageIndexOf(catalogue);
  const { silences, remaining } = silencesOn(references.remaining, index, councils);
  const named = references.open.flatMap(({ address }) => pageAt(index, address) ?? []);
  const others = search(index, remaining, { council }).filter(
    ({ page }) => !named.some((result) => result.page === page),
  );
  return { references, silences, results: [...named, ...others] };
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
