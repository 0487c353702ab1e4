import type { Catalogue, Council, Role, Service, Team } from "./types";

/** The council of a folder name; `undefined` when there is none. */
export function findCouncil(catalogue: Catalogue, council: string): Council | undefined {
  return catalogue.councils.find(({ slug }) => slug === council);
}

/** A service of a council by its slug; `undefined` when there is none. */
export function findService(catalogue: Catalogue, council: string, service: string): Service | undefined {
  return findCouncil(catalogue, council)?.services.find(({ slug }) => slug === service);
}

/** A team of a council by its slug; `undefined` when there is none. */
export function findTeam(catalogue: Catalogue, council: string, team: string): Team | undefined {
  return findCouncil(catalogue, council)?.teams.find(({ slug }) => slug === team);
}

/** A role of a council by its slug; `undefined` when there is none. */
export function findRole(catalogue: Catalogue, council: string, role: string): Role | undefined {
  return findCouncil(catalogue, council)?.roles.find(({ slug }) => slug === role);
}
