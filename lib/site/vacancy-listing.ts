import type { Vacancy } from "../catalogue/types";
import { termSentences, vacancyTerms } from "../catalogue/vacancy-terms";
import { kindsOfPost } from "../model/post-words";
import type { Listing } from "./page-record";
import { listingOf } from "./page-text";

/** What is said of a vacancy where its page is only linked to. */
export function vacancyDescription(vacancy: Vacancy): string {
  return `${vacancy.summary} ${termSentences(vacancyTerms(vacancy))}`;
}

/** What the site's search finds a vacancy by. */
export function vacancyListing(vacancy: Vacancy): Listing {
  const places = [...vacancy.teams, ...vacancy.services].map(({ name }) => name);
  return {
    ...listingOf(vacancy),
    description: vacancyDescription(vacancy),
    // One with a number is found whole or not at all, by other means.
    keywords: [
      vacancy.role.name,
      ...(/\d/.test(vacancy.reference) ? [] : [vacancy.reference]),
      ...places,
      "vacancy",
      "job",
    ],
    entries: kindsOfPost(vacancy, vacancy.council.fullTimeWeeklyHours),
  };
}
