import type { Council, Service, Team } from "../../catalogue/types";
import { routes } from "../../site/routes";
import { pageData } from "./page-data";
import { agesData, referenceData } from "./values";

/** A service or team as an item of a list. */
function workplaceSummaryData(place: Service | Team, origin: string) {
  return {
    ...referenceData(place, origin),
    acronym: place.acronym ?? null,
    otherNames: [...place.alsoKnownAs],
    ages: agesData(place.ages),
    summary: place.summary,
  };
}

/** The fields that services and teams have in common. */
function workplaceData(place: Service | Team, origin: string) {
  return {
    ...workplaceSummaryData(place, origin),
    text: place.body.text,
    ageGroups: [...place.ageGroups],
    work: [...place.work],
    settings: [...place.settings],
    nearTo: [...place.nearTo],
    roles: place.roles.map(({ role, note }) => ({ ...referenceData(role, origin), note: note ?? null })),
    partners: [...place.partners],
  };
}

/** Everything on a service's page. */
export function serviceData(service: Service, origin: string) {
  return {
    ...pageData(service, origin),
    service: {
      ...workplaceData(service, origin),
      units: service.units ?? null,
      teams: service.teams.map((team) => workplaceSummaryData(team, origin)),
    },
  };
}

/** Everything on a team's page. */
export function teamData(team: Team, origin: string) {
  return {
    ...pageData(team, origin),
    team: {
      ...workplaceData(team, origin),
      service: referenceData(team.service, origin),
      place: team.place,
      localTeams: [...team.localTeams],
    },
  };
}

/** Every service of a council with its teams. */
export function servicesData(council: Council, origin: string) {
  const address = routes.services(council.slug);
  return {
    ...pageData(
      { kind: "services", council, address, reviewed: council.reviewed, sources: council.sources },
      origin,
    ),
    services: council.services.map((service) => ({
      ...workplaceSummaryData(service, origin),
      teams: service.teams.map((team) => workplaceSummaryData(team, origin)),
    })),
  };
}
