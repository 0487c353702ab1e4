import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { PlaceFinderForm } from "@/components/places/place-finder-form";
import { PlaceFinderPage } from "@/components/places/place-finder-page";
import { findPlaces } from "@/lib/search/find-places";
import { choicesOf, placeFinderAddress, readPlaceCriteria } from "@/lib/search/place-criteria";
import { reviewedThroughout } from "@/lib/site/pages";
import { PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import type { Tool } from "./tool";

/** Five questions, and the places that fit the answers. */
export const placeFinderTool: Tool = ({ parameters }, catalogue) => {
  const asked = readPlaceCriteria(parameters, catalogue);
  const { criteria, isAsked, problems } = asked;
  const title = PAGES.placeFinder.title();
  return {
    metadata: pageMetadata({
      title: problems.length > 0 ? `Problem: ${title}` : title,
      description: PAGES.placeFinder.description(),
      address: routes.placeFinder(),
      preview: routes.preview(routes.home()),
      isOneOfMany: isAsked,
    }),
    page: (
      <PlaceFinderPage
        asked={asked}
        places={isAsked ? findPlaces(catalogue, criteria) : []}
        councils={catalogue.councils}
        reviewed={reviewedThroughout(catalogue)}
        url={absolute(siteOrigin, placeFinderAddress(asked))}
        form={<PlaceFinderForm asked={asked} choices={choicesOf(catalogue)} councils={catalogue.councils} />}
      />
    ),
  };
};
