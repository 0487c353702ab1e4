import { WEEKDAYS } from "../../../calendar/weekdays";
import type { WordMistake } from "./word-mistake";

const TIME = String.raw`(\d{1,2})(?:[.:](\d\d))? ?([ap])\.?m\.?`;

/** `8.45am5.15pm`: two times whose dash was lost. */
const JOINED = /(?<![\p{L}\d.:])\d{1,2}(?:[.:]\d\d)? ?[ap]m(?=\d{1,2}(?:[.:]\d\d)? ?[ap]m(?!\p{L}))/giu;
/** `Monday Friday`: two days of the week whose dash was lost. */
const SIDE_BY_SIDE = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAYS.join("|")}) (?=(?:${WEEKDAYS.join("|")})(?!\\p{L}))|(?<!\\p{L})(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun) (?=(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)(?!\\p{L}))`,
  "gu",
);
const RANGE = new RegExp(
  String.raw`(?<![\w.:])${TIME}(?: ?[-–—] ?| (?:to|until|till|and) )${TIME}(?![\w:])`,
  "gi",
);

const NAME_OF_DAY = `(?:${WEEKDAYS.map((day) => `${day.slice(0, 3)}(?:${day.slice(3)}s?)?`).join("|")}|Tues|Wed|Thurs?)`;
const COUNTS = ["one", "two", "three", "four", "five", "six", "seven"];
const COUNT = `(?<![\\w.-])(${COUNTS.join("|")}|[1-7]) days (?:a|per|each|every) week`;
/** `four days a week, on Wednesdays, Thursdays and Fridays`, `five days a week, Monday to Sunday`. */
const COUNTED_FIRST = new RegExp(
  `${COUNT},?:? (?:\\(|from |on |which are )?((?:${NAME_OF_DAY})(?:(?:, | and | & |, and | ?[-–—] ?| to )${NAME_OF_DAY}){1,6})`,
  "gi",
);
const COUNTED_LAST = new RegExp(
  `(?<![\\w–-])(${NAME_OF_DAY}(?:(?:, | and | & |, and | ?[-–—] ?| to )${NAME_OF_DAY}){1,6}),? (?:\\(|on |which is |for )?${COUNT}`,
  "gi",
);

const numberOf = (day: string): number =>
  WEEKDAYS.findIndex((name) => name.slice(0, 3).toLowerCase() === day.slice(0, 3).toLowerCase());

/** How many days of the week are named, one by one or from one to another. */
function daysNamed(written: string): number {
  const named = written.match(new RegExp(NAME_OF_DAY, "gi")) ?? [];
  const [first = "", last = ""] = named;
  return named.length === 2 && / ?[-–—] ?| to /.test(written)
    ? ((numberOf(last) - numberOf(first) + WEEKDAYS.length) % WEEKDAYS.length) + 1
    : named.length;
}

/** Another number of days a week than are named beside it. */
function miscounted(text: string): WordMistake[] {
  const pairs = [
    ...[...text.matchAll(COUNTED_FIRST)].map(({ 0: written, 1: count = "", 2: days = "", index }) => ({
      written,
      count,
      days,
      index,
    })),
    ...[...text.matchAll(COUNTED_LAST)].map(({ 0: written, 1: days = "", 2: count = "", index }) => ({
      written,
      count,
      days,
      index,
    })),
  ];
  return pairs
    .filter(
      ({ count, days }) => daysNamed(days) !== (COUNTS.indexOf(count.toLowerCase()) + 1 || Number(count)),
    )
    .map(({ written, days, index }) => ({
      offset: index,
      written,
      advice: {
        rule: "unlikely-day",
        problem: `\`${written}\` names ${daysNamed(days)} days, and counts another number of them.`,
        fix: "Correct the one that is wrong, from the source.",
      },
    }));
}

/** `24/7, from 9am to 5pm`. */
const ROUND_THE_CLOCK = new RegExp(
  String.raw`(?<![\w/])(?:24/7|24 hours a day|round the clock),? (?:\(|from |between )?${TIME}(?: ?[-–—] ?| (?:to|until|and) )${TIME}`,
  "gi",
);

const MINUTES_OF_DAY = 24 * 60;
/** A longer time is a slip between morning and afternoon; that of a team for nights begins late, and may last until nine or so. */
const [LONGEST, LATE, LONGEST_NIGHT] = [14 * 60, 16 * 60, 17 * 60];

function minutesOf(hours = "", minutes = "0", half = ""): number {
  return ((Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0)) * 60 + Number(minutes);
}

/** Times and days of the week of which a dash was lost, and hours that end before they begin. */
export function wrongHoursIn(text: string): WordMistake[] {
  const lost = (match: RegExpExecArray, what: string): WordMistake => ({
    offset: match.index,
    written: match[0].trim(),
    advice: {
      rule: "unlikely-day",
      problem: `Behind \`${match[0].trim()}\` another ${what} follows at once, as where a dash was lost.`,
      fix: "Write `to` between the two, or `and`, whichever is meant.",
    },
  });
  const backwards = [...text.matchAll(RANGE)].filter(([, hour, minute, half, end, endMinute, endHalf]) => {
    const [from, to] = [minutesOf(hour, minute, half), minutesOf(end, endMinute, endHalf)];
    const lasts = (to - from + MINUTES_OF_DAY) % MINUTES_OF_DAY;
    return lasts === 0 || lasts > (from < LATE ? LONGEST : LONGEST_NIGHT);
  });
  const allDay = [...text.matchAll(ROUND_THE_CLOCK)].map(
    ({ 0: written, index }): WordMistake => ({
      offset: index,
      written,
      advice: {
        rule: "unlikely-day",
        problem: `\`${written}\` is all day and night, and a part of a day.`,
        fix: "Correct the one that is wrong, from the source; or say what is there at which time.",
      },
    }),
  );
  return [
    ...miscounted(text),
    ...allDay,
    ...[...text.matchAll(JOINED)].map((match) => lost(match, "time")),
    ...[...text.matchAll(SIDE_BY_SIDE)].map((match) => lost(match, "day of the week")),
    ...backwards.map(
      ({ 0: written, index }): WordMistake => ({
        offset: index,
        written,
        advice: {
          rule: "unlikely-day",
          problem: `\`${written}\` ends before it begins, or lasts most of a day and night.`,
          fix: "Write `am` for the morning and `pm` for the time after noon, from the source.",
        },
      }),
    ),
  ];
}
