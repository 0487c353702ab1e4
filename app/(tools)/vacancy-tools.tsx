import { kitForms } from "@/app/kit-forms";
import { feedsOf, vacancyListFeeds } from "@/app/page-feeds";
import { fullTitle, pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { ClosedVacancyPage } from "@/components/vacancies/closed-vacancy-page";
import { VacanciesPage } from "@/components/vacancies/vacancies-page";
import { VacancyFinderPage } from "@/components/vacancies/vacancy-finder-page";
import { VacancyPage } from "@/components/vacancies/vacancy-page";
import type { Catalogue, Vacancy } from "@/lib/catalogue/types";
import { vacancyAdvert } from "@/lib/feeds/kit/vacancy-advert";
import { breadcrumbList } from "@/lib/feeds/structured/breadcrumb-list";
import { jobPosting } from "@/lib/feeds/structured/job-posting";
import { findVacancies } from "@/lib/search/find-vacancies";
import { readVacancyCriteria, vacancyQuery } from "@/lib/search/vacancy-criteria";
import { SHARE } from "@/lib/site/feeds";
import { pageOf, reviewedThroughout, type SitePage } from "@/lib/site/pages";
import { PAGES } from "@/lib/site/register";
import { absolute, routes } from "@/lib/site/routes";
import type { Asked, Tool, ToolAnswer } from "./tool";
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
      feeds: asked.namesNothing
        ? []
        : vacancyListFeeds(vacancyQuery(asked), "These vacancies", "Their closing days"),
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

/** What answers at the address of something of a vacancy that is no longer, or not yet, open. */
function notOpen(asked: Asked, vacancyAddress: string, catalogue: Catalogue): ToolAnswer {
  const closed = catalogue.councils
    .flatMap(({ closedVacancies }) => closedVacancies)
    .find(({ address }) => address === vacancyAddress);
  if (closed === undefined) return unknownAddressTool(asked, catalogue);
  return {
    // No picture and no description: a preview of the link would go on advertising the job.
    metadata: { title: fullTitle(`Closed: ${closed.name}`), robots: { index: false } },
    isShared: true,
    page: <ClosedVacancyPage vacancy={closed} today={catalogue.today} />,
  };
}

function openAt(vacancyAddress: string, { councils }: Catalogue): Vacancy | undefined {
  return councils.flatMap(({ vacancies }) => vacancies).find(({ address }) => address === vacancyAddress);
}

/** A vacancy: while it is open, its page; once it is over, that it is. Before it opens its address is unknown. */
export const vacancyTool: Tool = (asked, catalogue) => {
  const vacancy = openAt(asked.path, catalogue);
  if (vacancy === undefined) return notOpen(asked, asked.path, catalogue);
  const page = pageOf("vacancy", vacancy);
  const { title, description, address, preview } = page;
  return {
    metadata: pageMetadata({ title, description, address, preview, feeds: feedsOf(page) }),
    things: [breadcrumbsOf(page), jobPosting(vacancy, siteOrigin) ?? []].flat(),
    isShared: true,
    page: <VacancyPage vacancy={vacancy} today={catalogue.today} url={absolute(siteOrigin, address)} />,
  };
};

/** The kit of a vacancy, which opens and closes with it. */
export const vacancyShareTool: Tool = (asked, catalogue) => {
  const vacancyAddress = asked.path.slice(0, -SHARE.length);
  const vacancy = openAt(vacancyAddress, catalogue);
  if (vacancy === undefined) return notOpen(asked, vacancyAddress, catalogue);
  const page = pageOf("vacancyShare", vacancy);
  const { title, description, address, preview } = page;
  const { view } = kitForms(page, vacancy, vacancyAdvert(vacancy, catalogue.today));
  return {
    metadata: pageMetadata({ title, description, address, preview }),
    things: [breadcrumbsOf(page)],
    isShared: true,
    page: view({ today: catalogue.today, url: absolute(siteOrigin, address) }),
  };
};
