import type { Catalogue, Service, Team, Vacancy } from "../catalogue/types";
import { vacancyPay } from "../catalogue/vacancy-pay";
import { closingOf } from "../catalogue/vacancy-times";
import { KINDS_OF_POST, type KindOfPost, kindsOfPost, postWords } from "../model/post-words";
import { ROLE_FAMILIES } from "../model/role";
import { reachOf, salaryRange } from "../pay/published-pay";
import { memoize } from "../site/memoize";
import { keysOf } from "../site/register";
import { type FoundRoles, tally, termsOfRole, textMatcher } from "./find-roles";
import { placesOf } from "./named";
import { type QueryWord, queryWords } from "./query-words";
import { isNumbered, type ReadReferences, referencesIn } from "./references";
import type { RoleCriteria } from "./role-criteria";
import { termsOf } from "./terms";
import type { ReadVacancyCriteria } from "./vacancy-criteria";
import { nameKey } from "./words";

export interface FoundVacancies {
  /** The references that were asked for. */
  readonly references: ReadReferences;
  /** The one that closes first before the others. */
  readonly vacancies: readonly Vacancy[];
  /** Those that meet everything but the pay, because their pay is not stated. */
  readonly payNotStated: readonly Vacancy[];
  /** Counts with every other criterion kept. */
  readonly choices: FoundRoles["choices"];
}

type Criteria = Pick<ReadVacancyCriteria, "criteria" | "role" | "namesNothing">;

/** What a reader may look for a vacancy by, as terms: every search goes through all of them. */
const termsOfVacancy = memoize((vacancy: Vacancy): readonly string[] => {
  const { name, summary, reference, teams, services, council } = vacancy;
  const places = [...teams, ...services].map((place) => place.name);
  const words = [
    name,
    summary,
    ...(isNumbered(vacancy) ? [] : [reference]),
    ...places,
    council.name,
    council.shortName,
    ...council.alsoKnownAs,
    ...postWords(vacancy, council.fullTimeWeeklyHours),
  ];
  return [...termsOf(words.join(" · ")), ...termsOfRole(vacancy.role)];
});

/** Kinds of post by the terms in which they are asked for. */
const KINDS: ReadonlyMap<string, KindOfPost> = new Map(
  KINDS_OF_POST.map((kind) => [termsOf(kind).join(" "), kind]),
);

/** The kind of post that is asked for by a phrase, however it is said. */
function kindAsked({ alternatives }: QueryWord): KindOfPost | undefined {
  return alternatives.map((terms) => KINDS.get(terms.join(" "))).find((kind) => kind !== undefined);
}

/**
 * What tells whether a vacancy has all that a text asks for: the whole reference, the kind of post, or its name for it, and every
 * other word.
 */
function postMatcher(text: string, references: ReadReferences): (vacancy: Vacancy) => boolean {
  const { open, closed, unknown, remaining } = references;
  const isByReference = open.length + closed.length + unknown.length > 0;
  const words = queryWords(isByReference ? remaining : text);
  const kinds = words.flatMap((word) => kindAsked(word) ?? []);
  const meetsText = textMatcher(words.filter((word) => kindAsked(word) === undefined));
  return (vacancy) => {
    const named = ` ${nameKey(vacancy.name)} `;
    const isOfKind = (kind: KindOfPost) =>
      kindsOfPost(vacancy, vacancy.council.fullTimeWeeklyHours).includes(kind) || named.includes(` ${kind} `);
    return (
      (!isByReference || open.includes(vacancy)) &&
      kinds.every(isOfKind) &&
      meetsText(termsOfVacancy(vacancy))
    );
  };
}

/** The open vacancies that have all that a text asks for, for every list that can be asked by words. */
export function vacanciesSaying(
  text: string,
  references: ReadReferences,
  { councils }: Pick<Catalogue, "councils">,
): readonly Vacancy[] {
  return councils.flatMap(({ vacancies }) => vacancies).filter(postMatcher(text, references));
}

function payOf(vacancy: Vacancy): number | undefined {
  return reachOf(salaryRange(vacancyPay(vacancy)));
}

/** Where a vacancy is: its services and teams, and the services of those teams. */
export function placesOfVacancy({ teams, services }: Vacancy): ReadonlySet<Service | Team> {
  return new Set([...teams.flatMap((team) => [team, team.service]), ...services]);
}

/** What is asked that a vacancy does not meet; undefined for one that no other choice would show. */
function missing({ criteria, role, namesNothing }: Criteria, references: ReadReferences) {
  const { council, family, payAtLeast, place, text } = criteria;
  const meetsText = postMatcher(text, references);
  const meets = {
    council: (vacancy: Vacancy) => council === undefined || vacancy.council.slug === council,
    family: (vacancy: Vacancy) => family === undefined || vacancy.role.family === family,
    payAtLeast: (vacancy: Vacancy) => payAtLeast === undefined || (payOf(vacancy) ?? -1) >= payAtLeast,
    place: (vacancy: Vacancy) => place === undefined || placesOfVacancy(vacancy).has(place),
  };
  return (vacancy: Vacancy): readonly (keyof typeof meets)[] | undefined =>
    !namesNothing && (role === undefined || vacancy.role === role) && meetsText(vacancy)
      ? keysOf(meets).filter((criterion) => !meets[criterion](vacancy))
      : undefined;
}

/** The vacancies that are over and would meet the criteria. */
export function findClosed({ councils }: Pick<Catalogue, "councils">, asked: Criteria): readonly Vacancy[] {
  const over = councils.map((council) => ({
    ...council,
    vacancies: council.closedVacancies,
    closedVacancies: [],
  }));
  return findVacancies({ councils: over }, asked).vacancies;
}

/** The open vacancies of all councils that meet the criteria, with the choices that would narrow them further. */
export function findVacancies(catalogue: Pick<Catalogue, "councils">, asked: Criteria): FoundVacancies {
  const all = catalogue.councils
    .flatMap(({ vacancies }) => vacancies)
    .toSorted((one, other) => closingOf(one) - closingOf(other));
  const references = referencesIn(asked.criteria.text, catalogue);
  const missingOf = missing(asked, references);
  const judged = all.map((vacancy) => ({ vacancy, lacks: missingOf(vacancy) }));
  const lackingAtMost = (criterion?: keyof RoleCriteria) =>
    judged.flatMap(({ vacancy, lacks }) => (lacks?.every((one) => one === criterion) ? vacancy : []));
  const byCouncil = tally(lackingAtMost("council").map(({ council }) => council.slug));
  const byFamily = tally(lackingAtMost("family").map(({ role }) => role.family));
  const byPlace = tally(lackingAtMost("place").flatMap((vacancy) => [...placesOfVacancy(vacancy)]));
  const everywhere = new Set(all.flatMap((vacancy) => [...placesOfVacancy(vacancy)]));
  return {
    references,
    vacancies: lackingAtMost(),
    payNotStated:
      asked.criteria.payAtLeast === undefined
        ? []
        : lackingAtMost("payAtLeast").filter((vacancy) => payOf(vacancy) === undefined),
    choices: {
      councils: catalogue.councils.map(({ slug }) => ({
        value: slug,
        count: byCouncil.get(slug) ?? 0,
      })),
      families: ROLE_FAMILIES.filter((family) => all.some(({ role }) => role.family === family)).map(
        (value) => ({
          value,
          count: byFamily.get(value) ?? 0,
        }),
      ),
      places: placesOf(catalogue)
        .filter((place) => everywhere.has(place))
        .map((value) => ({ value, count: byPlace.get(value) ?? 0 })),
    },
  };
}
