import type { Role, Service, Team, WorkplaceRole } from "./types";

/** Everyone who works beside a role: other roles of its places, and professionals of other organisations there. */
export interface Colleagues {
  readonly roles: readonly Role[];
  readonly partners: readonly string[];
}

/** The roles and partners that share a service or team with a role, each once, in the order the content gives. */
export function colleaguesOf(role: Role): Colleagues {
  const places = role.workplaces.map(({ place }) => place);
  const roles = new Set(places.flatMap((place) => place.roles.map((entry) => entry.role)));
  roles.delete(role);
  return { roles: [...roles], partners: [...new Set(places.flatMap((place) => place.partners))] };
}

/** A service's roles with those of all its teams, each once; a note stays only where the service itself gives it. */
export function rolesThroughout(service: Service): readonly WorkplaceRole[] {
  const seen = new Map<Role, WorkplaceRole>();
  for (const entry of [...service.roles, ...service.teams.flatMap((team) => team.roles)]) {
    if (!seen.has(entry.role)) {
      seen.set(entry.role, service.roles.includes(entry) ? entry : { role: entry.role, note: undefined });
    }
  }
  return [...seen.values()];
}

/** The other teams of a team's service. */
export function siblingsOf(team: Team): readonly Team[] {
  return team.service.teams.filter((other) => other !== team);
}
