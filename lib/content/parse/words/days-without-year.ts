import { ANY_MONTH } from "../../../calendar/months";
import { WEEKDAYS } from "../../../calendar/weekdays";
import { DATE, MONTH, WEEKDAY } from "../../../calendar/written-days";
import type { WordMistake } from "./word-mistake";

const RULE = "unclear-day";

/** `from 01/04`: a day in digits that has not even a year. */
const WITHOUT_YEAR =
  /(?<=\b(?:from|on|by|until|till|since|before|after) )(?:0[1-9]|[12]\d|3[01])[/.](?:0[1-9]|1[0-2])(?![\d/]|\.\d| ?(?:hours|years|months|%))/gi;

/** `w/c 11th May`, `week commencing 11 May`, `wk beg 11/05`; after the year nothing is unclear. */
const WEEK =
  /\b(?:w\/[bce]|(?:wk|week)\.? (?:commencing|comm|com|beginning|beg|ending)(?![^.\n]{0,24}\b20\d\d))\b\.?(?=[^.\n\d]{0,16}\d)/gi;

const WITHOUT = `(?:${DATE}(?: of)? ${MONTH}|${MONTH} ${DATE}|(?!24/7)(?:[12]\\d|3[01]|0?[1-9])[/.](?:1[0-2]|0?[1-9])(?![\\d/.]?\\d))`;

/** What readers are to do by a day, and the day without its year. */
const DEADLINE = new RegExp(
  `\\b(?:closing dates?|closes|close (?:on|at)|apply by|applications? (?:by|before|until|close)|deadlines?|interviews? (?:are|is|will be|on|take place)|open (?:day|evening))\\b[^.\\n]{0,40}?(?<![\\d/])\\b(${WITHOUT})\\b(?!,? (?:20\\d\\d|each|every|in each)|[^.\\n]{0,30}\\b(?:each|every|any) year|[^.\\n]{0,12}\\d{4})`,
  "gi",
);

/** `and Tuesday 2nd March`: other days whose month counts for the first as well. */
const WITH_OTHERS = `(?:(?:,| ?[-–]| and| or| &| to) ?(?:(?:${WEEKDAY}),? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?){1,6} (?:of )?${MONTH}`;

/** `Applications close on Friday 11th`: not even the month. */
const WITHOUT_MONTH = new RegExp(
  `\\b(?:closing dates?|closes|close|apply by|applications? (?:by|before|until)|deadlines?|interviews?)\\b[^.\\n\\d]{0,40}?\\b(\\d{1,2}(?:st|nd|rd|th))\\b(?!${WITH_OTHERS}| (?:of )?(?:${MONTH}|\\p{L}+ (?:day|month|of))|[/.]\\d| (?:birthday|each|every|floor))`,
  "giu",
);

/** Something new that comes in a month of nobody knows which year. */
const TO_COME = new RegExp(
  `(?<![\\p{L}])(?:from|in|by) (${ANY_MONTH})(?=,? (?:we|there) (?:will|are|plan)[^.\\n]{0,30}? (?:open|launch|move|introduc|a new|new))(?! 20)`,
  "giu",
);

/** `Apply by Friday.`, `Interviews next Tuesday`: of no date. What is so each week is no deadline. */
const WEEKDAY_ALONE = new RegExp(
  `\\b(?:apply|applications? (?:close|by|before|until)|closing date|deadline|interviews?|shortlisting|register|book|send (?:it|us)|reply|respond|return (?:it|the form))\\b[^.\\n\\d]{0,30}?\\b((?:by|before|on|next|this|is|are|:) (?:next |this |coming |the )*(?:${WEEKDAYS.join("|")}|week|month)|(?:by |before |next |this )?(?:${WEEKDAYS.join("|")}) (?:noon|midnight|night|evening))\\b(?![^.\\n]{0,12}\\d|s\\b| (?:of|each|every|after|before|in which|afternoons|mornings|evenings))`,
  "gi",
);

/** `until Dec 26`: a day of December, or a December. */
const DAY_OR_YEAR = new RegExp(
  `(?<=\\b(?:until|till|from|by|since|in|before|after|to) )${MONTH} (?:2\\d|3[01])(?!\\d|st|nd|rd|th|[:/.]\\d|,? 20\\d\\d)`,
  "gi",
);

/** `by Xmas`: of which year? */
const BY_A_FEAST =
  /\bby (?:xmas|christmas|easter|the (?:summer|new year|autumn|spring))\b(?! (?:20\d\d|each|every|day|eve|holidays?|term|break))/gi;

const YEAR = "Write the year as well, and take the sentence out once the day is past.";

/** `15 Dec`, and no more. */
const WHOLE = new RegExp(`^(?:(?:${WEEKDAY}),? )?(?:the )?(?:${WITHOUT})$`, "i");
/** Days on which years and quarters of a council begin and end, and holidays: they come each year. */
const EACH_YEAR = /^(?:1(?:st)? |31(?:st)? mar|2[56](?:th)? dec|dec\p{L}* 2[56])/iu;

/** A cell of a table that holds a day and no year. */
export function dayOfCell(cell: string): WordMistake[] {
  const written = cell.trim();
  if (!WHOLE.test(written) || EACH_YEAR.test(written)) return [];
  const problem = `\`${written}\` is a day, and no year says which.`;
  return [{ offset: cell.indexOf(written), written, advice: { rule: RULE, problem, fix: YEAR } }];
}

/** Days on which something is to happen or to be done, and of which readers cannot know the year. */
export function daysWithoutYearIn(text: string): WordMistake[] {
  if (!/\d|\b(?:from|in|by|w\/|wk|week|next|this|\p{L}+day)\b/iu.test(text)) return [];
  const clear = (written: string, index: number, problem: string, fix = YEAR): WordMistake => ({
    offset: index,
    written,
    advice: { rule: RULE, problem, fix },
  });
  return [
    ...[...text.matchAll(WITHOUT_YEAR)].map(({ 0: written, index }) =>
      clear(
        written,
        index,
        `\`${written}\` is a day without its year, in digits.`,
        "Write it like `1 April 2026`.",
      ),
    ),
    ...[...text.matchAll(WEEK)].map(({ 0: written, index }) =>
      clear(
        written.trim(),
        index,
        `\`${written.trim()}\` names a week by words that not every reader knows, or without its year.`,
        /e$|end/i.test(written.trim())
          ? "Write `in the week to`, and the day with its month as a word and its year, like `Sunday 17 May 2026`."
          : "Write `in the week from`, and the day with its month as a word and its year, like `Monday 11 May 2026`.",
      ),
    ),
    ...[...text.matchAll(DEADLINE)]
      .filter(([whole]) => !/\bw\/[bce]\b|\b(?:wk|week)\b/i.test(whole))
      .map(({ 0: whole, 1: day = "", index }) =>
        clear(
          day,
          index + whole.length - day.length,
          `Readers are to do something by \`${day}\`, and no year says which.`,
        ),
      ),
    ...[...text.matchAll(WITHOUT_MONTH)].map(({ 0: whole, 1: day = "", index }) =>
      clear(
        day,
        index + whole.length - day.length,
        `Readers are to do something by the \`${day}\`, of no month and no year.`,
        "Write the month and the year as well, and take the sentence out once the day is past.",
      ),
    ),
    ...[...text.matchAll(WEEKDAY_ALONE)].map(({ 0: whole, 1: day = "", index }) =>
      clear(
        day,
        index + whole.lastIndexOf(day),
        `\`${day}\` is another day for each reader: a page stands for weeks.`,
        "Write the date, like `Friday 4 December 2026`, and take the sentence out once the day is past.",
      ),
    ),
    ...[...text.matchAll(DAY_OR_YEAR)].map(({ 0: written, index }) =>
      clear(
        written,
        index,
        `\`${written}\` is a day to some readers and a month of a year to others.`,
        "Write the whole year, like `December 2026`; or the day and the year.",
      ),
    ),
    ...[...text.matchAll(BY_A_FEAST)].map(({ 0: written, index }) =>
      clear(written, index, `\`${written}\` comes every year, and readers cannot know which is meant.`),
    ),
    ...[...text.matchAll(TO_COME)].map(({ 0: whole, 1: month = "", index }) =>
      clear(month, index + whole.length - month.length, `Something is to come in \`${month}\` of no year.`),
    ),
  ];
}
