import type { NotStated } from "../model/not-stated";
import { type HoursChoice, readHours, type WeekChoice } from "./hours-choice";

/** Hours of people who work in some weeks of a year, as in term time only. */

/** Weeks of a year, as councils divide by: 365 days in weeks of seven, 52.143. */
const WEEKS_A_YEAR = 52;

const WEEKS =
  /^(?:(.+?)(?:,|;|\s+for|\s+over)\s*)?(\d{1,2}(?:\.\d{1,3})?)\s*(?:paid\s*)?(?:weeks|wks)(?:\s*(?:paid|a year|per year|p\.?a\.?|each year|of the year|of 52(?:\.14\d?)?))*$/i;
const TERM_TIME = /\bterm[\s-]?time\b/i;

function weeksOf(weeks: number, week: HoursChoice): HoursChoice | string {
  if (weeks === 0) return "0 weeks is no job. Write how many weeks of the year are paid.";
  if (weeks > WEEKS_A_YEAR + 1)
    return `${weeks} weeks is more than a year. Write how many weeks of the year are paid.`;
  if (weeks >= WEEKS_A_YEAR || week.kind === "weeks") return week;
  return { kind: "weeks", weeks, week };
}

/**
 * Hours in a week or in some weeks of a year, as people write them: `30 of 37, 44 weeks`, `39 weeks a year`. How many weeks are paid
 * is what a contract for term time says: those of term, and more for leave.
 * @returns what is meant, or a sentence that explains why it is not plain
 */
export function readWorkingTime(
  typed: string,
  fullTimeWeeklyHours: number | NotStated,
  council: string,
): HoursChoice | string {
  const [, inWeek, weeks] = WEEKS.exec(typed) ?? [];
  if (weeks !== undefined) {
    const week: WeekChoice | string =
      inWeek === undefined ? { kind: "full time" } : readHours(inWeek.trim(), fullTimeWeeklyHours, council);
    return typeof week === "string" ? week : weeksOf(Number(weeks), week);
  }
  if (!TERM_TIME.test(typed)) return readHours(typed, fullTimeWeeklyHours, council);
  return `${council} does not publish how many weeks it pays for term time only: those of term, and more for leave. Write the weeks that are paid in a year, like 44 weeks, or 30 of 37, 44 weeks.`;
}
