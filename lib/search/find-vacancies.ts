import type { Catalogue, Service, Team, Vacancy } from "../catalogue/types";
import { vacancyPay } from "../catalogue/vacancy-pay";
import { closingOf } from "../catalogue/vacancy-times";
import { placeWords } from "../catalogue/vacancy-words";
import { ROLE_FAMILIES } from "../model/role";
import { reachOf, salaryRange } from "../pay/published-pay";
import { type FoundRoles, meetsText, termsOfRole } from "./find-roles";
import { placesOf, type RoleCriteria } from "./role-criteria";
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

type Criteria = Pick<ReadVacancyCriteria, "criteria" | "role">;

function termsOfVacancy(vacancy: Vacancy): readonly string[] {
  const places = [...vacancy.teams, ...vacancy.services].map(({ name }) => name);
  const words = [vacancy.name, vacancy.summary, vacancy.reference, placeWords(vacancy), ...places];
  return [...termsOf(words.join(" · ")), ...termsOfRole(vacancy.role)];
}

function payOf(vacancy: Vacancy): number | undefined {
  return reachOf(salaryRange(vacancyPay(vacancy)));
}

function isAt({ teams, services }: Vacancy, wanted: Service | Team): boolean {
  return (
    teams.some((team) => team === wanted || team.service === wanted) ||
    services.some((service) => service === wanted)
  );
}

/** True when a vacancy meets the criteria; `except` is ignored. */
function meets(vacancy: Vacancy, { criteria, role }: Criteria, except?: keyof RoleCriteria): boolean {
  const { council, family, payAtLeast, place, text } = criteria;
  const asks = (criterion: keyof RoleCriteria) => criterion !== except;
  return (
    (role === undefined || vacancy.role === role) &&
    (!asks("council") || council === undefined || vacancy.council.slug === council) &&
    (!asks("family") || family === undefined || vacancy.role.family === family) &&
    (!asks("payAtLeast") || payAtLeast === undefined || (payOf(vacancy) ?? -1) >= payAtLeast) &&
    (!asks("place") || place === undefined || isAt(vacancy, place)) &&
    meetsText(termsOfVacancy(vacancy), text)
  );
}

/** The open vacancies of all councils that meet the criteria, with the choices that would narrow them further. */
export function findVacancies(catalogue: Pick<Catalogue, "councils">, asked: Criteria): FoundVacancies {
  const all = catalogue.councils
    .flatMap(({ vacancies }) => vacancies)
    .toSorted((one, other) => closingOf(one) - closingOf(other));
  const without = (except: keyof RoleCriteria) => all.filter((vacancy) => meets(vacancy, asked, except));
  const [forCouncils, forFamilies, forPlaces] = [without("council"), without("family"), without("place")];
  return {
    vacancies: all.filter((vacancy) => meets(vacancy, asked)),
    payNotStated:
      asked.criteria.payAtLeast === undefined
        ? []
        : without("payAtLeast").filter((vacancy) => payOf(vacancy) === undefined),
    choices: {
      councils: catalogue.councils.map(({ slug }) => ({
        value: slug,
        count: forCouncils.filter(({ council }) => council.slug === slug).length,
      })),
      families: ROLE_FAMILIES.filter((family) => all.some(({ role }) => role.family === family)).map(
        (value) => ({
          value,
          count: forFamilies.filter(({ role }) => role.family === value).length,
        }),
      ),
      places: placesOf(catalogue)
        .filter((place) => all.some((vacancy) => isAt(vacancy, place)))
        .map((value) => ({ value, count: forPlaces.filter((vacancy) => isAt(vacancy, value)).length })),
    },
  };
}
