import { isStated, type NotStated } from "../model/not-stated";
import { FULL_TIME, type WorkingShare, workingShare } from "../pay/working-share";

/** How much somebody would work. */
export type HoursChoice =
  | { readonly kind: "full time" }
  /** Hours a week, of so many that are full time. */
  | { readonly kind: "hours"; readonly hours: number; readonly of: number }
  | { readonly kind: "percent"; readonly percent: number };

const WORD = /^full[\s-]?time$/i;
const HALF = /^half(?:[\s-]time)?$/i;
const HOURS_OF =
  /^(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?\s*)?(?:of|\/|out of)\s*(\d{1,2}(?:\.\d{1,2})?)(?:\s*hours?)?$/i;
const PERCENT = /^(\d{1,3}(?:\.\d{1,2})?)\s*(?:%|per\s?cent)$/i;
const DAYS = /^([1-5](?:\.5)?)\s*days?(?:\s*(?:a|per)\s*week)?$/i;
const PART = /^([01](?:\.\d{1,2})?|\.\d{1,2})\s*(fte)?$/i;
const HOURS = /^(\d{1,3}(?:\.\d{1,2})?)\s*(?:hours?)?(?:\s*(?:a|per)\s*week)?$/i;

const LONGEST_WEEK = 60;
/** What most councils call full time; for an example only. */
const USUAL_WEEK = 37;

function hoursOf(hours: number, of: number): HoursChoice | string {
  if (of > LONGEST_WEEK)
    return `${of} hours is more than a full-time week. Write hours a week, like 30 of 37.`;
  if (hours === 0) return "0 hours is no job. Write how many hours a week you would work.";
  if (hours > of) return `${hours} hours a week is more than full time, ${of} hours.`;
  return hours === of ? { kind: "full time" } : { kind: "hours", hours, of };
}

function percentOf(percent: number, typed: string): HoursChoice | string {
  if (percent === 100) return { kind: "full time" };
  return percent > 0 && percent < 100
    ? { kind: "percent", percent }
    : `“${typed}” is not a part of full time. Write a percentage from 1% to 100%.`;
}

/**
 * Hours as people write them: `full time`, `30 of 37`, `60%`, `0.6 FTE`; a bare number where the council says how many
 * hours are full time.
 * @returns what is meant, or a sentence that explains why it is not plain
 */
export function readHours(
  typed: string,
  fullTimeWeeklyHours: number | NotStated,
  council: string,
): HoursChoice | string {
  if (WORD.test(typed)) return { kind: "full time" };
  if (HALF.test(typed)) return { kind: "percent", percent: 50 };
  const [, worked, of] = HOURS_OF.exec(typed) ?? [];
  if (worked !== undefined) return hoursOf(Number(worked), Number(of));
  const [, percent] = PERCENT.exec(typed) ?? [];
  if (percent !== undefined) return percentOf(Number(percent), typed);
  const [, part, isNamed] = PART.exec(typed) ?? [];
  if (part !== undefined && (isNamed !== undefined || (Number(part) < 1 && Number(part) > 0))) {
    // Two decimals of a part are whole per cent: 0.57 × 100 would be 56.99….
    return percentOf(Math.round(Number(part) * 100), typed);
  }
  const [, days] = DAYS.exec(typed) ?? [];
  if (days !== undefined) {
    return `How long your days are, we cannot know. If they are full days of a five-day week, write ${Number(days) * 20}%.`;
  }
  const [, hours] = HOURS.exec(typed) ?? [];
  if (hours === undefined) {
    return `“${typed}” is not a number of hours. Write a percentage, like 60%, or hours a week, like 30 of 37.`;
  }
  if (!isStated(fullTimeWeeklyHours)) {
    const number = Number(hours);
    if (number === 0) return hoursOf(number, LONGEST_WEEK);
    if (number > LONGEST_WEEK) return `${number} hours a week is more than full time.`;
    const both = number <= USUAL_WEEK ? `${number} of ${USUAL_WEEK}` : `22.5 of ${USUAL_WEEK}`;
    return `${council} does not publish how many hours are full time. Write both, like ${both}, or a percentage, like 60%.`;
  }
  return hoursOf(Number(hours), fullTimeWeeklyHours);
}

/** The one way in which hours are written in an address. */
export function hoursValue(choice: HoursChoice): string {
  if (choice.kind === "full time") return "full-time";
  return choice.kind === "percent" ? `${choice.percent}%` : `${choice.hours} of ${choice.of}`;
}

/** The same for a reader. */
export function hoursWords(choice: HoursChoice): string {
  if (choice.kind === "full time") return "full time";
  return choice.kind === "percent"
    ? `${choice.percent}% of full time`
    : `${choice.hours} of ${choice.of} hours a week`;
}

export function shareOf(choice: HoursChoice): WorkingShare {
  if (choice.kind === "full time") return FULL_TIME;
  return choice.kind === "percent"
    ? workingShare(choice.percent, 100)
    : workingShare(choice.hours, choice.of);
}
