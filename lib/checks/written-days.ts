import { type CalendarDate, readCalendarDate } from "../calendar/calendar-date";
import { daysInMonth } from "../calendar/day-number";
import { MONTHS } from "../calendar/months";

const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)}|\\.)?`).join("|")}|sept\\.?)`;

/** `Sunday 4 May 2025`, `31st of March, 2026`, `4 Sept '25`, `May 4, 2025`, `04/05/2025`, `2025-05-04`. */
export const DAY = [
  `(?:(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? (?:20\\d\\d(?!\\d)|['’]\\d\\d)`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? 20\\d\\d`,
  "\\d{1,2}[/.]\\d{1,2}[/.]20\\d\\d",
  "20\\d\\d-\\d\\d-\\d\\d",
].join("|");

/** `May 2025`, `the end of May 2025`, `spring 2024`, `2024`. */
export const PERIOD = `(?:(?:the )?(?:end|start|beginning|middle) of )?(?:(?:early|mid|late)[- ])?(?:(?:${MONTH}|spring|summer|autumn|winter|easter|christmas) )?20\\d\\d(?![/–-]\\d|\\d)`;

/** `2024/25`, `24/25`: a year as councils count them, from April to March. */
export const COUNCIL_YEAR = "(?<![\\d/])(?:20)?\\d\\d[/–-](?:20)?\\d\\d(?![\\d/])";

/** `2021-24`, `2021 to 2024`: the first and the last of several years. */
const YEARS = /^(?:20)?(\d\d) ?(?:[/–-]|to) ?(?:20)?(\d\d)$/;

/** The months with which seasons end, at the latest that people mean by them; a winter ends in the year that follows. */
const SEASONS: Readonly<Record<string, readonly [month: number, yearsOn: number]>> = {
  spring: [6, 0],
  summer: [9, 0],
  autumn: [12, 0],
  winter: [3, 1],
  easter: [4, 0],
  christmas: [12, 0],
};

const two = (number: number | string) => String(number).padStart(2, "0");

function monthIn(written: string): number {
  const letters = /[a-z]{3,}/gi;
  for (const [word] of written.matchAll(letters)) {
    const index = MONTHS.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3)));
    const isMonth = index !== -1 && (MONTHS[index] ?? "").startsWith(word.toLowerCase().slice(0, 4));
    if (isMonth) return index + 1;
  }
  return 0;
}

/**
 * The last day that a written day or period can mean: `2025-05-04` for `4 May 2025`, `2024-06-30` for `spring 2024`.
 * `undefined` where the calendar has no such day.
 */
export function lastDayOf(written: string): CalendarDate | undefined {
  const [, iso] = /(20\d\d-\d\d-\d\d)/.exec(written) ?? [];
  if (iso !== undefined) return readCalendarDate(iso);
  const digits = /^(\d{1,2})[/.](\d{1,2})[/.](20\d\d)$/.exec(written);
  if (digits !== null)
    return readCalendarDate(`${digits[3]}-${two(digits[2] ?? "")}-${two(digits[1] ?? "")}`);
  const [, first, second] = YEARS.exec(written) ?? [];
  if (first !== undefined && second !== undefined) {
    const years = Number(second) - Number(first);
    return years < 1 ? undefined : readCalendarDate(`20${second}-${years === 1 ? "03-31" : "12-31"}`);
  }
  const [, long, short] = /(20\d\d)|['’](\d\d)/.exec(written) ?? [];
  const year = Number(long ?? `20${short}`);
  const month = monthIn(written);
  const date = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)/.exec(written.replace(/['’]\d\d$/, ""))?.[1];
  if (month > 0) return readCalendarDate(`${year}-${two(month)}-${two(date ?? daysInMonth(year, month))}`);
  const season = Object.keys(SEASONS).find((name) => written.toLowerCase().includes(name));
  const [last, yearsOn] = SEASONS[season ?? ""] ?? [12, 0];
  return readCalendarDate(`${year + yearsOn}-${two(last)}-${two(daysInMonth(year + yearsOn, last))}`);
}
