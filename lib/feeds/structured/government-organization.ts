import type { GovernmentOrganization } from "schema-dts";
import type { Council } from "../../catalogue/types";

/** The council as the body that runs a service. No address of this site is given as its own: it may not be. */
export function governmentOrganization(council: Council): GovernmentOrganization {
  return {
    "@type": "GovernmentOrganization",
    name: council.name,
    ...(council.alsoKnownAs.length > 0 && { alternateName: council.alsoKnownAs }),
    areaServed: { "@type": "AdministrativeArea", name: council.shortName },
  };
}
