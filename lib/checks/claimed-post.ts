import { addDays, type CalendarDate, calendarDate } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import { twoDigits } from "../calendar/two-digits";
import { DAY } from "../calendar/written-days";
import { lastDayOf } from "../calendar/written-periods";
import { readWrittenTime } from "../calendar/written-times";
import type { DocumentData } from "../model/document-types";
import { isStated } from "../model/not-stated";
import { type Claim, sentenceAround } from "./claim";

/** Words between a label and its day, within one sentence. */
const BETWEEN = "[^.!?\\n\\d]{0,40}?";
const CLOSING = new RegExp(
  `\\b(?:clos(?:es|ing)(?: dates?)?|apply (?:by|before|until)|applications? (?:by|before|until|close|must)|deadline)\\b${BETWEEN}(?<![\\d/])\\b(${DAY})`,
  "gi",
);
/** Of several days, such as “9 and 10 December 2026”, none is read: a number stands before the last. */
const INTERVIEWS = new RegExp(`\\binterviews?\\b${BETWEEN}(?<![\\d/])\\b(${DAY})`, "gi");
const HOURS =
  /(?<![\d.–-])(\d{1,2}(?:\.\d{1,2})?) hours (?:a|per|each|every) week\b|\b(?:you (?:would |will |[’']d |[’']ll )?work|(?:the|this) (?:post|role|job) is(?: for)?) (\d{1,2}(?:\.\d{1,2})?) hours(?! (?:a|per|each|every|over|on|in)\b)/gi;

/** Hours that are not those of the post: a choice, a limit, or the full week. */
const OTHER_HOURS =
  /\b(?:full[- ]time|standard|from|up to|between|at (?:least|most)|no more|more than|less than|fewer|over|above|or|compress|condens|reduc|choose|minimum|maximum|limit|average|open|funded|care|nursery|school)/i;

function otherDays(text: string, pattern: RegExp, days: readonly CalendarDate[], what: string): Claim[] {
  const [stated] = days;
  if (stated === undefined) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: written = "", index }) => {
    const day = lastDayOf(written);
    if (day === undefined || days.includes(day)) return [];
    return [
      {
        offset: index + whole.lastIndexOf(written),
        problem: `The text says \`${written.replaceAll("\n", " ")}\`, and ${what} of the fields is ${formatDay(stated)}.`,
        fix: "Correct the one that is wrong, from the advert, or take the day out here: the page shows it.",
      },
    ];
  });
}

/** `interviews on Monday 1st and Tuesday 2nd March 2027`: several days of one month. */
const SEVERAL_DAYS = new RegExp(
  `\\binterviews?\\b${BETWEEN}(?<![\\d/])\\b(\\d{1,2})(?:st|nd|rd|th)?(?:,| and| or| to| ?[-–&]) ?(?:[a-z]+day )?((?:\\d{1,2}(?:st|nd|rd|th)?(?:,| and| or) )*${DAY})`,
  "gi",
);

/** Days of interviews among which that of the fields is not. */
function otherDaysOfSeveral(text: string, day: CalendarDate): Claim[] {
  return [...text.matchAll(SEVERAL_DAYS)].flatMap(({ 0: whole, 1: first = "", 2: rest = "", index }) => {
    const last = lastDayOf(rest.replace(/^.*(?:,| and| or) /i, "").replace(/^[a-z]+day /i, ""));
    if (last === undefined) return [];
    const from = `${last.slice(0, 8)}${twoDigits(Number(first))}`;
    if (day >= from && day <= last) return [];
    return [
      {
        offset: index,
        problem: `The text says \`${whole.slice(whole.indexOf(first)).replaceAll("\n", " ")}\`, and the day of the interviews of the fields is ${formatDay(day)}.`,
        fix: "Correct the one that is wrong, from the advert, or take the days out here: the page shows the first.",
      },
    ];
  });
}

const CLOCK = "(?:\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b|\\d\\d:\\d\\d|(?:12 ?)?(?:noon|midday|midnight))";
/** `by noon on 13 December 2026`, `closes on 13 December 2026 at 5pm`. */
const CLOSING_TIME = new RegExp(
  `\\b(?:clos(?:es|ing)(?: dates?)?|apply (?:by|before|until)|applications? (?:by|before|until|close|must)|deadline)\\b[^.!?\\n\\d]{0,30}?(?:(${CLOCK})(?: on| of|,)? (${DAY})|(?<![\\d/])\\b(${DAY}),?(?: at| by)? (${CLOCK}))`,
  "gi",
);

/** A time at which applications close that is not that of the fields, on their day. */
function otherTime(text: string, closes: string): Claim[] {
  const [day, time = ""] = closes.split(" ");
  return [...text.matchAll(CLOSING_TIME)].flatMap(
    ({ 0: whole, 1: first, 2: on, 3: date = on, 4: clock = first, index }) => {
      const closing = readWrittenTime(`${date} ${clock}`);
      // Midnight is the end of a day in some words and its beginning in others.
      if (closing?.time === undefined || closing.day !== day || closing.time === time) return [];
      return [
        {
          offset: index + whole.lastIndexOf(clock ?? ""),
          problem: `The text says \`${clock}\`, and \`closes\` says ${time}.`,
          fix: "Correct the one that is wrong, from the advert, or take the time out here: the page shows it.",
        },
      ];
    },
  );
}

function otherHours(text: string, weeklyHours: number, full: number | undefined): Claim[] {
  return [...text.matchAll(HOURS)].flatMap(({ 0: whole, 1: ofWeek = "", 2: written = ofWeek, index }) => {
    const end = index + whole.length;
    const [before, after] = sentenceAround(text, index, end);
    const hours = Number(written);
    if (hours === weeklyHours || hours === full || OTHER_HOURS.test(before) || OTHER_HOURS.test(after))
      return [];
    return [
      {
        offset: index,
        problem: `The text says ${written} hours a week, and \`weeklyHours\` says ${weeklyHours}.`,
        fix: "Correct the one that is wrong, from the advert, or take the hours out here: the page shows them.",
      },
    ];
  });
}

/**
 * A closing day, a day of interviews or hours that the text of a vacancy gives otherwise than its fields.
 * @param text the whole file
 * @param full the council's full-time week in hours
 */
export function claimedPost(
  text: string,
  { closes, interviews, weeklyHours }: DocumentData<"vacancy">,
  full: number | undefined,
): Claim[] {
  const closing = calendarDate(closes.slice(0, "2026-12-01".length));
  // What closes as a day begins closes at midnight of the day before, in the words of many adverts.
  const days = closes.endsWith("00:00") ? [closing, addDays(closing, -1)] : [closing];
  return [
    ...otherDays(text, CLOSING, days, "the closing day"),
    ...otherTime(text, closes),
    ...(isStated(interviews)
      ? [
          ...otherDays(text, INTERVIEWS, [calendarDate(interviews)], "the day of the interviews"),
          ...otherDaysOfSeveral(text, calendarDate(interviews)),
        ]
      : []),
    ...(isStated(weeklyHours) ? otherHours(text, weeklyHours, full) : []),
  ];
}
