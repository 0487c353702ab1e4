import type { Council } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { type HoursChoice, readHours, type WeekChoice, type WeeksLater } from "./hours-choice";

/** Hours of people who work in some weeks of a year, as in term time only. */

/** Weeks of a year, as councils divide by: 365 days in weeks of seven, 52.143. */
const WEEKS_A_YEAR = 52;

const WEEKS =
  /^(?:(.+?)(?:,|;|\s+for|\s+over)\s*)?(\d{1,2}(?:\.\d{1,3})?)\s*(?:of\s*(52(?:\.\d{1,4})?)\s*)?(?:paid\s*)?(?:weeks|wks)(?:\s*(?:paid|a year|per year|p\.?a\.?|each year|of the year|of 52(?:\.14\d?)?))*$/i;
const TERM_TIME = /(?:,|;)?\s*(?:\b(?:in|for|during)\s+)?\bterm[\s-]?time\b(?:\s+only)?/i;

/** `, 45.6 after 5 years`: more weeks after more service. */
const LATER = /,\s*(\d{1,2}(?:\.\d{1,3})?)\s*(?:weeks\s*)?after\s*(\d{1,2})\s*years?/gi;

/** The weeks that are paid after more service, and the rest of what was typed. */
function laterIn(typed: string): { readonly rest: string; readonly later: readonly WeeksLater[] } {
  const later = [...typed.matchAll(LATER)].map(([, weeks, years]) => ({
    afterYears: Number(years),
    weeks: Number(weeks),
  }));
  const isInOrder = later.every(
    ({ afterYears, weeks }, index) =>
      weeks <= WEEKS_A_YEAR && afterYears > (later[index - 1]?.afterYears ?? 0),
  );
  return later.length > 0 && isInOrder
    ? { rest: typed.replace(LATER, ""), later }
    : { rest: typed, later: [] };
}

function weeksOf(
  weeks: number,
  of: number | undefined,
  week: HoursChoice,
  later: readonly WeeksLater[],
): HoursChoice | string {
  if (weeks === 0) return "0 weeks is no job. Write how many weeks of the year are paid.";
  if (weeks > WEEKS_A_YEAR + 1)
    return `${weeks} weeks is more than a year. Write how many weeks of the year are paid.`;
  if (weeks >= WEEKS_A_YEAR || week.kind === "weeks") return week;
  return { kind: "weeks", weeks, of, week, ...(later.length > 0 && { later }) };
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
  const { rest, later } = laterIn(typed);
  const [, worked = "", weeks, year] = WEEKS.exec(rest) ?? [];
  if (weeks !== undefined) {
    const week = inWeek(worked.trim());
    return typeof week === "string"
      ? week
      : weeksOf(Number(weeks), year === undefined ? undefined : Number(year), week, later);
  }
  if (!TERM_TIME.test(typed)) return readHours(typed, fullTimeWeeklyHours, shortName);
  if (isStated(termTime)) {
    const week = inWeek(typed.replace(TERM_TIME, "").trim());
    const withService = (termTime.withService ?? []).map(({ afterYears, weeksPaid }) => ({
      afterYears,
      weeks: weeksPaid,
    }));
    return typeof week === "string" ? week : weeksOf(termTime.weeksPaid, termTime.of, week, withService);
  }
  return "How many weeks of the year term time only pays, those of term and more for leave, stands in the advert or the contract. Write them, like 44 weeks, 45.5 of 52 weeks, or 30 of 37, 44 weeks.";
}
