import type { Catalogue, Role, Service, Team } from "../catalogue/types";
import { ROLE_FAMILIES } from "../model/role";
import type { Pence } from "../money/pence";
import { readPounds } from "../money/read-pounds";
import { query, routes } from "../site/routes";
import { councilNamed, placeNamed } from "./named";
import { type Parameters, parameterValues } from "./parameters";

/** The names of the parameters in the role finder's address, in the order they are written. */
export const ROLE_PARAMETERS = ["q", "council", "family", "pay", "place", "sort"] as const;
export type RoleParameter = (typeof ROLE_PARAMETERS)[number];

const ROLE_ORDERS = ["pay", "name"] as const;
export type RoleOrder = (typeof ROLE_ORDERS)[number];

/** A reader's filters on the roles; undefined or empty filters nothing. */
export interface RoleCriteria {
  readonly text: string;
  /** Slug of a council. */
  readonly council: string | undefined;
  readonly family: Role["family"] | undefined;
  /** A published full-time salary of at least this much a year. */
  readonly payAtLeast: Pence | undefined;
  /** A service, with all its teams, or a team. */
  readonly place: Service | Team | undefined;
  readonly sort: RoleOrder;
}

/** A parameter that was not understood, and was left out of the criteria. */
export interface CriteriaProblem {
  readonly parameter: RoleParameter;
  /** A sentence for the reader, with what to do. */
  readonly problem: string;
}

export interface ReadRoleCriteria {
  readonly criteria: RoleCriteria;
  /** What was typed, understood or not, so that a form can show it again. */
  readonly typed: Readonly<Record<RoleParameter, string>>;
  readonly problems: readonly CriteriaProblem[];
}

/** How a service or team is written in the query: its address without the leading slash. */
export function placeValue(place: Service | Team): string {
  return place.address.slice(1);
}

function oneOf<Value extends string>(allowed: readonly Value[], value: string): Value | undefined {
  return allowed.find((candidate) => candidate === value.toLowerCase());
}

/**
 * Reads the filters on the roles from an address. Never throws: what is not understood is left out of the criteria and
 * listed in `problems`. Of a repeated parameter the first value counts.
 */
export function parseRoleCriteria(
  parameters: Parameters,
  catalogue: Pick<Catalogue, "councils" | "redirects">,
): ReadRoleCriteria {
  const problems: CriteriaProblem[] = [];
  const typed = { q: "", council: "", family: "", pay: "", place: "", sort: "" };
  for (const name of ROLE_PARAMETERS) {
    const values = parameterValues(parameters, name);
    typed[name] = values[0] ?? "";
    if (values.length > 1) {
      problems.push({ parameter: name, problem: `This was given more than once. We used “${typed[name]}”.` });
    }
  }
  /** Reads one parameter; a value that is not understood becomes a problem. */
  function read<Value>(
    parameter: RoleParameter,
    reader: (value: string) => Value | undefined,
    problem: string,
  ) {
    if (typed[parameter] === "") return undefined;
    const value = reader(typed[parameter]);
    if (value === undefined) problems.push({ parameter, problem });
    return value;
  }
  const council = read(
    "council",
    (value) => councilNamed(value, catalogue),
    `“${typed.council}” is not a council on this site.`,
  );
  const family = read(
    "family",
    (value) => oneOf(ROLE_FAMILIES, value),
    `“${typed.family}” is not a kind of work that we sort roles by.`,
  );
  const payAtLeast = read(
    "pay",
    readPounds,
    `“${typed.pay}” is not an amount. Write pounds a year, like 40000.`,
  );
  const place = read(
    "place",
    (value) => placeNamed(value, catalogue),
    `“${typed.place}” is not a service or team on this site.`,
  );
  const sort = read(
    "sort",
    (value) => oneOf(ROLE_ORDERS, value),
    "Roles can be sorted by pay or by name. We sorted by pay.",
  );
  const isElsewhere = council !== undefined && place !== undefined && place.council !== council;
  if (isElsewhere) {
    problems.push({
      parameter: "place",
      problem: `${place.name} is in ${place.council.shortName}, not in ${council.shortName}.`,
    });
  }
  return {
    criteria: {
      text: typed.q,
      council: council?.slug,
      family,
      payAtLeast,
      place: isElsewhere ? undefined : place,
      sort: sort ?? "pay",
    },
    typed,
    problems,
  };
}

/** The canonical address of some criteria: parameters in a fixed order, without those that filter nothing. */
export function roleFinderAddress(criteria: RoleCriteria): string {
  return routes.roleFinder(
    query([
      ["q", criteria.text],
      ["council", criteria.council],
      ["family", criteria.family],
      ["pay", criteria.payAtLeast === undefined ? undefined : String(criteria.payAtLeast / 100)],
      ["place", criteria.place && placeValue(criteria.place)],
      ["sort", criteria.sort === "pay" ? undefined : criteria.sort],
    ]),
  );
}
