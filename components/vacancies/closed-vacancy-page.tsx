import type { Vacancy } from "@/lib/catalogue/types";
import { closedWords } from "@/lib/catalogue/vacancy-words";
import { routes } from "@/lib/site/routes";
import { Frame, Measure } from "../frame/frame";
import { Section } from "../frame/section";
import { VacancyList } from "./vacancy-list";

/**
 * What stands at the address of a vacancy that is over: that it is, the role, and what is open now, that role's first.
 * @param today the ISO day on which it is shown
 */
export function ClosedVacancyPage({ vacancy, today }: { vacancy: Vacancy; today: string }) {
  const { council, role } = vacancy;
  const ofRole = council.vacancies.filter((open) => open.role === role);
  const open = [...ofRole, ...council.vacancies.filter((other) => !ofRole.includes(other))];
  return (
    <Frame council={council} address={routes.vacancies(council.slug)}>
      <Measure className="pt-10">
        <p className="font-semibold text-accent">{council.name} · Vacancy</p>
        <h1 className="mt-1">{vacancy.name}</h1>
        <p className="mt-4 max-w-[38em] text-lg">{closedWords(vacancy)} You can no longer apply for it.</p>
        <p className="mt-4">
          <a href={role.address}>About the role: {role.name}</a>
        </p>
        <Section id="open" title="Open now">
          {open.length > 0 ? (
            <VacancyList vacancies={open} today={today} />
          ) : (
            <p className="max-w-[38em]">
              {council.shortName} has no other vacancy on this site at the moment.{" "}
              <a href={routes.vacancyFinder()}>Look in other councils</a>
            </p>
          )}
        </Section>
      </Measure>
    </Frame>
  );
}
