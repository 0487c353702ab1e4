import { calendarDate, readCalendarDate } from "../calendar/calendar-date";
import { MONTHS } from "../calendar/months";
import { type Issue, issueAt } from "../content/issue";
import { normalised } from "../content/parse/front-matter/split";
import { positionsIn } from "../content/position";
import type { SourceFile } from "../content/source-file";

/** `Sunday 4 May 2025`, `31st March 2026`. */
const DAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS.join("|")}),? (20\\d\\d)`;

/** Words that ask readers to do something by a day, and the day in the same sentence or answer. */
const DEADLINE = new RegExp(
  `\\b(?:closing dates?|closes|close at|apply by|applications? (?:by|before|until|close|must)|deadlines?|offer (?:ends|closes)|interviews?)\\b(?:[^.\\n]|\\n(?!\\n)){0,60}?\\b(${DAY})`,
  "gi",
);

/**
 * Warns of a day by which readers are to apply, and that is past.
 * @param files as they were read
 * @param today an ISO day
 */
export function checkDeadlines(files: readonly SourceFile[], today: string): Issue[] {
  return files
    .filter(({ path }) => path.endsWith(".mdx"))
    .flatMap(({ path, text: raw }) => {
      const text = normalised(raw);
      return [...text.matchAll(DEADLINE)].flatMap((match) => {
        const [whole, written = "", date = "", month = "", year = ""] = match;
        const number = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
        const iso = `${year}-${String(number).padStart(2, "0")}-${date.padStart(2, "0")}`;
        const day = readCalendarDate(iso);
        if (day === undefined || day >= calendarDate(today)) return [];
        return [
          issueAt(path, positionsIn(text)(match.index + whole.length - written.length), {
            rule: "past-day",
            field: "text",
            problem: `\`${written}\` is past, and readers are asked to do something by then.`,
            fix: "Take the sentence out, or write the day that comes next.",
          }),
        ];
      });
    });
}
