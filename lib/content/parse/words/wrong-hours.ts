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
    return lasts > (from < LATE ? LONGEST : LONGEST_NIGHT);
  });
  return [
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
