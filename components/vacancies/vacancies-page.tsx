import type { Council } from "@/lib/catalogue/types";
import { vacanciesQueryFor } from "@/lib/search/vacancy-criteria";
import { pageOf } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";
import { HowToApply } from "../roles/how-to-apply";
import { VacancyList } from "./vacancy-list";

/**
 * The vacancies of a council that are open now; without any on this site, where the council lists its own.
 * @param today the ISO day on which it is shown
 * @param url the page's whole address
 */
export function VacanciesPage({ council, today, url }: { council: Council; today: string; url: string }) {
  const { vacancies, shortName, hasVacancies } = council;
  return (
    <Frame council={council} address={routes.vacancies(council.slug)}>
      <PageBanner
        trail={pageOf("vacancies", council).trail}
        kicker={council.name}
        title="Vacancies"
        mark={<Mark subject={{ slug: "roles" }} />}
      />
      <Measure>
        {hasVacancies ? (
          <Section id="open" title={openWords(vacancies.length)}>
            {vacancies.length > 0 ? (
              <VacancyList vacancies={vacancies} today={today} />
            ) : (
              <p className="max-w-[38em]">
                {shortName} has no vacancy open at the moment.{" "}
                <a href={routes.roles(council.slug)}>See all roles and pay</a>
              </p>
            )}
          </Section>
        ) : (
          <Section id="elsewhere" title={`${shortName}’s vacancies are not on this site`}>
            <HowToApply council={council} />
          </Section>
        )}
      </Measure>
      <Provenance
        reviewed={council.reviewed}
        maintainer={council.maintainer}
        sources={[]}
        url={url}
        data={hasVacancies ? dataOf(council) : []}
      />
    </Frame>
  );
}

function dataOf(council: Council) {
  const { slug } = council;
  return [
    ...feedsOfVacancies(vacanciesQueryFor({ council })),
    { address: routes.data(routes.vacancies(slug)), words: "These vacancies as JSON" },
    { address: routes.vacanciesCsv(slug), words: "These vacancies as CSV" },
  ];
}

/**
 * How to follow the vacancies of a question.
 * @param query what stands after `?` in its address
 */
export function feedsOfVacancies(query: string) {
  return [
    { address: routes.vacanciesAtom(query), words: "New vacancies as a feed (Atom)" },
    { address: routes.vacanciesCalendar(query), words: "Their closing days as a calendar" },
  ];
}

/** How many vacancies are open, as a heading. */
export function openWords(count: number): string {
  return count === 0 ? "No vacancy" : count === 1 ? "1 vacancy open now" : `${count} vacancies open now`;
}
