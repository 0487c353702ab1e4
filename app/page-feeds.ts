import { vacanciesQueryFor } from "@/lib/search/vacancy-criteria";
import type { SitePage } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";
import { ATOM, CALENDAR, type PageFeed } from "./page-metadata";

const openFeed = (query: string, title: string): PageFeed => ({
  type: ATOM,
  address: routes.vacanciesAtom(query),
  title,
});

/**
 * What is open for a question, and the days on which it closes: on the page that lists it.
 * @param query what stands after `?` in the address of the list of vacancies
 * @param closing what the calendar of those days is called
 */
export function vacancyListFeeds(query: string, title: string, closing: string): readonly PageFeed[] {
  return [
    openFeed(query, title),
    { type: CALENDAR, address: routes.vacanciesCalendar(query), title: closing },
  ];
}

/** The vacancies of the role, team or service that a page is about, or of its council; none of a council without any. */
function vacancyFeeds(page: SitePage): readonly PageFeed[] {
  const { council } = page;
  if (council === undefined || !council.hasVacancies) return [];
  const about = page.choose({
    role: (role) => ({ query: vacanciesQueryFor({ role }), name: role.name }),
    team: (team) => ({ query: vacanciesQueryFor({ place: team }), name: team.name }),
    service: (service) => ({ query: vacanciesQueryFor({ place: service }), name: service.name }),
  }) ?? { query: vacanciesQueryFor({ council }), name: council.shortName };
  const title = `Vacancies: ${about.name}`;
  return page.kind === "vacancies"
    ? vacancyListFeeds(about.query, title, `Closing days: ${about.name}`)
    : [openFeed(about.query, title)];
}

/** The feed of what changes in a council's pay and offer, on the pages that show them. */
function changeFeeds(page: SitePage): readonly PageFeed[] {
  const { council } = page;
  const shows = () => true;
  const isConcerned = page.choose({
    council: shows,
    roles: shows,
    role: shows,
    benefits: shows,
    figures: shows,
    vacancies: shows,
    vacancy: shows,
  });
  if (council === undefined || !isConcerned) return [];
  const title = `Changes of pay and offer: ${council.shortName}`;
  return [{ type: ATOM, address: routes.changesAtom(council.slug), title }];
}

/** The feeds of a page of a council. */
export function feedsOf(page: SitePage): readonly PageFeed[] {
  return [...vacancyFeeds(page), ...changeFeeds(page)];
}
