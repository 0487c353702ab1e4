import { noticeWords } from "../../catalogue/notice";
import type { Catalogue, Vacancy } from "../../catalogue/types";
import { vacancyPayWords } from "../../catalogue/vacancy-pay";
import { openingOf } from "../../catalogue/vacancy-times";
import { closesOnWords } from "../../catalogue/vacancy-words";
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
    text: [
      vacancy.summary,
      `${vacancyPayWords(vacancy)}.`,
      `${closesOnWords(vacancy)}.`,
      noticeWords(vacancy.council) ?? "",
    ]
      .join(" ")
      .trim(),
    published: openingOf(vacancy),
    updated: changeOf(vacancy, vacancyEdits),
  }));
  return atom(about, entries, councils, origin);
}
