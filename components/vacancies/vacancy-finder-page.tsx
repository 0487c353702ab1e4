import { areMany, FIRST_IN_LIST, isSplit } from "@/lib/catalogue/long-lists";
import type { Council } from "@/lib/catalogue/types";
import { formatPounds } from "@/lib/money/format";
import type { FoundVacancies } from "@/lib/search/find-vacancies";
import { type ReadVacancyCriteria, vacancyQuery } from "@/lib/search/vacancy-criteria";
import { routes } from "@/lib/site/routes";
import { BELOW_HOME } from "@/lib/site/site-pages";
import { ProblemSummary } from "../form/problem-summary";
import { CouncilList, listedCouncils } from "../frame/council-list";
import { Frame, Measure } from "../frame/frame";
import { PageBanner } from "../frame/page-banner";
import { Section } from "../frame/section";
import { Mark } from "../mark/mark";
import { Provenance } from "../provenance/provenance";
import { applyLinks } from "../roles/how-to-apply";
import { RoleFinderForm } from "../roles/role-finder-form";
import { MissingReferences } from "../search/missing-references";
import { operatorName } from "../site/operator";
import { feedsOfVacancies, openWords } from "./vacancies-page";
import { VacancyList } from "./vacancy-list";

/** Councils whose vacancies are not on this site, each with where they are. */
function Elsewhere({ councils }: { councils: readonly Council[] }) {
  if (councils.length === 0) return null;
  if (areMany(councils)) {
    return (
      <Section id="elsewhere" title="Vacancies that are not on this site">
        <p className="mb-4 max-w-[38em]">These councils list theirs elsewhere. Choose one to see where.</p>
        <CouncilList
          listed={councils.map((council) => ({ council, address: routes.vacancies(council.slug) }))}
        />
      </Section>
    );
  }
  return (
    <Section id="elsewhere" title="Vacancies that are not on this site">
      <ul className="max-w-[38em]">
        {councils.map((council) => {
          const [first] = applyLinks(council);
          return (
            <li key={council.slug} className="border-t border-line py-3">
              <span className="font-semibold">{council.name}</span>:{" "}
              {first === undefined ? (
                <a href={routes.vacancies(council.slug)}>what we know of its vacancies</a>
              ) : (
                <a href={first.address}>{first.words}</a>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/**
 * The open vacancies of all councils that meet what was asked, and where the councils without any here list theirs.
 * @param today the ISO day on which it is shown
 * @param url the whole address of this answer
 */
export function VacancyFinderPage({
  asked,
  results,
  councils,
  today,
  reviewed,
  url,
}: {
  asked: ReadVacancyCriteria;
  results: FoundVacancies;
  councils: readonly Council[];
  today: string;
  reviewed: string;
  url: string;
}) {
  const { role, unknownRole, problems, criteria, namesNothing } = asked;
  const query = vacancyQuery(asked);
  const pay =
    criteria.payAtLeast === undefined
      ? ""
      : ` with stated full-time pay of ${formatPounds(criteria.payAtLeast)} or more`;
  const title = `${openWords(results.vacancies.length)}${role === undefined ? "" : ` for ${role.plural}`}${pay}`;
  return (
    <Frame address={routes.vacancyFinder()} named={councils}>
      <PageBanner
        trail={BELOW_HOME}
        kicker="Council Careers"
        title="Find a vacancy"
        mark={<Mark subject={{ slug: "roles" }} />}
      />
      <Measure className="pt-8">
        <ProblemSummary
          problems={problems.map(({ parameter, problem }) => ({ field: parameter, words: problem }))}
          consequence={namesNothing ? "So nothing is listed below." : "The vacancies below leave this out."}
        />
        {unknownRole === undefined ? null : (
          <p className="mb-4">“{unknownRole}” is not a role on this site, so nothing is listed below.</p>
        )}
        <RoleFinderForm finds="vacancies" asked={asked} choices={results.choices} councils={councils} />
        <Section id="results" title={title}>
          <MissingReferences references={results.references} />
          {results.vacancies.length === 0 ? (
            <p className="max-w-[38em]">
              {query === "" && !namesNothing ? (
                "There is nothing that you can apply for here at the moment."
              ) : (
                <>
                  Nothing that you can apply for here matches at the moment.{" "}
                  <a href={routes.vacancyFinder()}>See every vacancy</a>
                </>
              )}
            </p>
          ) : isSplit(results.vacancies) ? (
            <>
              <p className="mb-6 max-w-[38em]">
                These are more than one page can show. Choose a council to see all of its vacancies, or search
                for a job title.
              </p>
              <CouncilList
                listed={listedCouncils(councils, results.choices, (slug) =>
                  routes.vacancyFinder(
                    vacancyQuery({ role, criteria: { ...criteria, council: slug, place: undefined } }),
                  ),
                )}
              />
              <Section id="first" title={`The first ${FIRST_IN_LIST} to close`}>
                <VacancyList
                  vacancies={results.vacancies.slice(0, FIRST_IN_LIST)}
                  today={today}
                  showCouncil
                />
              </Section>
            </>
          ) : (
            <VacancyList vacancies={results.vacancies} today={today} showCouncil />
          )}
        </Section>
        {results.payNotStated.length === 0 ? null : (
          <Section id="pay-not-stated" title="Without stated pay">
            {isSplit(results.payNotStated) ? (
              <p>Choose a council to see those that it has.</p>
            ) : (
              <VacancyList vacancies={results.payNotStated} today={today} showCouncil />
            )}
          </Section>
        )}
        <Elsewhere councils={councils.filter(({ hasVacancies }) => !hasVacancies)} />
      </Measure>
      <Provenance
        reviewed={reviewed}
        maintainer={operatorName(councils)}
        sources={[]}
        url={url}
        data={namesNothing ? [] : feedsOfVacancies(query)}
      />
    </Frame>
  );
}
