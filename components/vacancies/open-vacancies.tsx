import type { Council, Vacancy } from "@/lib/catalogue/types";
import { routes } from "@/lib/site/routes";
import { Section } from "../frame/section";
import { VacancyList } from "./vacancy-list";

/** How many are shown; the rest are on the list of vacancies. */
const SHOWN = 5;

/**
 * What is open for a role, in a team or in a council, with the way to the list of vacancies. Nothing where the council's
 * vacancies are not on this site.
 * @param vacancies those that are open
 * @param query the question of the list of vacancies
 * @param name what they are for
 * @param today the ISO day on which the page is shown
 */
export function OpenVacancies({
  council,
  vacancies,
  query,
  name,
  today,
}: {
  council: Council;
  vacancies: readonly Vacancy[];
  query: string;
  name: string;
  today: string;
}) {
  if (!council.hasVacancies) return null;
  return (
    <Section id="vacancies" title="Open now">
      {vacancies.length > 0 ? (
        <VacancyList vacancies={vacancies.slice(0, SHOWN)} today={today} />
      ) : (
        <p className="mb-3 max-w-[38em]">Nothing is open now.</p>
      )}
      <p className="text-lg font-semibold print:hidden">
        <a href={routes.vacancyFinder(query)}>See what is open: {name}</a>
      </p>
    </Section>
  );
}
