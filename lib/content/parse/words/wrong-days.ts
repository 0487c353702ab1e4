import { dateOf } from "../../../calendar/calendar-date";
import { daysInMonth } from "../../../calendar/day-number";
import { ANY_MONTH } from "../../../calendar/months";
import { WEEKDAYS, weekdayNumber } from "../../../calendar/weekdays";
import { MONTH, monthCalled, WEEKDAY } from "../../../calendar/written-days";
import type { Advice } from "../report-together";

const YEAR = "(?:(?<century>(?:19|20)\\d\\d)|['’](?<short>\\d\\d))(?!\\d)";

/** `Wednesday 9 June 2026`, `31st of June`, `31 Sept ’27`. */
const DAY = new RegExp(
  `(?:\\b(?<weekday>${WEEKDAY}),?\\s(?:the\\s)?)?(?<![\\w.,/-])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(?<month>${MONTH})(?![a-z])(?:,?\\s${YEAR})?`,
  "gi",
);

/** `June 31st, 2026`, `Feb 30th`; without more, `Feb 30` may be a month of 2030. */
const MONTH_FIRST = new RegExp(
  `\\b(?<month>${MONTH})\\s(?<day>\\d{1,2})(?:(?:st|nd|rd|th)?,?\\s${YEAR}|(?:st|nd|rd|th)\\b)`,
  "gi",
);

/** `31/11/2027`, `11/31/2027`, `31.11.2027`, `2027-11-31`. */
const IN_DIGITS =
  /(?<![\w./-])(?:(\d{1,2})([/.-])(\d{1,2})\2(20\d\d|\d\d)|(20\d\d)-(\d\d)-(\d\d))(?![\w/-]|\.\d)/g;

/** A year with a digit too many: `1 April 20226`. */
const LONG_YEAR = new RegExp(
  `\\b(?:${ANY_MONTH}),? 20\\d{3,4}\\b|\\b(?:in|since|by) 2[1-9]\\d\\d(?=[.,;)]|$)`,
  "gi",
);

/** `17.30pm`, `25:00`; a score, a ratio or a part of a number is none. */
const TIME =
  /(?<![\w.:,£])(?:(?:1[3-9]|2\d)(?:[.:][0-5]\d)?\s?[ap]\.?m\b|(?:2[4-9]|[3-9]\d):[0-5]0(?![\d:])|(?:0?\d|1\d|2[0-3])[.:][6-9]\d\s?[ap]\.?m\b)/gi;

interface WrongDay {
  readonly offset: number;
  readonly written: string;
  readonly advice: Advice;
}

/** Days of a text that no calendar has, days of the week that another date has, and times that no clock shows. */
export function wrongDaysIn(text: string): WrongDay[] {
  if (!/\d/.test(text)) return [];
  const days = [...text.matchAll(DAY), ...text.matchAll(MONTH_FIRST)].flatMap((match): WrongDay[] => {
    const advice = dayAdvice(match[0], match.groups ?? {});
    return advice === undefined ? [] : [{ offset: match.index, written: match[0], advice }];
  });
  const digits = [...text.matchAll(IN_DIGITS)]
    .filter((match) => isNoDay(match))
    .map(({ 0: written, index }): WrongDay => ({ offset: index, written, advice: noDay(written) }));
  const years = [...text.matchAll(LONG_YEAR)].map(
    ({ 0: written, index }): WrongDay => ({
      offset: index,
      written,
      advice: {
        rule: "unlikely-day",
        problem: `\`${written}\` names a year that nobody means.`,
        fix: "Correct the year, from the source.",
      },
    }),
  );
  const times = [...text.matchAll(TIME)]
    // Midnight at the end of a day.
    .filter(([written]) => written !== "24:00")
    .map(
      ({ 0: written, index }): WrongDay => ({
        offset: index,
        written,
        advice: {
          rule: "unlikely-day",
          problem: `No clock shows \`${written}\`.`,
          fix: "Write the time that is meant, like `5.30pm` or `17:30`.",
        },
      }),
    );
  return [...days, ...digits, ...years, ...times];
}

const noDay = (written: string): Advice => ({
  rule: "impossible-date",
  problem: `The calendar has no \`${written.replaceAll("\n", " ")}\`.`,
  fix: "Write the day that the source gives.",
});

/** True for a day in digits that the calendar has neither with the day first nor, as in the United States, with the month. */
function isNoDay([, one, sign, other, end = "", year = end, isoMonth, isoDate]: readonly (
  | string
  | undefined
)[]): boolean {
  const [first, second] = [Number(isoDate ?? one), Number(isoMonth ?? other)];
  const inYear = 2000 + Number(year.slice(-2));
  const hasDay = (date: number, month: number) =>
    month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(inYear, month);
  // With a short year, or as a day of the ISO calendar that is none at all, it is a version or a reference.
  if (isoMonth !== undefined) return second >= 1 && second <= 12 && first <= 31 && !hasDay(first, second);
  if (end.length === 2 && !(sign === "/" && first > 12 && first <= 31 && second <= 12)) return false;
  return !hasDay(first, second) && !(sign === "/" && hasDay(second, first));
}

function dayAdvice(
  written: string,
  { weekday, day: date = "", month: name = "", century, short }: Readonly<Record<string, string | undefined>>,
): Advice | undefined {
  const year = century ?? (short === undefined ? undefined : `20${short}`);
  // `Those over 45 may apply`, `the 40 mar the view`: a month has a capital, or a name that is no other word.
  if (year === undefined && /^(?:[a-z]{3}\.?|march)$/.test(name)) return undefined;
  const month = monthCalled(name);
  const day = Number(date);
  // Without a year, 29 February is a day.
  if (day < 1 || day > daysInMonth(Number(year ?? 2028), month)) return noDay(written);
  if (weekday === undefined || year === undefined) return undefined;
  const right = WEEKDAYS[weekdayNumber(dateOf({ year: Number(year), month, day }))] ?? "";
  if (right.toLowerCase().startsWith(weekday.toLowerCase())) return undefined;
  return {
    rule: "unlikely-day",
    problem: `\`${written.replaceAll("\n", " ")}\` is a ${right}.`,
    fix: `Write \`${right}\`, or correct the date, from the source.`,
  };
}
