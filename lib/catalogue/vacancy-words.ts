import { daysBetween, readCalendarDate } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import { formatTime, instantsOf, readLondonTime } from "../calendar/london-time";
import type { Vacancy } from "./types";

/** Days before the closing day from which readers are told how many are left. */
const COUNTED_DAYS = 14;

/** A day and a time as readers see it: `1 December 2026 at midday`. */
function timeWords(written: string): string {
  const time = readLondonTime(written);
  if (time === undefined) return written;
  // Clocks show it twice in that night, and a vacancy is open until the second time.
  const whichOfTwo = instantsOf(time).length > 1 ? ", winter time" : "";
  return `${formatDay(time.day)} at ${formatTime(time)}${whichOfTwo}`;
}

/** When a vacancy closes, for what is read on any day: `Closes on 1 December 2026 at midday`. */
export function closesOnWords({ closes }: Pick<Vacancy, "closes">): string {
  return `Closes on ${timeWords(closes)}`;
}

/** When a vacancy closes, for somebody who reads it on a day: `Closes in 3 days, on 1 December 2026 at midday`. */
export function closesWords({ closes }: Pick<Vacancy, "closes">, today: string): string {
  const [day, last] = [readCalendarDate(today), readLondonTime(closes)?.day];
  const left = day === undefined || last === undefined ? undefined : daysBetween(day, last);
  if (left === undefined || left > COUNTED_DAYS) return closesOnWords({ closes });
  if (left <= 0) return `Closes today, ${timeWords(closes)}`;
  return left === 1
    ? `Closes tomorrow, ${timeWords(closes)}`
    : `Closes in ${left} days, on ${timeWords(closes)}`;
}

/** What is left of a vacancy that is over: `This vacancy closed on 1 December 2026 at midday.` */
export function closedWords({ closes }: Pick<Vacancy, "closes">): string {
  return `This vacancy closed on ${timeWords(closes)}.`;
}

/** Where the work is done, on one line; `not stated` where the council does not say. */
export function placeWords({ place }: Pick<Vacancy, "place">): string {
  if (place === "not stated") return place;
  return [place.street, place.town, place.postcode].filter((part) => part !== undefined).join(", ");
}

/** The contract, with how long it lasts where that is stated: `fixed term, 12 months`. */
export function contractWords({ contract, lasts }: Pick<Vacancy, "contract" | "lasts">): string {
  return lasts === "not stated" ? contract : contract === "not stated" ? lasts : `${contract}, ${lasts}`;
}

/** The hours of the post: `part time, 22 hours a week`. */
export function hoursWords({ hours, weeklyHours }: Pick<Vacancy, "hours" | "weeklyHours">): string {
  if (weeklyHours === "not stated") return hours;
  const week = `${weeklyHours} hours a week`;
  return hours === "not stated" ? week : `${hours}, ${week}`;
}
