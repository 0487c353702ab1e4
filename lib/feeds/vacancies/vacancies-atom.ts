import { noticeWords } from "../../catalogue/notice";
import type { Catalogue, Vacancy } from "../../catalogue/types";
import { termSentences, vacancyTerms } from "../../catalogue/vacancy-terms";
import { openingOf } from "../../catalogue/vacancy-times";
import { firstAddress } from "../../site/first-address";
import { absolute } from "../../site/routes";
import { type AboutFeed, atom } from "../atom";
import { changeOf, lastingName } from "./lasting-name";

/** The vacancies of a question, as a feed that programs and mail services follow. */
export function vacanciesAtom(
  vacancies: readonly Vacancy[],
  about: AboutFeed,
  known: Pick<Catalogue, "councils" | "vacancyEdits" | "redirects">,
  origin: string,
): string {
  const entries = vacancies.map((vacancy) => ({
    id: `${absolute(origin, firstAddress(vacancy.council.address, known))}#${lastingName(vacancy, known)}`,
    title: `${vacancy.name}, ${vacancy.council.shortName}`,
    link: absolute(origin, vacancy.address),
    text: [vacancy.summary, termSentences(vacancyTerms(vacancy)), noticeWords(vacancy.council)].join(" "),
    published: openingOf(vacancy),
    updated: changeOf(vacancy, known.vacancyEdits),
  }));
  return atom(about, entries, known.councils, origin);
}
