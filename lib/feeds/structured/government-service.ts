import type { GovernmentService, PeopleAudience } from "schema-dts";
import type { Service, Team } from "../../catalogue/types";
import { isStated } from "../../model/not-stated";
import type { Ages } from "../../model/vocabulary";
import { absolute } from "../../site/routes";
import { governmentOrganization } from "./government-organization";

/** The people a service is for, by the ages it states. An open end has no number, and none is made up. */
function audience(ages: Ages): PeopleAudience {
  return {
    "@type": "PeopleAudience",
    audienceType: `${ages.from} to ${ages.to}`,
    ...(typeof ages.from === "number" && { suggestedMinAge: ages.from }),
    ...(typeof ages.to === "number" && { suggestedMaxAge: ages.to }),
  };
}

/** A service or team of the council as a `GovernmentService`; a team names the service it belongs to. */
export function governmentService(place: Service | Team, origin: string): GovernmentService {
  const url = absolute(origin, place.address);
  const otherNames = [...(place.acronym === undefined ? [] : [place.acronym]), ...place.alsoKnownAs];
  return {
    "@type": "GovernmentService",
    "@id": `${url}#service`,
    name: place.name,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    description: place.summary,
    url,
    serviceOperator: governmentOrganization(place.council),
    areaServed: { "@type": "AdministrativeArea", name: place.council.shortName },
    ...(isStated(place.ages) && { audience: audience(place.ages) }),
    ...(place.kind === "team" && {
      isRelatedTo: { "@id": `${absolute(origin, place.service.address)}#service` },
    }),
  };
}
