import type { Council } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { type HoursChoice, readHours, type WeekChoice } from "./hours-choice";

/** Hours of people who work in some weeks of a year, as in term time only. */

/** Weeks of a year, as councils divide by: 365 days in weeks of seven, 52.143. */
const WEEKS_A_YEAR = 52;

const WEEKS =
  /^(?:(.+?)(?:,|;|\s+for|\s+over)\s*)?(\d{1,2}(?:\.\d{1,3})?)\s*(?:of\s*(52(?:\.\d{1,4})?)\s*)?(?:paid\s*)?(?:weeks|wks)(?:\s*(?:paid|a year|per year|p\.?a\.?|each year|of the year|of 52(?:\.14\d?)?))*$/i;
const TERM_TIME = /(?:,|;)?\s*(?:\b(?:in|for|during)\s+)?\bterm[\s-]?time\b(?:\s+only)?/i;

function weeksOf(weeks: number, of: number | undefined, week: HoursChoice): HoursChoice | string {
  if (weeks === 0) return "0 weeks is no job. Write how many weeks of the year are paid.";
  if (weeks > WEEKS_A_YEAR + 1)
    return `${weeks} weeks is more than a year. Write how many weeks of the year are paid.`;
  if (weeks >= WEEKS_A_YEAR || week.kind === "weeks") return week;
  return { kind: "weeks", weeks, of, week };
}

/**
 * Hours in a week or in some weeks of a year, as people write them: `30 of 37, 44 weeks`, `39 weeks a year`, `term time` where the
 * council publishes how many weeks that pays.
 * @returns what is meant, or a sentence that explains why it is not plain
 */
export function readWorkingTime(
  typed: string,
  {
    fullTimeWeeklyHours,
    termTime,
    shortName,
  }: Pick<Council, "fullTimeWeeklyHours" | "termTime" | "shortName">,
): HoursChoice | string {
  const inWeek = (written: string): WeekChoice | string =>
    written === "" ? { kind: "full time" } : readHours(written, fullTimeWeeklyHours, shortName);
  const [, worked = "", weeks, year] = WEEKS.exec(typed) ?? [];
  if (weeks !== undefined) {
    const week = inWeek(worked.trim());
    return typeof week === "string"
      ? week
      : weeksOf(Number(weeks), year === undefined ? undefined : Number(year), week);
  }
  if (!TERM_TIME.test(typed)) return readHours(typed, fullTimeWeeklyHours, shortName);
  if (isStated(termTime)) {
    const week = inWeek(typed.replace(TERM_TIME, "").trim());
    return typeof week === "string" ? week : weeksOf(termTime.weeksPaid, termTime.of, week);
  }
  return "How many weeks of the year term time only pays, those of term and more for leave, stands in the advert or the contract. Write them, like 44 weeks, 45.5 of 52 weeks, or 30 of 37, 44 weeks.";
}
