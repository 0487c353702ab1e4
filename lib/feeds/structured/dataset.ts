import type { Dataset } from "schema-dts";
import type { Council } from "../../catalogue/types";
import { isStated } from "../../model/not-stated";
import { absolute, routes } from "../../site/routes";
import { governmentOrganization } from "./government-organization";

/**
 * A council's roles and salaries as a data set, with where to fetch it. The council is named as its creator only when
 * it publishes these pages; otherwise the data set says what it was built from. No licence is claimed: none is stated.
 */
export function rolesDataset(council: Council, origin: string): Dataset {
  const sources = [
    ...new Set(council.roles.flatMap(({ pay }) => (isStated(pay) ? [pay.source.link] : []))),
  ].filter(isStated);
  return {
    "@type": "Dataset",
    name: `Roles and pay: ${council.name}`,
    description: `The roles in children's services that ${council.name} names, with the grade and the pay it publishes for each and the services and teams where each works. ${council.payNote}`,
    url: absolute(origin, routes.roles(council.slug)),
    dateModified: council.reviewed,
    inLanguage: "en-GB",
    isAccessibleForFree: true,
    spatialCoverage: { "@type": "AdministrativeArea", name: council.shortName },
    ...(council.publishedByCouncil && { creator: governmentOrganization(council) }),
    ...(sources.length > 0 && { isBasedOn: sources }),
    distribution: [
      {
        "@type": "DataDownload",
        encodingFormat: "text/csv",
        contentUrl: absolute(origin, routes.rolesCsv(council.slug)),
      },
      {
        "@type": "DataDownload",
        encodingFormat: "application/json",
        contentUrl: absolute(origin, routes.rolesJson(council.slug)),
      },
    ],
  };
}
