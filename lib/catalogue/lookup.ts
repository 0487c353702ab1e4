import type { Catalogue, Council, Role } from "./types";

/** The council of a folder name; `undefined` when there is none. */
export function findCouncil(catalogue: Catalogue, council: string): Council | undefined {
  return catalogue.councils.find(({ slug }) => slug === council);
}

/** A role of a council by its slug; `undefined` when there is none. */
export function findRole(catalogue: Catalogue, council: string, role: string): Role | undefined {
  return findCouncil(catalogue, council)?.roles.find(({ slug }) => slug === role);
}
