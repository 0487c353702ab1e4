import { addDays, type CalendarDate, calendarDate, readCalendarDate } from "../../calendar/calendar-date";
import { readLondonTime } from "../../calendar/london-time";
import { addMonths } from "../../calendar/months";
import type { ParsedDocument } from "../parsed-document";
import { didYouMean } from "../remedy";
import type { Report } from "./rule";

/** No offer, grade or source of these sites is older. */
const FIRST_LIKELY = "1990-01-01";
/** What nobody has looked at for longer is no longer known to be right. */
const YEARS_SINCE_LOOKED = 5;
/** Nobody publishes what begins or ends later than this after today. */
const YEARS_AHEAD = 10;
/** Pay and figures are agreed for three years at the most. */
const YEARS_AHEAD_OF_PAY = 3;

/** Who is this far ahead of today has mistaken the day, and not the year. */
const DAYS_AHEAD_OF_LOOK = 7;

/** Fields with a day on which somebody did something, so that it cannot lie ahead. */
const DONE = /^reviewed$|^sources\.[^.]+\.read$/;
/** Fields with a day from which pay or a figure holds. */
const HOLDS_FROM = /^values\.\d+\.from$|^figures\.[^.]+\.effective$/;

/** Days that `checkStories` reports where they are still to come. */
const OF_STORY = /^consent\.given$|^published$/;

/** How every day and every time begins; most texts do not. */
const YEAR_FIRST = /^\d{4}-/;

/** Every day in the fields of a document, with the field's path. */
function* daysIn(value: unknown, path = ""): Generator<readonly [field: string, day: CalendarDate]> {
  if (typeof value === "string") {
    if (!YEAR_FIRST.test(value)) return;
    const day = readCalendarDate(value) ?? readLondonTime(value)?.day;
    if (day !== undefined) yield [path, day];
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value))
      yield* daysIn(item, path === "" ? key : `${path}.${key}`);
  }
}

/** The days that somebody may have meant: with this year, the last two digits changed round, or day and month. */
function meantInstead(day: CalendarDate, today: CalendarDate): readonly CalendarDate[] {
  const [year = "", month = "", date = ""] = day.split("-");
  const thisYear = Number(today.slice(0, 4));
  const years = [`20${year.slice(2)}`, `20${year.slice(3)}${year.slice(2, 3)}`, thisYear, thisYear - 1];
  const written = [`${year}-${date}-${month}`, ...years.map((other) => `${other}-${month}-${date}`)];
  return written.flatMap((text) => readCalendarDate(text) ?? []);
}

/**
 * Warns of days that are in the calendar and cannot be meant: a review that is still to come, a figure of 1926 or 2072, pay
 * from 4 January where 1 April was meant.
 */
export function checkDays(document: ParsedDocument, today: CalendarDate, report: Report): void {
  for (const [field, day] of daysIn(document.data)) {
    const isDone = DONE.test(field);
    const yearsAhead = HOLDS_FROM.test(field) ? YEARS_AHEAD_OF_PAY : YEARS_AHEAD;
    const last = isDone ? today : addMonths(today, 12 * yearsAhead);
    const first = isDone ? addMonths(today, -12 * YEARS_SINCE_LOOKED) : FIRST_LIKELY;
    if (OF_STORY.test(field) && day > today) continue;
    const isSwapped = HOLDS_FROM.test(field) && day.endsWith("-01-04");
    if (first <= day && day <= last && !isSwapped) continue;
    const isJustAhead = isDone && day > today && day <= addDays(today, DAYS_AHEAD_OF_LOOK);
    const likely = isJustAhead
      ? undefined
      : isSwapped
        ? calendarDate(`${day.slice(0, 4)}-04-01`)
        : meantInstead(day, today).find((other) => first <= other && other <= last);
    const name = field.split(".").at(-1);
    report({
      rule: isDone && day > today ? "day-to-come" : "unlikely-day",
      document,
      field,
      problem:
        isDone && day > today
          ? `\`${name}: ${day}\` is still to come, and says when somebody looked.`
          : isSwapped
            ? `\`${name}: ${day}\` is 4 January; pay and figures mostly change on 1 April.`
            : isDone && day >= FIRST_LIKELY
              ? `\`${name}: ${day}\` is more than ${YEARS_SINCE_LOOKED} years ago, and says when somebody looked.`
              : `\`${name}: ${day}\` is a day that nobody can have meant.`,
      allowed: isDone ? `a day up to today, ${today}` : `a day from ${FIRST_LIKELY} to ${last}`,
      ...(likely !== undefined
        ? didYouMean(day, likely)
        : {
            fix: isDone
              ? `Write the day on which somebody looked: \`${today}\`, if it was today.`
              : "Write the day that the source gives.",
          }),
    });
  }
}
