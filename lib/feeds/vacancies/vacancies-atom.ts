import { noticeWords } from "../../catalogue/notice";
import type { Catalogue, Council, Vacancy } from "../../catalogue/types";
import { termSentences, vacancyTerms } from "../../catalogue/vacancy-terms";
import { openingOf } from "../../catalogue/vacancy-times";
import { firstAddress } from "../../site/first-address";
import { absolute } from "../../site/routes";
import { type AboutFeed, atom } from "../atom";
import { changeOf, lastingName } from "./lasting-name";

/**
 * The vacancies of a question, as a feed that programs and mail services follow.
 * @param about its council too, where the question is about one
 */
export function vacanciesAtom(
  vacancies: readonly Vacancy[],
  about: AboutFeed & { readonly council?: Council | undefined },
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
  return atom(about, entries, about.council === undefined ? known.councils : [about.council], origin);
}
