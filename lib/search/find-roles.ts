import { distance } from "fastest-levenshtein";
import type { Catalogue, Role, Service, Team } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { ROLE_FAMILIES } from "../model/role";
import { reachOf, salaryRange } from "../pay/published-pay";
import { keysOf } from "../site/register";
import { isAgeTerm, statedAgeTerms } from "./age-terms";
import { placesOf } from "./named";
import { type QueryWord, queryWords } from "./query-words";
import type { RoleCriteria } from "./role-criteria";
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
    // So that "social worker role", "jobs" or "vacancies" finds roles.
    "role roles pay vacancy",
  ];
  const terms = [
    ...termsOf(words.join(" · ")),
    ...role.workplaces.flatMap(({ place }) => statedAgeTerms(place)),
  ];
  termsByRole.set(role, terms);
  return terms;
}

/** True when a term begins with another, or is one letter in six away from it; numbers and ages are whole: 2 hours are not 22. */
function isTerm(term: string, wanted: string): boolean {
  if (isAgeTerm(wanted) || /^\d+$/.test(wanted)) return term === wanted;
  return (
    term.startsWith(wanted) ||
    (wanted.length > 4 && distance(term, wanted) <= Math.floor(wanted.length / 6) + 1)
  );
}

/**
 * What tells whether the terms of something have every asked-for word, or one of its synonyms. For everything that is asked at
 * once: thousands of roles have the same few hundred terms, and each is compared once.
 */
export function textMatcher(words: readonly QueryWord[]): (terms: readonly string[]) => boolean {
  const compared = new Map<string, Map<string, boolean>>();
  const has = (terms: readonly string[], wanted: string): boolean => {
    const judgements = compared.get(wanted) ?? new Map<string, boolean>();
    compared.set(wanted, judgements);
    return terms.some((term) => {
      const isSame = judgements.get(term) ?? isTerm(term, wanted);
      judgements.set(term, isSame);
      return isSame;
    });
  };
  return (terms) =>
    words.every(({ alternatives }) =>
      alternatives.some((alternative) => alternative.every((term) => has(terms, term))),
    );
}

/** Where a role works: its services and teams, and the services of those teams. */
function placesOfRole({ workplaces }: Role): ReadonlySet<Service | Team> {
  return new Set(workplaces.flatMap(({ place }) => (place.kind === "team" ? [place, place.service] : place)));
}

/** What is asked that a role does not meet. */
function missing(criteria: RoleCriteria): (role: Role) => readonly (keyof RoleCriteria)[] {
  const { council, family, payAtLeast, place } = criteria;
  const meetsText = textMatcher(queryWords(criteria.text));
  const meets: Readonly<Record<Exclude<keyof RoleCriteria, "sort">, (role: Role) => boolean>> = {
    council: (role) => council === undefined || role.council.slug === council,
    family: (role) => family === undefined || role.family === family,
    payAtLeast: (role) => payAtLeast === undefined || (payOf(role) ?? -1) >= payAtLeast,
    place: (role) => place === undefined || placesOfRole(role).has(place),
    text: (role) => meetsText(termsOfRole(role)),
  };
  return (role) => keysOf(meets).filter((criterion) => !meets[criterion](role));
}

/** How often each occurs. */
export function tally<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const byName = (one: Role, other: Role) =>
  one.name.localeCompare(other.name, "en-GB") || one.council.order - other.council.order;
const byPay = (one: Role, other: Role) => (payOf(other) ?? -1) - (payOf(one) ?? -1) || byName(one, other);

/** The roles of all councils that meet the criteria, with the choices that would narrow them further. */
export function findRoles(catalogue: Pick<Catalogue, "councils">, criteria: RoleCriteria): FoundRoles {
  const all = catalogue.councils.flatMap((council) => council.roles);
  const missingOf = missing(criteria);
  const judged = all.map((role) => ({ role, lacks: missingOf(role) }));
  const lackingAtMost = (...criterions: readonly (keyof RoleCriteria)[]) =>
    judged.flatMap(({ role, lacks }) => (lacks.every((one) => criterions.includes(one)) ? role : []));
  const roles = lackingAtMost();
  const byCouncil = tally(lackingAtMost("council", "place").map(({ council }) => council.slug));
  const byFamily = tally(lackingAtMost("family").map(({ family }) => family));
  const byPlace = tally(lackingAtMost("place").flatMap((role) => [...placesOfRole(role)]));
  const everywhere = new Set(all.flatMap((role) => [...placesOfRole(role)]));
  const inCouncil = placesOf(catalogue).filter(
    ({ council }) => criteria.council === undefined || council.slug === criteria.council,
  );
  return {
    roles: roles.toSorted(criteria.sort === "name" ? byName : byPay),
    payNotPublished:
      criteria.payAtLeast === undefined
        ? []
        : lackingAtMost("payAtLeast")
            .filter((role) => payOf(role) === undefined)
            .toSorted(byName),
    choices: {
      councils: catalogue.councils.map(({ slug }) => ({ value: slug, count: byCouncil.get(slug) ?? 0 })),
      families: ROLE_FAMILIES.filter((family) => all.some((role) => role.family === family)).map((value) => ({
        value,
        count: byFamily.get(value) ?? 0,
      })),
      places: inCouncil
        .filter((place) => everywhere.has(place))
        .map((value) => ({ value, count: byPlace.get(value) ?? 0 })),
    },
  };
}
