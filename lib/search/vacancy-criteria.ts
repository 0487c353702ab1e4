import { findRole } from "../catalogue/lookup";
import type { Catalogue, Council, Role, Service, Team } from "../catalogue/types";
import { query } from "../site/routes";
import { type Parameters, parameterValues } from "./parameters";
import { parseRoleCriteria, placeValue, type ReadRoleCriteria } from "./role-criteria";

/** The filters on vacancies: those of the role finder, and one role, `sutton/social-worker`. */
export interface ReadVacancyCriteria extends ReadRoleCriteria {
  readonly role: Role | undefined;
  /** What was typed for a role that is none. */
  readonly unknownRole: string | undefined;
}

/** What an address of the list of vacancies asks. Never throws: what is not understood is left out, and listed. */
export function readVacancyCriteria(parameters: Parameters, catalogue: Catalogue): ReadVacancyCriteria {
  const [typed] = parameterValues(parameters, "role");
  const [council = "", slug = ""] = (typed ?? "").toLowerCase().split("/");
  const role = typed === undefined ? undefined : findRole(catalogue, council, slug);
  return {
    ...parseRoleCriteria(parameters, catalogue),
    role,
    unknownRole: role === undefined ? typed : undefined,
  };
}

/** What stands after `?` in the address of a question, in one order whoever asks: for links, feeds and caches. */
export function vacancyQuery({ criteria, role }: Pick<ReadVacancyCriteria, "criteria" | "role">): string {
  return query([
    ["q", criteria.text],
    ["council", criteria.council],
    ["role", role && `${role.council.slug}/${role.slug}`],
    ["family", criteria.family],
    ["pay", criteria.payAtLeast === undefined ? undefined : String(criteria.payAtLeast / 100)],
    ["place", criteria.place && placeValue(criteria.place)],
  ]);
}

/** The query of what is open for one role, service or team, or in one council. */
export function vacanciesQueryFor({
  council,
  role,
  place,
}: {
  council?: Council;
  role?: Role;
  place?: Service | Team;
}): string {
  const criteria = { text: "", council: council?.slug, family: undefined, payAtLeast: undefined, place };
  return vacancyQuery({ criteria: { ...criteria, sort: "pay" }, role });
}
