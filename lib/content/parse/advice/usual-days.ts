import { type CalendarDate, isoDay, readCalendarDate } from "../../../calendar/calendar-date";
import { ANY_MONTH, endOfMonth, MONTHS, monthName } from "../../../calendar/months";
import { monthCalled, withoutWeekday } from "../../../calendar/written-days";

/** A leap year, so that 29 February exists. */
const ANY_YEAR = 2024;

/** The day that a spreadsheet counts as 0. */
const DAY_0 = Date.UTC(1899, 11, 30);

/**
 * Turns a day like `31 December 2026`, `31/12/2026` or a spreadsheet's `46387` into `2026-12-31`; `undefined` for other
 * text, and for a day that no calendar has, such as `31 November 2026`.
 */
export function usualDay(text: string): CalendarDate | undefined {
  return readCalendarDate(dayInFigures(text) ?? "");
}

/** The same, whether or not the calendar has that day. */
function dayInFigures(text: string): string | undefined {
  const written = plainDay(text);
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return written === text ? undefined : written;
  const [, ...parts] = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|(\d{2})(\d{2}))$/.exec(written) ?? [];
  const [first, second, third] = parts.filter((part) => part !== undefined);
  if (first !== undefined && second !== undefined && third !== undefined && Number(second) <= 12) {
    return isoDay(Number(first), Number(second), Number(third));
  }
  if (/^[2-9]\d{4}$/.test(written)) {
    return new Date(DAY_0 + Number(written) * 86_400_000).toISOString().slice(0, 10);
  }
  const [, day, month, year] =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+([a-z]+|\d{1,2})[\s/.,-]+(\d{4}|\d{2})$/i.exec(written) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = /\d/.test(month) ? Number(month) : monthCalled(month);
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return isoDay(wholeYear(year), number, Number(day));
}

/** What stands before a day from which something holds. */
const BEFORE_DAY =
  /^(?:from|since|on|with effect from|effective(?: from)?|as (?:at|of|from)|w\.?e\.?f\.?|w\/[bc]|week (?:commencing|beginning))\s+/i;

/** The same as `usualDay`, for a field of its own, where words before the day say no more than the field. */
export const usualDayAlone = (text: string): CalendarDate | undefined =>
  usualDay(text) ?? usualDay(text.trim().replace(BEFORE_DAY, ""));

/** A day without what surrounds it: its weekday, a time of day, other dashes, letters for digits, words for a calendar. */
function plainDay(text: string): string {
  return withoutWeekday(text.trim().replace(/[‐‑‒–—−]/g, "-"))
    .rest.trim()
    .replace(/(?<=\d)T\d{2}:\d{2}.*$/, "")
    .replace(/(?<=\d)(?:st|nd|rd|th)?\s+of\s+/i, " ")
    .replace(/(?<=\d)[Oo]|[Oo](?=\d)/g, "0");
}

/** The month, `April`, in text like `30 April` or `end of april`; `undefined` for other text. */
export function usualMonth(written: string): string | undefined {
  const month = MONTHS.find((name) => new RegExp(`\\b${name.slice(0, 3)}`, "i").test(written));
  return month && monthName(month);
}

const MONTH_AND_YEAR = new RegExp(
  `^(?:until )?(?:the )?(?:end of )?((?:${ANY_MONTH}) (?:19|20)\\d\\d)$`,
  "i",
);

/** The last day, `2028-03-31`, of the month in `March 2028` or `the end of March 2028`; `undefined` for other text. */
export function usualMonthEnd(written: string): string | undefined {
  const [, month] = MONTH_AND_YEAR.exec(written.trim()) ?? [];
  const first = month && usualDay(`1 ${month}`);
  return first && endOfMonth(first);
}

/**
 * What to write for a day of which the day or the year is missing: `April 2026`, `2026-04`, `1 April`; `undefined` for other
 * text.
 * @param field its name: what holds from a month holds from its first day, and nobody looked on every day of one
 */
export function daylessAdvice(field: string, text: string): string | undefined {
  const written = plainDay(text.trim().replace(BEFORE_DAY, "")).replace(
    /^(?:the )?(?:start|beginning) of /i,
    "",
  );
  const [, name, ofName] = /^([a-z]{3,9})\.?[\s,'’-]+(\d{4}|\d{2})$/i.exec(written) ?? [];
  const [, yearFirst, ofYear] = /^(\d{4})[-/.](\d{1,2})$/.exec(written) ?? [];
  const [, monthFirst, yearLast] = /^(\d{1,2})[-/.](\d{4})$/.exec(written) ?? [];
  const month = name === undefined ? Number(ofYear ?? monthFirst) : monthCalled(name);
  const year = ofName ?? yearFirst ?? yearLast;
  if (year !== undefined && month >= 1 && month <= 12) {
    const first = isoDay(wholeYear(year), month, 1);
    return field === "from" || field === "effective"
      ? `Write \`${first}\`, if it holds from the beginning of the month.`
      : `Write the day as well, like \`${first}\`.`;
  }
  const day = /^\d{1,2}(?:st|nd|rd|th)?\s+[a-z]+$|^[a-z]{3,9}$/i.test(written)
    ? usualDay(/^\d/.test(written) ? `${written} ${ANY_YEAR}` : `1 ${written} ${ANY_YEAR}`)
    : undefined;
  return day === undefined
    ? undefined
    : `Write the year as well: \`YYYY${day.slice(4)}\`, with the year's four digits for YYYY.`;
}

/** Every month that is named in full, in the order of the text: `April and October`. */
export function usualMonths(written: string): readonly string[] {
  const names = written.match(new RegExp(`\\b(${ANY_MONTH})\\b`, "gi")) ?? [];
  return names.flatMap((name) => usualMonth(name) ?? []);
}

/** Turns `31st of March`, `31/03` or `2027-03-31` into `31 March`; `undefined` for other text. */
export function usualDayOfYear(written: string): string | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(written);
  const day = isDay ? written : usualDay(`${written.replace(/\s+of\s+/i, " ")} ${ANY_YEAR}`);
  const [, month, last] = day?.split("-") ?? [];
  const name = MONTHS[Number(month) - 1];
  return name && `${Number(last)} ${monthName(name)}`;
}

/** The year 26 is 2026. */
function wholeYear(year: string): number {
  return Number(year.length === 2 ? `20${year}` : year);
}
