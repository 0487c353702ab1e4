import { dateOf } from "../../../calendar/calendar-date";
import { daysInMonth } from "../../../calendar/day-number";
import { ANY_MONTH } from "../../../calendar/months";
import { WEEKDAYS, weekdayNumber } from "../../../calendar/weekdays";
import { monthCalled } from "../../../calendar/written-days";
import type { Advice } from "../report-together";

/** `Wednesday 9 June 2026`, `31st of June`. */
const DAY = new RegExp(
  `(?:\\b(${WEEKDAYS.join("|")}),?\\s(?:the\\s)?)?(?<![\\w.,/-])(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?(${ANY_MONTH})\\b(?:,?\\s((?:19|20)\\d\\d)\\b)?`,
  "gi",
);

/** `June 31st, 2026`. */
const MONTH_FIRST = new RegExp(
  `\\b(${ANY_MONTH})\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d\\d)\\b`,
  "gi",
);

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
  const days = [...text.matchAll(DAY)].flatMap((match): WrongDay[] => {
    const advice = dayAdvice(match);
    return advice === undefined ? [] : [{ offset: match.index, written: match[0], advice }];
  });
  const others = [...text.matchAll(MONTH_FIRST)].flatMap(
    ({ 0: written, 1: name = "", 2: date = "", 3: year = "", index }): WrongDay[] => {
      const advice = dayAdvice([written, undefined, date, name, year]);
      return advice === undefined ? [] : [{ offset: index, written, advice }];
    },
  );
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
  return [...days, ...others, ...years, ...times];
}

function dayAdvice([written = "", weekday, date = "", name = "", year]: readonly (string | undefined)[]):
  | Advice
  | undefined {
  const shown = written.replaceAll("\n", " ");
  const month = monthCalled(name);
  const day = Number(date);
  // Without a year, 29 February is a day.
  if (day < 1 || day > daysInMonth(Number(year ?? 2028), month)) {
    return {
      rule: "impossible-date",
      problem: `The calendar has no \`${shown}\`.`,
      fix: "Write the day that the source gives.",
    };
  }
  if (weekday === undefined || year === undefined) return undefined;
  const right = WEEKDAYS[weekdayNumber(dateOf({ year: Number(year), month, day }))] ?? "";
  if (right.toLowerCase() === weekday.toLowerCase()) return undefined;
  return {
    rule: "unlikely-day",
    problem: `\`${shown}\` is a ${right}.`,
    fix: `Write \`${right}\`, or correct the date, from the source.`,
  };
}
