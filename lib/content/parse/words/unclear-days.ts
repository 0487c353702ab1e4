import { dateFrom, isoDay } from "../../../calendar/calendar-date";
import { formatDay } from "../../../calendar/format-day";
import type { WordMistake } from "./word-mistake";

/** `04/01/2026`, `12/05/25`, `1.4.2026`; a version or the number of a section has fewer digits at its end. */
const IN_DIGITS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)/g;

/** `24/25`: a year as councils count them, of which readers elsewhere see a part of something. */
const SHORT_YEAR =
  /(?<=\b(?:in|for|since|from|during|of|by|until|the|year|budget|award|plan|scales|rates|pay) )(1[5-9]|[23]\d)\/(\d\d)(?![\d/]|\.\d)/gi;

/** Words before a day, by which `1.4.26` is none of a version. */
const BEFORE_DAY =
  /\b(?:wef|w\.e\.f\.|from|on|by|until|till|since|before|after|to|dated?|effective|starts?|ends?):? $/i;

/** Days in digits alone, which some read as day and month and others as month and day. */
export function unclearDaysIn(text: string): WordMistake[] {
  const years = [...text.matchAll(SHORT_YEAR)]
    .filter(([, first, second]) => Number(second) === Number(first) + 1)
    .map(
      ({ 0: written, 1: first, index }): WordMistake => ({
        offset: index,
        written,
        advice: {
          rule: "unclear-day",
          problem: `\`${written}\` is a year to those who work for a council, and a fraction or a day to others.`,
          fix: `Write \`20${written}\`, or \`the year from April 20${first}\`.`,
        },
      }),
    );
  const days = [...text.matchAll(IN_DIGITS)].flatMap(
    ({ 0: written, 1: one = "", 2: sign, 3: other = "", 4: end = "", index }): WordMistake[] => {
      const [first, second] = [Number(one), Number(other)];
      if (end.length === 4 && sign === "/" && first >= 1 && first <= 12 && second > 12) {
        // A day that the calendar does not have, this way round or the other, is told to be none.
        const swapped = dateFrom(Number(end), first, second);
        if (swapped === undefined) return [];
        const meant = formatDay(swapped);
        const problem = `\`${written}\` has the month first, as in the United States.`;
        const fix = `Write \`${meant}\`.`;
        return [{ offset: index, written, advice: { rule: "unclear-day", problem, fix } }];
      }
      const isDay = first >= 1 && second >= 1 && first <= 12 && second <= 12 && first !== second;
      if (!isDay) return [];
      // `01.04.26` is a day; `1.4.26` may be a version.
      const isWhole = one.length === 2 && other.length === 2;
      if (sign !== "/" && end.length < 4 && !isWhole && !BEFORE_DAY.test(text.slice(0, index))) return [];
      const year = end.length === 2 ? `20${end}` : end;
      const inWords = (date: number, month: number) => formatDay(isoDay(Number(year), month, date));
      const [day, swapped] = [inWords(first, second), inWords(second, first)];
      return [
        {
          offset: index,
          written,
          advice: {
            rule: "unclear-day",
            problem: `\`${written}\` is ${day} to some readers and ${swapped} to others.`,
            fix: `Write the month as a word: \`${day}\`, or \`${swapped}\` where that is meant.`,
          },
        },
      ];
    },
  );
  return [...days, ...years];
}
