import { type CalendarDate, dateFrom } from "./calendar-date";
import { daysInMonth } from "./day-number";
import { dayAtStart, MONTH, monthCalled } from "./written-days";

/** `May 2025`, `the end of May 2025`, `spring 2024`, `2024`. */
export const PERIOD = `(?:(?:the )?(?:end|start|beginning|middle) of )?(?:(?:early|mid|late)[- ])?(?:(?:${MONTH}|spring|summer|autumn|winter|easter|christmas) )?20\\d\\d(?![/–-]\\d|\\d)`;

/** `2024/25`, `24/25`: a year as councils count them, from April to March. */
export const COUNCIL_YEAR = "(?<![\\d/])(?:20)?\\d\\d[/–-](?:20)?\\d\\d(?![\\d/])";

/** `2021-24`, `2021 to 2024`: the first and the last of several years. */
const YEARS = /^(?:20)?(\d\d) ?(?:[/–-]|to) ?(?:20)?(\d\d)$/;

/** The months of seasons, at the widest that people mean by them; a winter ends in the year that follows. */
const SEASONS: Readonly<Record<string, readonly [first: number, last: number, yearsOn: number]>> = {
  spring: [3, 6, 0],
  summer: [6, 9, 0],
  autumn: [9, 12, 0],
  winter: [11, 3, 1],
  easter: [3, 4, 0],
  christmas: [12, 12, 0],
};

interface Period {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

function months(year: number, first: number, lastYear: number, last: number): Period | undefined {
  const [from, to] = [dateFrom(year, first, 1), dateFrom(lastYear, last, daysInMonth(lastYear, last))];
  return from === undefined || to === undefined ? undefined : { first: from, last: to };
}

/**
 * From which day to which a written day or period reaches: the whole of June 2024 for `June 2024`, one day for `4 May 2025`.
 * @returns `undefined` where the calendar has no such day
 */
export function periodOf(written: string): Period | undefined {
  const day = dayAtStart(written)?.day;
  if (day !== undefined) return { first: day, last: day };
  const [, one, other] = YEARS.exec(written) ?? [];
  if (one !== undefined && other !== undefined) {
    const [from, to] = [Number(`20${one}`), Number(`20${other}`)];
    if (to <= from) return undefined;
    return to - from === 1 ? months(from, 4, to, 3) : months(from, 1, to, 12);
  }
  // With a day before it, it is one that the calendar does not have.
  const [, before = "", digits] = /^(.*?)(20\d\d)$/s.exec(written.trim()) ?? [];
  if (digits === undefined || /\d/.test(before)) return undefined;
  const year = Number(digits);
  const words = before.toLowerCase().split(/[\s-]+/);
  const month = words.map(monthCalled).find((number) => number > 0);
  if (month !== undefined) return months(year, month, year, month);
  const [first, last, yearsOn] = SEASONS[words.find((word) => Object.hasOwn(SEASONS, word)) ?? ""] ?? [
    1, 12, 0,
  ];
  return months(year, first, year + yearsOn, last);
}

/** The last day that a written day or period can mean: `2024-06-30` for `spring 2024`. */
export const lastDayOf = (written: string): CalendarDate | undefined => periodOf(written)?.last;
