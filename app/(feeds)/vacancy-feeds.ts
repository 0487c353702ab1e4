import { ATOM } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import type { Instant } from "@/lib/calendar/london-time";
import type { Catalogue } from "@/lib/catalogue/types";
import { siteMapOfTheMoment } from "@/lib/feeds/site-map";
import { closingDays } from "@/lib/feeds/vacancies/closing-days";
import { vacanciesAtom } from "@/lib/feeds/vacancies/vacancies-atom";
import { findVacancies } from "@/lib/search/find-vacancies";
import { readVacancyCriteria, vacancyQuery } from "@/lib/search/vacancy-criteria";
import { routes } from "@/lib/site/routes";
import { publicResponse, timed } from "./feed-responses";

/** What a question of the list of vacancies is called, and what is open for it. */
function asked(request: Request, catalogue: Catalogue) {
  const read = readVacancyCriteria(new URL(request.url).searchParams, catalogue);
  const { criteria, role } = read;
  const council = catalogue.councils.find(({ slug }) => slug === criteria.council);
  const parts = [
    role?.name,
    criteria.place?.name,
    criteria.family,
    // Signs of mark-up have no place in a name, whoever shows the feed.
    criteria.text === "" ? undefined : `“${criteria.text.replace(/[<>]/g, " ")}”`,
    (role?.council ?? criteria.place?.council ?? council)?.shortName,
  ].filter((part) => part !== undefined);
  return {
    title: ["Vacancies", ...parts].join(", "),
    query: vacancyQuery(read),
    vacancies: findVacancies(catalogue, read).vacancies,
  };
}

/** A question's vacancies as Atom. */
export function vacanciesAtomFeed(request: Request, catalogue: Catalogue, now: Instant): Response {
  const { title, query, vacancies } = asked(request, catalogue);
  const about = { title, address: routes.vacanciesAtom(query), page: routes.vacancyFinder(query) };
  const text = vacanciesAtom(vacancies, about, catalogue, siteOrigin);
  return timed(publicResponse(text, ATOM), catalogue.until, now);
}

/** Their closing days as a calendar. */
export function vacanciesCalendarFeed(request: Request, catalogue: Catalogue, now: Instant): Response {
  const { title, vacancies } = asked(request, catalogue);
  const text = closingDays(vacancies, title, siteOrigin);
  return timed(publicResponse(text, "text/calendar"), catalogue.until, now);
}

/** The pages that come and go by the clock, for search engines. */
export function vacanciesSiteMapFeed(_request: Request, catalogue: Catalogue, now: Instant): Response {
  const text = siteMapOfTheMoment(catalogue, siteOrigin);
  return timed(publicResponse(text, "application/xml"), catalogue.until, now);
}
