import type { Catalogue, Service, Team, Vacancy } from "../catalogue/types";
import { vacancyPay } from "../catalogue/vacancy-pay";
import { closingOf } from "../catalogue/vacancy-times";
import { contractWords, hoursWords, placeWords } from "../catalogue/vacancy-words";
import { isStated } from "../model/not-stated";
import { ROLE_FAMILIES } from "../model/role";
import { reachOf, salaryRange } from "../pay/published-pay";
import { keysOf } from "../site/register";
import { type FoundRoles, tally, termsOfRole, textMatcher } from "./find-roles";
import { placesOf } from "./named";
import type { RoleCriteria } from "./role-criteria";
import { termsOf } from "./terms";
import type { ReadVacancyCriteria } from "./vacancy-criteria";

export interface FoundVacancies {
  /** The one that closes first before the others. */
  readonly vacancies: readonly Vacancy[];
  /** Those that meet everything but the pay, because their pay is not stated. */
  readonly payNotStated: readonly Vacancy[];
  /** Counts with every other criterion kept. */
  readonly choices: FoundRoles["choices"];
}

type Criteria = Pick<ReadVacancyCriteria, "criteria" | "role" | "namesNothing">;

function termsOfVacancy(vacancy: Vacancy): readonly string[] {
  const places = [...vacancy.teams, ...vacancy.services].map(({ name }) => name);
  const words = [vacancy.name, vacancy.summary, vacancy.reference, placeWords(vacancy), ...places];
  const post = [contractWords(vacancy), hoursWords(vacancy)].filter(isStated);
  return [...termsOf([...words, ...post].join(" · ")), ...termsOfRole(vacancy.role)];
}

function payOf(vacancy: Vacancy): number | undefined {
  return reachOf(salaryRange(vacancyPay(vacancy)));
}

/** Where a vacancy is: its services and teams, and the services of those teams. */
export function placesOfVacancy({ teams, services }: Vacancy): ReadonlySet<Service | Team> {
  return new Set([...teams.flatMap((team) => [team, team.service]), ...services]);
}

/** What is asked that a vacancy does not meet; undefined for one that no other choice would show. */
function missing({ criteria, role, namesNothing }: Criteria) {
  const { council, family, payAtLeast, place, text } = criteria;
  const meetsText = textMatcher(text);
  const meets = {
    council: (vacancy: Vacancy) => council === undefined || vacancy.council.slug === council,
    family: (vacancy: Vacancy) => family === undefined || vacancy.role.family === family,
    payAtLeast: (vacancy: Vacancy) => payAtLeast === undefined || (payOf(vacancy) ?? -1) >= payAtLeast,
    place: (vacancy: Vacancy) => place === undefined || placesOfVacancy(vacancy).has(place),
  };
  return (vacancy: Vacancy): readonly (keyof typeof meets)[] | undefined =>
    !namesNothing && (role === undefined || vacancy.role === role) && meetsText(termsOfVacancy(vacancy))
      ? keysOf(meets).filter((criterion) => !meets[criterion](vacancy))
      : undefined;
}

/** The open vacancies of all councils that meet the criteria, with the choices that would narrow them further. */
export function findVacancies(catalogue: Pick<Catalogue, "councils">, asked: Criteria): FoundVacancies {
  const all = catalogue.councils
    .flatMap(({ vacancies }) => vacancies)
    .toSorted((one, other) => closingOf(one) - closingOf(other));
  const missingOf = missing(asked);
  const judged = all.map((vacancy) => ({ vacancy, lacks: missingOf(vacancy) }));
  const lackingAtMost = (criterion?: keyof RoleCriteria) =>
    judged.flatMap(({ vacancy, lacks }) => (lacks?.every((one) => one === criterion) ? vacancy : []));
  const byCouncil = tally(lackingAtMost("council").map(({ council }) => council.slug));
  const byFamily = tally(lackingAtMost("family").map(({ role }) => role.family));
  const byPlace = tally(lackingAtMost("place").flatMap((vacancy) => [...placesOfVacancy(vacancy)]));
  const everywhere = new Set(all.flatMap((vacancy) => [...placesOfVacancy(vacancy)]));
  return {
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
