import { type CalendarDate, dateFrom } from "./calendar-date";
import { MONTHS } from "./months";

/** A month as people write it: `May`, `Sept.`, `february`. */
export const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`).join("|")}|sept\\.?)`;

/** The day of a month: `4`, `31st`. */
export const DATE = "\\d{1,2}(?:st|nd|rd|th)?";

/** A day of the week, whole or short. */
export const WEEKDAY = "(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";

/** A day among other words: `Sunday 4 May 2025`, `31st of March, 2026`, `4 Sept '25`, `May 4, 2025`, `04/05/2025`, `2025-05-04`. */
export const DAY = [
  `(?:${WEEKDAY},? )?(?:the )?${DATE}(?: of)? ${MONTH},? (?:20\\d\\d(?!\\d)|['’]\\d\\d)`,
  `${MONTH} ${DATE},? 20\\d\\d`,
  "\\d{1,2}[/.]\\d{1,2}[/.]20\\d\\d",
  "20\\d\\d-\\d\\d-\\d\\d",
].join("|");

const END = "(?=$|[\\sT,(])";
/** The year 26 is 2026. What is below 20 is more likely a day, or a time. */
const YEAR = "(?<year>20\\d\\d|['’]?[2-9]\\d)";
const FORMS: readonly RegExp[] = [
  new RegExp(`^(?<year>20\\d\\d)(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})${END}`),
  new RegExp(`^(?<day>\\d{1,2})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>${YEAR}${END}`),
  new RegExp(
    `^(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?(?<name>${MONTH})\\.?,?[ -]?${YEAR}${END}`,
    "i",
  ),
  new RegExp(`^(?<name>${MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>20\\d\\d)${END}`, "i"),
];
const BEGINS_WITH_WEEKDAY = /^((?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\.?,? +/i;

/** Which month of the year a word names, from 1 on; 0 for other words. */
export function monthCalled(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^sept$/, "sep");
  return letters.length < 3 ? 0 : MONTHS.findIndex((name) => name.startsWith(letters)) + 1;
}

/** The day of the week with which words begin, and what follows it. */
export function withoutWeekday(words: string): {
  readonly weekday: string | undefined;
  readonly rest: string;
} {
  const [whole = "", weekday] = BEGINS_WITH_WEEKDAY.exec(words) ?? [];
  return { weekday, rest: words.slice(whole.length) };
}

/**
 * The day with which words begin, in figures as in Britain, the day first, and what follows it.
 * @returns `undefined` where they begin with no day that the calendar has
 */
export function dayAtStart(words: string): { readonly day: CalendarDate; readonly rest: string } | undefined {
  const text = withoutWeekday(words).rest;
  for (const form of FORMS) {
    const match = form.exec(text);
    if (match === null) continue;
    const { year = "", month, name = "", day = "" } = match.groups ?? {};
    const date = dateFrom(2000 + Number(year.slice(-2)), Number(month ?? monthCalled(name)), Number(day));
    return date === undefined ? undefined : { day: date, rest: text.slice(match[0].length) };
  }
  return undefined;
}
