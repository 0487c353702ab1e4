import { addDays, type CalendarDate, daysBetween, readCalendarDate } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import { formatTime, instantsOf, readLondonTime } from "../calendar/london-time";
import type { Vacancy } from "./types";

/** Days before the closing day from which readers are told how many are left. */
const COUNTED_DAYS = 14;

/** The last day on which somebody can apply. Midnight is the end of a day: who reads the next one would come too late. */
export function lastDayOf({ closes }: Pick<Vacancy, "closes">): CalendarDate | undefined {
  const time = readLondonTime(closes);
  return time && (isMidnight(closes) ? addDays(time.day, -1) : time.day);
}

function isMidnight(written: string): boolean {
  return written.endsWith(" 00:00");
}

/** Until when on that day, as a fragment: `at midday`, `at the end of the day`. */
export function closingTimeWords({ closes }: Pick<Vacancy, "closes">): string {
  const time = readLondonTime(closes);
  return time === undefined || isMidnight(closes) ? "at the end of the day" : `at ${formatTime(time)}`;
}

/** A day and a time as readers see it: `1 December 2026 at midday`. */
function timeWords(written: string): string {
  const time = readLondonTime(written);
  if (time === undefined) return written;
  if (isMidnight(written)) return `the end of ${formatDay(addDays(time.day, -1))}`;
  // Clocks show it twice in that night, and a vacancy is open until the second time.
  const whichOfTwo = instantsOf(time).length > 1 ? ", winter time" : "";
  return `${formatDay(time.day)} at ${formatTime(time)}${whichOfTwo}`;
}

/** When a vacancy closes, for what is read on any day: `Closes on 1 December 2026 at midday`. */
export function closesOnWords({ closes }: Pick<Vacancy, "closes">): string {
  return `Closes ${onWords(closes)}`;
}

/** `on 1 December 2026 at midday`, `at the end of 30 November 2026`. */
function onWords(closes: string): string {
  return `${isMidnight(closes) ? "at" : "on"} ${timeWords(closes)}`;
}

/** From when until when it is shown: `opens on 2 November 2026 at 9am, closes on 1 December 2026 at midday`. */
export function shownWords({ opens, closes }: Pick<Vacancy, "opens" | "closes">): string {
  const time = readLondonTime(opens);
  const from = time !== undefined && isMidnight(opens) ? formatDay(time.day) : timeWords(opens);
  return `opens on ${from}, closes ${onWords(closes)}`;
}

/** When a vacancy closes, for somebody who reads it on a day: `Closes in 3 days, on 1 December 2026 at midday`. */
export function closesWords({ closes }: Pick<Vacancy, "closes">, today: string): string {
  const [day, last] = [readCalendarDate(today), lastDayOf({ closes })];
  const left = day === undefined || last === undefined ? undefined : daysBetween(day, last);
  if (left === undefined || left > COUNTED_DAYS) return closesOnWords({ closes });
  const when = isMidnight(closes) ? onWords(closes) : timeWords(closes);
  if (left <= 0) return `Closes today, ${when}`;
  return left === 1 ? `Closes tomorrow, ${when}` : `Closes in ${left} days, ${onWords(closes)}`;
}

/** What is left of a vacancy that is over: `This vacancy closed on 1 December 2026 at midday.` */
export function closedWords({ closes }: Pick<Vacancy, "closes">): string {
  return `This vacancy closed ${onWords(closes)}.`;
}

/** The day of the interviews for somebody who reads it on a day: a vacancy may be open for longer, and the day is over. */
export function interviewsWords({ interviews }: Pick<Vacancy, "interviews">, today: string): string {
  if (interviews === "not stated") return interviews;
  return interviews < today ? `were on ${formatDay(interviews)}` : formatDay(interviews);
}

/** A way to reach whoever is asked about a post. */
export interface ContactWay {
  readonly address: string;
  /** The words of its link. */
  readonly words: string;
  /** What is written or dialled, where the words do not say it. */
  readonly shown: string | undefined;
}

/** How to ask about a post: in writing, by telephone; empty where the council does not say. */
export function contactWays({ ask }: Pick<Vacancy, "ask">): readonly ContactWay[] {
  if (ask === "not stated") return [];
  const { label, link, telephone } = ask;
  const ways: ContactWay[] = [];
  if (link !== undefined) ways.push({ address: link, words: label, shown: writtenTo(link) });
  if (telephone !== undefined) {
    const words = link === undefined ? `${label}: ${telephone}` : `Call ${telephone}`;
    ways.push({ address: `tel:${telephone.replaceAll(" ", "")}`, words, shown: undefined });
  }
  return ways;
}

/** An address as people type it: of an e-mail without `mailto:` and its subject. */
const writtenTo = (link: string) => link.replace(/^mailto:([^?]*).*$/i, "$1");

/** The same as a sentence, for what is read on paper or as plain text; undefined where the council does not say. */
export function askSentence({ ask }: Pick<Vacancy, "ask">): string | undefined {
  if (ask === "not stated") return undefined;
  const { label, link, telephone } = ask;
  const ways = [link === undefined ? [] : writtenTo(link), telephone ?? []].flat();
  return `${label}: ${ways.join(", ")}`;
}
