import { feedsOf } from "@/app/page-feeds";
import { fullTitle, pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { ClosedVacancyPage } from "@/components/vacancies/closed-vacancy-page";
import { VacanciesPage } from "@/components/vacancies/vacancies-page";
import { VacancyFinderPage } from "@/components/vacancies/vacancy-finder-page";
import { VacancyPage } from "@/components/vacancies/vacancy-page";
import { breadcrumbList } from "@/lib/feeds/structured/breadcrumb-list";
import { jobPosting } from "@/lib/feeds/structured/job-posting";
import { findVacancies } from "@/lib/search/find-vacancies";
import { readVacancyCriteria, vacancyQuery } from "@/lib/search/vacancy-criteria";
import { pageOf, reviewedThroughout, type SitePage } from "@/lib/site/pages";
import { PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import type { Tool, ToolAnswer } from "./tool";
import { unknownAddressTool } from "./unknown-address-tool";

function breadcrumbsOf({ trail, address, heading }: SitePage) {
  return breadcrumbList(trail, { address, words: heading }, siteOrigin);
}

/** What is open in all councils, filtered by the query. */
export const vacancyFinderTool: Tool = ({ parameters }, catalogue) => {
  const asked = readVacancyCriteria(parameters, catalogue);
  const address = routes.vacancyFinder(vacancyQuery(asked));
  return {
    metadata: pageMetadata({
      title: PAGES.vacancyFinder.title(),
      description: PAGES.vacancyFinder.description(),
      address: routes.vacancyFinder(),
      preview: routes.preview(routes.home()),
      isOneOfMany: address !== routes.vacancyFinder(),
      feeds: [{ address: routes.vacanciesAtom(vacancyQuery(asked)), title: "These vacancies" }],
    }),
    isShared: true,
    page: (
      <VacancyFinderPage
        asked={asked}
        results={findVacancies(catalogue, asked)}
        councils={catalogue.councils}
        today={catalogue.today}
        reviewed={reviewedThroughout(catalogue)}
        url={absolute(siteOrigin, address)}
      />
    ),
  };
};

/** What is open in one council. */
export const vacanciesTool: Tool = (asked, catalogue) => {
  const council = catalogue.councils.find(({ slug }) => routes.vacancies(slug) === asked.path);
  if (council === undefined) return unknownAddressTool(asked, catalogue);
  const page = pageOf("vacancies", council);
  const { title, description, address, preview } = page;
  return {
    metadata: pageMetadata({ title, description, address, preview, feeds: feedsOf(page) }),
    // No posting: search engines want those on the pages of the vacancies alone.
    things: [breadcrumbsOf(page)],
    isShared: true,
    page: <VacanciesPage council={council} today={catalogue.today} url={absolute(siteOrigin, address)} />,
  };
};

/** A vacancy: while it is open, its page; once it is over, that it is. Before it opens its address is unknown. */
export const vacancyTool: Tool = (asked, catalogue): ToolAnswer => {
  const { councils, today } = catalogue;
  const at = ({ address }: { readonly address: string }) => address === asked.path;
  const vacancy = councils.flatMap(({ vacancies }) => vacancies).find(at);
  if (vacancy !== undefined) {
    const page = pageOf("vacancy", vacancy);
    const { title, description, address, preview } = page;
    return {
      metadata: pageMetadata({ title, description, address, preview, feeds: feedsOf(page) }),
      things: [breadcrumbsOf(page), jobPosting(vacancy, siteOrigin)],
      isShared: true,
      page: <VacancyPage vacancy={vacancy} today={today} url={absolute(siteOrigin, address)} />,
    };
  }
  const closed = councils.flatMap(({ closedVacancies }) => closedVacancies).find(at);
  if (closed === undefined) return unknownAddressTool(asked, catalogue);
  return {
    // No picture and no description: a preview of the link would go on advertising the job.
    metadata: { title: fullTitle(`Closed: ${closed.name}`), robots: { index: false } },
    isShared: true,
    page: <ClosedVacancyPage vacancy={closed} today={today} />,
  };
};
