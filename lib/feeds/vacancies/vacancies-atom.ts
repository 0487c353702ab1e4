import { noticeWords } from "../../catalogue/notice";
import type { Catalogue, Vacancy } from "../../catalogue/types";
import { termSentences, vacancyTerms } from "../../catalogue/vacancy-terms";
import { openingOf } from "../../catalogue/vacancy-times";
import { absolute } from "../../site/routes";
import { type AboutFeed, atom } from "../atom";
import { changeOf, lastingName } from "./lasting-name";

/** The vacancies of a question, as a feed that programs and mail services follow. */
export function vacanciesAtom(
  vacancies: readonly Vacancy[],
  about: AboutFeed,
  { councils, vacancyEdits }: Pick<Catalogue, "councils" | "vacancyEdits">,
  origin: string,
): string {
  const entries = vacancies.map((vacancy) => ({
    id: `${absolute(origin, vacancy.council.address)}#${lastingName(vacancy)}`,
    title: `${vacancy.name}, ${vacancy.council.shortName}`,
    link: absolute(origin, vacancy.address),
    text: [vacancy.summary, termSentences(vacancyTerms(vacancy)), noticeWords(vacancy.council)].join(" "),
    published: openingOf(vacancy),
    updated: changeOf(vacancy, vacancyEdits),
  }));
  return atom(about, entries, councils, origin);
}
