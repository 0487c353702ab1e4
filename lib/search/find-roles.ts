import { distance } from "fastest-levenshtein";
import type { Catalogue, Role, Service, Team } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { ROLE_FAMILIES } from "../model/role";
import { reachOf, salaryRange } from "../pay/published-pay";
import { isAgeTerm, statedAgeTerms } from "./age-terms";
import { queryWords } from "./query-words";
import { placesOf, type RoleCriteria } from "./role-criteria";
import { termsOf } from "./terms";

/** A choice that would narrow or change the list, with how many roles it would show. */
export interface Choice<Value> {
  readonly value: Value;
  readonly count: number;
}

export interface FoundRoles {
  /** Sorted by `criteria.sort`; by pay, roles without published pay come last. */
  readonly roles: readonly Role[];
  /** Roles that meet everything but the pay, because their pay is not published. */
  readonly payNotPublished: readonly Role[];
  /** Counts with every other criterion kept; choices that no role of the site would meet are left out. */
  readonly choices: {
    readonly councils: readonly Choice<string>[];
    readonly families: readonly Choice<Role["family"]>[];
    readonly places: readonly Choice<Service | Team>[];
  };
}

/** A full-time salary to compare by, in pence. */
function payOf(role: Role): number | undefined {
  return reachOf(salaryRange(role.pay));
}

/** A cache, since every request goes through every role. It is never stale: roles do not change. */
const termsByRole = new WeakMap<Role, readonly string[]>();

/** What a reader may look for a role by, as terms: its words, and the ages that its places of work state. */
export function termsOfRole(role: Role): readonly string[] {
  const cached = termsByRole.get(role);
  if (cached) return cached;
  const words = [
    role.name,
    role.plural,
    role.acronym ?? "",
    ...role.alsoKnownAs,
    ...role.searchedAs,
    role.family,
    role.summary,
    isStated(role.grade) && isStated(role.grade.label) ? role.grade.label : "",
    ...role.workplaces.flatMap(({ place }) => [
      place.name,
      place.acronym ?? "",
      ...place.alsoKnownAs,
      ...place.searchedAs,
    ]),
    // So that "social worker role" or "jobs" finds roles.
    "role roles pay",
  ];
  const terms = [
    ...termsOf(words.join(" · ")),
    ...role.workplaces.flatMap(({ place }) => statedAgeTerms(place)),
  ];
  termsByRole.set(role, terms);
  return terms;
}

/** True when one of a role's terms begins with another, or is one letter in six away from it. */
function hasTerm(terms: readonly string[], wanted: string): boolean {
  if (isAgeTerm(wanted)) return terms.includes(wanted);
  return terms.some(
    (term) =>
      term.startsWith(wanted) ||
      (wanted.length > 4 && distance(term, wanted) <= Math.floor(wanted.length / 6) + 1),
  );
}

/** True when the terms of something have every asked-for word, or one of its synonyms. */
export function meetsText(terms: readonly string[], text: string): boolean {
  return queryWords(text).every(({ alternatives }) =>
    alternatives.some((alternative) => alternative.every((term) => hasTerm(terms, term))),
  );
}

function worksAt(role: Role, wanted: Service | Team): boolean {
  return role.workplaces.some(
    ({ place }) => place === wanted || (place.kind === "team" && place.service === wanted),
  );
}

/** True when a role meets the criteria; `except` is ignored. */
function meets(role: Role, criteria: RoleCriteria, except?: keyof RoleCriteria): boolean {
  const { council, family, payAtLeast, place } = criteria;
  const asks = (criterion: keyof RoleCriteria) => criterion !== except;
  return (
    (!asks("council") || council === undefined || role.council.slug === council) &&
    (!asks("family") || family === undefined || role.family === family) &&
    (!asks("payAtLeast") || payAtLeast === undefined || (payOf(role) ?? -1) >= payAtLeast) &&
    (!asks("place") || place === undefined || worksAt(role, place)) &&
    (!asks("text") || meetsText(termsOfRole(role), criteria.text))
  );
}

const byName = (one: Role, other: Role) =>
  one.name.localeCompare(other.name, "en-GB") || one.council.order - other.council.order;
const byPay = (one: Role, other: Role) => (payOf(other) ?? -1) - (payOf(one) ?? -1) || byName(one, other);

/** The roles of all councils that meet the criteria, with the choices that would narrow them further. */
export function findRoles(catalogue: Pick<Catalogue, "councils">, criteria: RoleCriteria): FoundRoles {
  const all = catalogue.councils.flatMap((council) => council.roles);
  const roles = all.filter((role) => meets(role, criteria));
  const without = (except: keyof RoleCriteria) => all.filter((role) => meets(role, criteria, except));
  const forCouncils = all.filter((role) => meets(role, { ...criteria, place: undefined }, "council"));
  const [forFamilies, forPlaces] = [without("family"), without("place")];
  const inCouncil = placesOf(catalogue).filter(
    ({ council }) => criteria.council === undefined || council.slug === criteria.council,
  );
  return {
    roles: roles.toSorted(criteria.sort === "name" ? byName : byPay),
    payNotPublished:
      criteria.payAtLeast === undefined
        ? []
        : without("payAtLeast")
            .filter((role) => payOf(role) === undefined)
            .toSorted(byName),
    choices: {
      councils: catalogue.councils.map(({ slug, roles: theirs }) => ({
        value: slug,
        count: theirs.filter((role) => forCouncils.includes(role)).length,
      })),
      families: ROLE_FAMILIES.filter((family) => all.some((role) => role.family === family)).map((value) => ({
        value,
        count: forFamilies.filter((role) => role.family === value).length,
      })),
      places: inCouncil
        .filter((place) => all.some((role) => worksAt(role, place)))
        .map((value) => ({ value, count: forPlaces.filter((role) => worksAt(role, value)).length })),
    },
  };
}
