import { isBankHoliday } from "../../calendar/bank-holidays";
import { calendarDate } from "../../calendar/calendar-date";
import { instantsOf, readLondonTime } from "../../calendar/london-time";
import { addMonths } from "../../calendar/months";
import { weekdayNumber } from "../../calendar/weekdays";
import { endOfContract, isUnclearLength } from "../../model/contract-length";
import { isStated } from "../../model/not-stated";
import type { DocumentOf } from "../parsed-document";
import type { Report } from "./rule";

type Vacancy = DocumentOf<"vacancy">;

/** Interviews so long before the closing day, or so long after it, are a slip of the year or the month. */
const MONTHS_BEFORE = 60;
const MONTHS_AFTER = 4;

const SUNDAY = 0;

/** No contract that ends is longer, unless a digit is too many or years are meant. */
const MOST_MONTHS = 60;

/** Nobody closes a post after midnight and before people rise. */
const FIRST_LIKELY_MINUTE = 5 * 60;

function checkInterviews(document: Vacancy, report: Report): void {
  const { interviews, closes } = document.data;
  const day = closes.slice(0, "2026-12-01".length);
  if (!isStated(interviews)) return;
  const finding = { document, field: "interviews" } as const;
  const correct = "Correct the one that is wrong, from the advert.";
  const held = calendarDate(interviews);
  // A year that nobody can mean is said by `checkDays`.
  if (addMonths(held, MONTHS_BEFORE) < day) return;
  if (interviews < day) {
    report({
      ...finding,
      rule: "fields-at-odds",
      problem: `The interviews are on ${interviews}, before people have applied: the vacancy closes on ${day}.`,
      fix: `${correct} Where people are interviewed as they apply, write \`interviews: not stated\`, and say it in the text.`,
    });
    return;
  }
  if (addMonths(calendarDate(day), MONTHS_AFTER) < held) {
    const problem = `The interviews are on ${interviews}, more than ${MONTHS_AFTER} months after the vacancy closes, on ${day}.`;
    report({ ...finding, rule: "unlikely-day", problem, fix: correct });
    return;
  }
  const isSunday = weekdayNumber(held) === SUNDAY;
  if (!isSunday && !isBankHoliday(held)) return;
  report({
    ...finding,
    rule: "unlikely-day",
    problem: `\`interviews: ${interviews}\` is a ${isSunday ? "Sunday" : "bank holiday"}, on which councils seldom interview.`,
    fix: "Compare it with the advert: the day, the month or the year may be wrong.",
  });
}

/** An hour that comes twice, of which the site has to take one; and minutes after midnight, which nobody means. */
function checkClock(document: Vacancy, field: "opens" | "closes", report: Report): void {
  const written = document.data[field];
  const time = readLondonTime(written);
  if (time === undefined) return;
  const finding = { rule: "unlikely-day", document, field } as const;
  if (instantsOf(time).length > 1) {
    report({
      ...finding,
      problem: `\`${field}: ${written}\` comes twice: in that night clocks go back from 2 to 1. The site takes the ${field === "opens" ? "first, in summer time" : "second, an hour later"}.`,
      fix: "Write a time before 01:00 or from 02:00 on, which nobody can read in two ways.",
    });
  } else if (field === "closes" && time.minutes > 0 && time.minutes < FIRST_LIKELY_MINUTE) {
    report({
      ...finding,
      problem: `\`closes: ${written}\` is in the night, at the beginning of its day.`,
      fix: "Compare it with the advert. `12:00` is midday, `23:59` the end of the day.",
    });
  }
}

/** A day in the middle of words: a reader may take it for another day. */
const DAY_IN_FIGURES = /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b20\d\d-\d\d-\d\d\b/;

function checkLength(document: Vacancy, report: Report): void {
  const { lasts, closes } = document.data;
  if (!isStated(lasts)) return;
  const end = endOfContract(lasts);
  if (end !== undefined && end <= closes.slice(0, end.length)) {
    report({
      rule: "fields-at-odds",
      document,
      field: "lasts",
      problem: `The contract ends on ${end}, before anybody could begin: the vacancy closes on ${closes}.`,
      fix: "Correct the one that is wrong, from the advert.",
    });
    return;
  }
  const finding = { rule: "unlikely-figure", document, field: "lasts" } as const;
  const months = Number(/^(\d{1,4}) months?$/i.exec(lasts)?.[1] ?? 0);
  if (months > MOST_MONTHS) {
    const problem = `\`lasts: ${lasts}\` is more than ${MOST_MONTHS / 12} years.`;
    report({ ...finding, problem, fix: "Compare it with the advert: a digit may be too many." });
    return;
  }
  const [figures] = DAY_IN_FIGURES.exec(lasts) ?? [];
  if (figures !== undefined) {
    const problem = `\`lasts: ${lasts}\` has a day in figures, which is shown as it stands.`;
    report({ ...finding, problem, fix: "Write the day in words, like `until 31 March 2027`." });
  } else if (isUnclearLength(lasts)) {
    const [number = "12"] = /^\d{1,2}\b/.exec(lasts) ?? [];
    const problem = `\`lasts: ${lasts}\` does not say of what, or when: it is shown as it stands.`;
    report({
      ...finding,
      problem,
      fix: `Write the unit with it, like \`lasts: ${number} months\`, or the day of its end, like \`lasts: 2028-03-31\`.`,
    });
  }
}

/** Warns of days, times and lengths of a vacancy that nobody can mean, or that can be read in two ways. */
export function checkVacancyTimes(document: Vacancy, report: Report): void {
  checkInterviews(document, report);
  checkClock(document, "opens", report);
  checkClock(document, "closes", report);
  checkLength(document, report);
}
