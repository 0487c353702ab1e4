import type { Council } from "@/lib/catalogue/types";
import { routes } from "@/lib/site/routes";
import { Section } from "../frame/section";

/**
 * The way from a role or team to what is open for it. Nothing where the council's vacancies are not on this site. It names no
 * number: the page is made by the build, and vacancies open and close between two.
 * @param query the question of the list of vacancies
 * @param name what they are for
 */
export function VacanciesLink({ council, query, name }: { council: Council; query: string; name: string }) {
  if (!council.hasVacancies) return null;
  return (
    <Section id="vacancies" title="Open now">
      <p className="text-lg font-semibold">
        <a href={routes.vacancyFinder(query)}>See what is open: {name}</a>
      </p>
    </Section>
  );
}
