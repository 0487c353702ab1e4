import { createEvents, type DateArray, type EventAttributes } from "ics";
import { addDays, type CalendarDate, partsOf } from "../../calendar/calendar-date";
import { formatTime, readLondonTime } from "../../calendar/london-time";
import { noticeWords } from "../../catalogue/notice";
import type { Vacancy } from "../../catalogue/types";
import { vacancyPayWords } from "../../catalogue/vacancy-pay";
import { openingOf } from "../../catalogue/vacancy-times";
import { closesOnWords } from "../../catalogue/vacancy-words";
import { absolute } from "../../site/routes";
import { lastingName } from "./lasting-name";

/** The library accepts a time stamp that its types lack. */
type StampedEvent = EventAttributes & { readonly timestamp: number };

function dateArray(date: CalendarDate): DateArray {
  const { year, month, day } = partsOf(date);
  return [year, month, day];
}

/** The days on which vacancies close, as a calendar (RFC 5545) that calendar programs subscribe to. */
export function closingDays(vacancies: readonly Vacancy[], name: string, origin: string): string {
  const events = vacancies.flatMap((vacancy): StampedEvent[] => {
    const closes = readLondonTime(vacancy.closes);
    if (closes === undefined) return [];
    const { council } = vacancy;
    return [
      {
        uid: `${lastingName(vacancy)}@${new URL(origin).host}`,
        // Of the content and not of the request, so that a calendar that asks again gets the same file.
        timestamp: openingOf(vacancy),
        title: `Closes at ${formatTime(closes)}: ${vacancy.name}, ${council.shortName}`,
        start: dateArray(closes.day),
        end: dateArray(addDays(closes.day, 1)),
        description: [
          `${closesOnWords(vacancy)}.`,
          `${vacancyPayWords(vacancy)}.`,
          noticeWords(council) ?? "",
        ].join("\n"),
        status: "CONFIRMED",
        transp: "TRANSPARENT",
        busyStatus: "FREE",
        url: absolute(origin, vacancy.address),
      },
    ];
  });
  if (events.length === 0) return EMPTY;
  const { error, value } = createEvents(events, {
    method: "PUBLISH",
    productId: "-//Council Careers//Vacancies//EN",
    calName: name,
  });
  if (value === null) throw error ?? new Error("The calendar could not be written.");
  return value;
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
