import type { Catalogue, Council, Role, Service, Team } from "../catalogue/types";
import { firstAddress } from "../site/first-address";
import { query, routes } from "../site/routes";
import { roleNamed } from "./named";
import { type Parameters, parameterValues } from "./parameters";
import { parseRoleCriteria, placeValue, type ReadRoleCriteria } from "./role-criteria";

/** The filters on vacancies: those of the role finder, and one role, `sutton/social-worker`. */
export interface ReadVacancyCriteria extends ReadRoleCriteria {
  readonly role: Role | undefined;
  /** What was typed for a role that is none. */
  readonly unknownRole: string | undefined;
  /**
   * True where a role, council or place is asked for that there is not: nothing is open there. All that is open elsewhere
   * would be no answer to somebody who follows one team.
   */
  readonly namesNothing: boolean;
}

/** What an address of the list of vacancies asks. Never throws: what is not understood is left out, and listed. */
export function readVacancyCriteria(parameters: Parameters, catalogue: Catalogue): ReadVacancyCriteria {
  const [typedRole] = parameterValues(parameters, "role");
  const role = typedRole === undefined ? undefined : roleNamed(typedRole, catalogue);
  const unknownRole = role === undefined ? typedRole : undefined;
  const read = parseRoleCriteria(parameters, catalogue);
  const { criteria, typed } = read;
  const isUnknown = (["council", "place"] as const).some(
    (name) => typed[name] !== "" && criteria[name] === undefined,
  );
  return { ...read, role, unknownRole, namesNothing: unknownRole !== undefined || isUnknown };
}

/** The names that the address of a question may hold, in the order in which they are written. */
const PARAMETERS = ["q", "council", "role", "family", "pay", "place"] as const;

/** Other names by which people ask for them. */
const MEANT: Readonly<Record<string, (typeof PARAMETERS)[number]>> = {
  team: "place",
  teams: "place",
  service: "place",
  services: "place",
  location: "place",
  search: "q",
  query: "q",
  text: "q",
  salary: "pay",
  minimum: "pay",
};

/** What is said of a name that a question may not hold. The order of a list, which a feed has its own for, is no question. */
function unknownWords(name: string): readonly string[] {
  if (name === "sort" || PARAMETERS.some((known) => known === name)) return [];
  const meant = Object.hasOwn(MEANT, name.toLowerCase()) ? MEANT[name.toLowerCase()] : undefined;
  const how = meant === "place" ? ", and the address of a team or service: place=council/teams/name" : "";
  const remedy = meant === undefined ? "" : ` Write “${meant}”${how}.`;
  return [
    `“${name.slice(0, 40)}” is nothing that can be asked here: only ${PARAMETERS.join(", ")}.${remedy}`,
  ];
}

/**
 * What is wrong with a question that a feed cannot answer, a sentence each; none where all of it is understood.
 * @param names all that the address asks by
 */
export function refusedWords(
  { problems, unknownRole }: ReadVacancyCriteria,
  names: Iterable<string>,
): readonly string[] {
  return [
    ...[...new Set(names)].flatMap(unknownWords),
    ...(unknownRole === undefined ? [] : [`“${unknownRole}” is not a role on this site.`]),
    ...problems.filter(({ parameter }) => parameter !== "sort").map(({ problem }) => problem),
  ];
}

/** What stands after `?` in the address of a question, in one order whoever asks: for links, feeds and caches. */
export function vacancyQuery({ criteria, role }: Pick<ReadVacancyCriteria, "criteria" | "role">): string {
  return queryOf(criteria, {
    council: criteria.council,
    role: role && `${role.council.slug}/${role.slug}`,
    place: criteria.place && placeValue(criteria.place),
  });
}

/** The same by the names that council, role and place had first, which no rename changes. */
export function lastingVacancyQuery(
  { criteria, role }: Pick<ReadVacancyCriteria, "criteria" | "role">,
  known: Pick<Catalogue, "redirects">,
): string {
  const { council, place } = criteria;
  const [, roleCouncil, , roleSlug] = role === undefined ? [] : firstAddress(role.address, known).split("/");
  return queryOf(criteria, {
    council: council && firstAddress(routes.council(council), known).slice(1),
    role: role && `${roleCouncil}/${roleSlug}`,
    place: place && firstAddress(place.address, known).slice(1),
  });
}

function queryOf(
  { text, family, payAtLeast }: ReadVacancyCriteria["criteria"],
  names: Readonly<Record<"council" | "role" | "place", string | undefined>>,
): string {
  return query([
    ["q", text],
    ["council", names.council],
    ["role", names.role],
    ["family", family],
    ["pay", payAtLeast === undefined ? undefined : String(payAtLeast / 100)],
    ["place", names.place],
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
