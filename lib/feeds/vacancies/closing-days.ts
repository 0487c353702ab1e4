import { addDays } from "../../calendar/calendar-date";
import { noticeWords } from "../../catalogue/notice";
import type { Catalogue, Vacancy } from "../../catalogue/types";
import { termLines, vacancyTerms } from "../../catalogue/vacancy-terms";
import { closingTimeWords, lastDayOf } from "../../catalogue/vacancy-words";
import { absolute } from "../../site/routes";
import { calendarFile, dateArray, revision, type StampedEvent } from "../calendar-file";
import { changeOf, lastingName } from "./lasting-name";

/** The days on which vacancies close, as a calendar (RFC 5545) that calendar programs subscribe to. */
export function closingDays(
  vacancies: readonly Vacancy[],
  name: string,
  origin: string,
  known: Pick<Catalogue, "redirects" | "vacancyEdits">,
): string {
  const events = vacancies.flatMap((vacancy): StampedEvent[] => {
    const last = lastDayOf(vacancy);
    if (last === undefined) return [];
    const moment = changeOf(vacancy, known.vacancyEdits);
    const { council } = vacancy;
    return [
      {
        uid: `${lastingName(vacancy, known)}@${new URL(origin).host}`,
        // Of the content and not of the request, so that a calendar that asks again gets the same file.
        timestamp: moment,
        lastModified: moment,
        sequence: revision(moment),
        title: `Closes ${closingTimeWords(vacancy)}: ${vacancy.name}, ${council.shortName}`,
        start: dateArray(last),
        end: dateArray(addDays(last, 1)),
        description: [
          ...termLines(vacancyTerms(vacancy)).map((words) => `${words}.`),
          noticeWords(council),
        ].join("\n"),
        status: "CONFIRMED",
        transp: "TRANSPARENT",
        busyStatus: "FREE",
        url: absolute(origin, vacancy.address),
      },
    ];
  });
  if (events.length === 0) return EMPTY;
  return calendarFile(events, { product: "Vacancies", name });
}

/** The library writes no calendar without an event, and a subscription must not break while nothing is open. */
const EMPTY = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Council Careers//Vacancies//EN",
  "METHOD:PUBLISH",
  "END:VCALENDAR",
  "",
].join("\r\n");
