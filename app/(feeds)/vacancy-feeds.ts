import { ATOM, CALENDAR } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import type { Instant } from "@/lib/calendar/london-time";
import type { Catalogue } from "@/lib/catalogue/types";
import { closingOf } from "@/lib/catalogue/vacancy-times";
import { siteMapOfTheMoment } from "@/lib/feeds/site-map";
import { closingDays } from "@/lib/feeds/vacancies/closing-days";
import { vacanciesAtom } from "@/lib/feeds/vacancies/vacancies-atom";
import { formatPounds } from "@/lib/money/format";
import { findClosed, findVacancies } from "@/lib/search/find-vacancies";
import {
  lastingVacancyQuery,
  readVacancyCriteria,
  refusedWords,
  vacancyQuery,
} from "@/lib/search/vacancy-criteria";
import { absolute, routes } from "@/lib/site/routes";
import { publicResponse, refusalResponse, timed, withoutMarkup } from "./feed-responses";

/**
 * What a question of the list of vacancies is called, what is open for it and what is over; a refusal where it is not understood. A feed
 * that answered another question would bring its readers what they have not asked for.
 */
function asked(request: Request, catalogue: Catalogue) {
  const parameters = new URL(request.url).searchParams;
  const read = readVacancyCriteria(parameters, catalogue);
  const refused = refusedWords(read, parameters.keys());
  if (refused.length > 0) {
    const remedy = `Follow another question: ${absolute(siteOrigin, routes.vacancyFinder())}`;
    return { refusal: refusalResponse(`${[...refused, remedy].join("\n")}\n`, 400) };
  }
  const { criteria, role } = read;
  const council =
    role?.council ??
    criteria.place?.council ??
    catalogue.councils.find(({ slug }) => slug === criteria.council);
  const parts = [
    role?.name,
    criteria.place?.name,
    criteria.family,
    criteria.payAtLeast === undefined ? undefined : `pay from ${formatPounds(criteria.payAtLeast)}`,
    criteria.text === "" ? undefined : `“${withoutMarkup(criteria.text)}”`,
    council?.shortName,
  ].filter((part) => part !== undefined);
  return {
    title: ["Vacancies", ...parts].join(", "),
    council,
    query: vacancyQuery(read),
    lastingQuery: lastingVacancyQuery(read, catalogue),
    vacancies: findVacancies(catalogue, read).vacancies,
    closed: findClosed(catalogue, read),
  };
}

/** A question's vacancies as Atom. */
export function vacanciesAtomFeed(request: Request, catalogue: Catalogue, now: Instant): Response {
  const question = asked(request, catalogue);
  if ("refusal" in question) return question.refusal;
  const { title, council, query, lastingQuery, vacancies, closed } = question;
  const about = {
    title,
    lasting: routes.vacanciesAtom(lastingQuery),
    address: routes.vacanciesAtom(query),
    page: routes.vacancyFinder(query),
    leftAt: Math.max(0, ...closed.map(closingOf)),
    council,
  };
  const text = vacanciesAtom(vacancies, about, catalogue, siteOrigin);
  return timed(publicResponse(text, ATOM), catalogue.until, now);
}

/** Their closing days as a calendar. */
export function vacanciesCalendarFeed(request: Request, catalogue: Catalogue, now: Instant): Response {
  const question = asked(request, catalogue);
  if ("refusal" in question) return question.refusal;
  const { title, vacancies } = question;
  const text = closingDays(vacancies, title, siteOrigin, catalogue);
  return timed(publicResponse(text, CALENDAR), catalogue.until, now);
}

/** The pages that come and go by the clock, for search engines. */
export function vacanciesSiteMapFeed(_request: Request, catalogue: Catalogue, now: Instant): Response {
  const text = siteMapOfTheMoment(catalogue, siteOrigin);
  return timed(publicResponse(text, "application/xml"), catalogue.until, now);
}
