import type { Council, Role, Service, Team, WorkplaceRole } from "../../catalogue/types";
import { type CouncilContext, type Draft, itemOf } from "./council-context";
import { byOrder } from "./order";

/** The services of a council, without their teams and roles. */
export function buildServices(council: Council, context: CouncilContext): Map<string, Draft<Service>> {
  const services = [...context.related.documents.ofType("service").values()].map(
    (document): Draft<Service> => ({
      ...context.entry(document),
      council,
      roles: [],
      teams: [],
    }),
  );
  return new Map(services.sort(byOrder).map((service) => [service.slug, service]));
}

/** The teams of a council, each given to its service; by service, then in the order that the editors gave. */
export function buildTeams(
  council: Council,
  services: ReadonlyMap<string, Draft<Service>>,
  context: CouncilContext,
): Map<string, Draft<Team>> {
  const teams = [...context.related.documents.ofType("team").values()].map(
    (document): Draft<Team> => ({
      ...context.entry(document),
      council,
      service: itemOf(services, document.data.service, "service"),
      roles: [],
    }),
  );
  teams.sort((one, other) => byOrder(one.service, other.service) || byOrder(one, other));
  for (const service of services.values()) service.teams = teams.filter((team) => team.service === service);
  return new Map(teams.map((team) => [team.slug, team]));
}

/** Adds the roles to the services and teams that list them, and the workplaces to each role. */
export function connectWorkplaces(
  roles: ReadonlyMap<string, Draft<Role>>,
  services: ReadonlyMap<string, Draft<Service>>,
  teams: ReadonlyMap<string, Draft<Team>>,
  { related, words }: CouncilContext,
): void {
  const serviceFiles = related.documents.ofType("service");
  const teamFiles = related.documents.ofType("team");
  const places = [
    ...[...services.values()].flatMap((service) => [
      { place: service, document: serviceFiles.get(service.slug) },
      ...service.teams.map((team) => ({
        place: itemOf(teams, team.slug, "team"),
        document: teamFiles.get(team.slug),
      })),
    ]),
  ];
  for (const { place, document } of places) {
    place.roles = (document?.data.roles ?? []).map(({ role, note }): WorkplaceRole => {
      const draft = itemOf(roles, role, "role");
      const resolved = note === undefined ? undefined : words(note);
      draft.workplaces = [...draft.workplaces, { place, note: resolved }];
      return { role: draft, note: resolved };
    });
  }
}
