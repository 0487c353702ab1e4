import { vacanciesQueryFor } from "@/lib/search/vacancy-criteria";
import type { SitePage } from "@/lib/site/pages";
import { routes } from "@/lib/site/routes";

/** A feed by which programs follow what a page shows. */
export interface PageFeed {
  readonly address: string;
  readonly title: string;
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
  return [{ address: routes.vacanciesAtom(about.query), title: `Vacancies: ${about.name}` }];
}

/** The feed of what changes in a council's pay and offer, on the pages that show them. */
function changeFeeds(page: SitePage): readonly PageFeed[] {
  const { council } = page;
  const shows = () => true;
  const isConcerned = page.choose({
    ...{ council: shows, roles: shows, role: shows, benefits: shows, figures: shows },
    ...{ vacancies: shows, vacancy: shows },
  });
  if (council === undefined || !isConcerned) return [];
  return [
    { address: routes.changesAtom(council.slug), title: `Changes of pay and offer: ${council.shortName}` },
  ];
}

/** The feeds of a page of a council. */
export function feedsOf(page: SitePage): readonly PageFeed[] {
  return [...vacancyFeeds(page), ...changeFeeds(page)];
}
