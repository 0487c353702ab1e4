import { vacanciesQueryFor } from "@/lib/search/vacancy-criteria";
import type { SitePage } from "@/lib/site/pages";
import { query, routes } from "@/lib/site/routes";

/** A feed by which programs follow what a page shows. */
export interface PageFeed {
  readonly address: string;
  readonly title: string;
}

/**
 * The feeds of a page of a council that has vacancies: those of the role or team that it is about, or of the council, and
 * changes of its pay. None on the pages of other councils.
 */
export function feedsOf(page: SitePage): readonly PageFeed[] {
  const { council } = page;
  if (council === undefined || !council.hasVacancies) return [];
  const about = page.choose({
    role: (role) => ({ query: vacanciesQueryFor({ role }), name: role.name }),
    team: (team) => ({ query: vacanciesQueryFor({ place: team }), name: team.name }),
    service: (service) => ({ query: vacanciesQueryFor({ place: service }), name: service.name }),
  }) ?? { query: vacanciesQueryFor({ council }), name: council.shortName };
  return [
    { address: routes.vacanciesAtom(about.query), title: `Vacancies: ${about.name}` },
    {
      address: routes.changesAtom(query([["council", council.slug]])),
      title: `Changes of pay: ${council.shortName}`,
    },
  ];
}
