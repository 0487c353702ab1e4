import type { Council } from "../catalogue/types";
import { isStated, type NotStated } from "../model/not-stated";
import { counted } from "../offers";
import {
  FULL_TIME,
  shareOfWeeks,
  WEEKS_IN_A_YEAR,
  type WorkingShare,
  workingShare,
} from "../pay/working-share";

/** How much somebody would work in a week. */
export type WeekChoice =
  | { readonly kind: "full time" }
  /** Hours a week, of so many that are full time. */
  | { readonly kind: "hours"; readonly hours: number; readonly of: number }
  /** Days a week, of the five of a full week. */
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "percent"; readonly percent: number };

/** How much somebody would work: in every week, or in some that are paid of a year, as in term time only. */
export type HoursChoice =
  | WeekChoice
  | {
      readonly kind: "weeks";
      readonly weeks: number;
      /** The weeks of a whole year, where they are told. */
      readonly of?: number | undefined;
      readonly week: WeekChoice;
      /** The weeks that are paid after more service, shortest first. */
      readonly later?: readonly WeeksLater[] | undefined;
    };

/** So many weeks of a year from so much service on. */
export interface WeeksLater {
  readonly afterYears: number;
  readonly weeks: number;
}

const WORD = /^full[\s-]?time$/i;
const HALF = /^half(?:[\s-]time)?$/i;
const HOURS_OF =
  /^(\d{1,2}(?:\.\d{1,2})?)\s*(?:hours?\s*)?(?:of|\/|out of)\s*(\d{1,2}(?:\.\d{1,2})?)(?:\s*hours?)?$/i;
const PERCENT = /^(\d{1,3}(?:\.\d{1,2})?)\s*(?:%|per\s?cent)$/i;
const DAYS =
  /^(\d(?:\.5)?|one|two|three|four|five)(?:\s*(?:of|\/|out of)\s*(?:5|five))?\s*(?:full\s*)?days?(?:\s*(?:(?:a|per|each|every|\/)\s*week|p\.?w\.?))?$/i;
const PART = /^([01](?:\.\d{1,2})?|\.\d{1,2})\s*(fte)?$/i;
const BARE = /^(\d{1,3}(?:\.\d{1,2})?)$/;
const HOURS = /^(\d{1,3}(?:\.\d{1,2})?)\s*(?:hours?)?(?:\s*(?:a|per)\s*week)?$/i;

const LONGEST_WEEK = 60;
/** The average week that the Working Time Regulations 1998 allow: a higher bare number is a percentage. */
const LONGEST_USUAL_WEEK = 48;
/** The days of a full week, as councils count them: hours are what they publish, if anything. */
const DAYS_A_WEEK = 5;
const DAYS_IN_WORDS = ["", "one", "two", "three", "four", "five"];
/** Full time, and each number of whole days below it, the most first. */
export const WHOLE_DAYS: readonly HoursChoice[] = [
  { kind: "full time" },
  ...[4, 3, 2, 1].map((days) => ({ kind: "days", days }) as const),
];
/** What most councils call full time; for an example only. */
const USUAL_WEEK = 37;

function hoursOf(hours: number, of: number): WeekChoice | string {
  if (of > LONGEST_WEEK)
    return `${of} hours is more than a full-time week. Write hours a week, like 30 of 37.`;
  if (hours === 0) return "0 hours is no job. Write how many hours a week you would work.";
  if (hours > of) return `${hours} hours a week is more than full time, ${of} hours.`;
  return hours === of ? { kind: "full time" } : { kind: "hours", hours, of };
}

function percentOf(percent: number, typed: string): WeekChoice | string {
  if (percent === 100) return { kind: "full time" };
  return percent > 0 && percent < 100
    ? { kind: "percent", percent }
    : `“${typed}” is not a part of full time. Write a percentage from 1% to 100%.`;
}

function daysOf(written: string): WeekChoice | string {
  const inWords = DAYS_IN_WORDS.indexOf(written.toLowerCase());
  const days = inWords > 0 ? inWords : Number(written);
  if (days === 0) return "0 days is no job. Write how many days a week you would work.";
  if (days > DAYS_A_WEEK) return `${days} days a week is more than full time, ${DAYS_A_WEEK} days.`;
  return days === DAYS_A_WEEK ? { kind: "full time" } : { kind: "days", days };
}

/** Hours a week without those that are full time: plain where the council publishes them. */
function hoursAlone(
  hours: number,
  fullTimeWeeklyHours: number | NotStated,
  council: string,
): WeekChoice | string {
  if (isStated(fullTimeWeeklyHours)) return hoursOf(hours, fullTimeWeeklyHours);
  if (hours === 0 || hours > LONGEST_WEEK) return hoursOf(hours, LONGEST_WEEK);
  const both = hours <= USUAL_WEEK ? `${hours} of ${USUAL_WEEK}` : `22.5 of ${USUAL_WEEK}`;
  return `${council} does not publish how many hours are full time. Write both, like ${both}, or a percentage, like 60%.`;
}

/** A bare number that is no possible week of hours is a percentage; one that may be either is asked about. */
function bareNumber(
  number: number,
  typed: string,
  fullTimeWeeklyHours: number | NotStated,
  council: string,
): WeekChoice | string {
  const isWithinFullTime = isStated(fullTimeWeeklyHours) && number <= fullTimeWeeklyHours;
  if (number > LONGEST_USUAL_WEEK && !isWithinFullTime) return percentOf(number, typed);
  if (!isStated(fullTimeWeeklyHours) || isWithinFullTime) {
    return hoursAlone(number, fullTimeWeeklyHours, council);
  }
  return `${number} hours a week is more than full time, ${fullTimeWeeklyHours} hours. If you mean a part of full time, write ${number}%.`;
}

/**
 * Hours as people write them: `full time`, `30 of 37`, `3 days`, `60%`, `60`, `0.6 FTE`; a bare number of hours where the
 * council says how many are full time.
 * @returns what is meant, or a sentence that explains why it is not plain
 */
export function readHours(
  typed: string,
  fullTimeWeeklyHours: number | NotStated,
  council: string,
): WeekChoice | string {
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
  if (days !== undefined) return daysOf(days);
  const [, bare] = BARE.exec(typed) ?? [];
  if (bare !== undefined) return bareNumber(Number(bare), typed, fullTimeWeeklyHours, council);
  const [, hours] = HOURS.exec(typed) ?? [];
  if (hours === undefined) {
    return `“${typed}” is not a number of hours. Write days or hours a week, like 3 days or 30 of 37, or a percentage, like 60%.`;
  }
  return hoursAlone(Number(hours), fullTimeWeeklyHours, council);
}

/** The one way in which hours are written in an address. */
export function hoursValue(choice: HoursChoice): string {
  switch (choice.kind) {
    case "full time":
      return "full-time";
    case "percent":
      return `${choice.percent}%`;
    case "days":
      return counted(choice.days, "day");
    case "hours":
      return `${choice.hours} of ${choice.of}`;
    case "weeks":
      return [
        ...(choice.week.kind === "full time" ? [] : [hoursValue(choice.week)]),
        `${choice.weeks}${choice.of === undefined ? "" : ` of ${choice.of}`} weeks`,
        ...(choice.later ?? []).map(
          ({ weeks, afterYears }) => `${weeks} after ${counted(afterYears, "year")}`,
        ),
      ].join(", ");
  }
}

/** The same for a reader. */
export function hoursWords(choice: HoursChoice): string {
  switch (choice.kind) {
    case "full time":
      return "full time";
    case "percent":
      return `${choice.percent}% of full time`;
    case "days":
      return `${counted(choice.days, "day")} a week`;
    case "hours":
      return `${choice.hours} of ${choice.of} hours a week`;
    case "weeks":
      return [
        `${hoursWords(choice.week)}, paid for ${choice.weeks} weeks a year`,
        ...(choice.later ?? []).map(
          ({ weeks, afterYears }) => `${weeks} from ${counted(afterYears, "year")} of service on`,
        ),
      ].join(", ");
  }
}

/**
 * What days a week are taken for: `3 of 5 days, 21.6 of 36 hours`, with a note where the council does not say how long its
 * full week is. Nothing to add to hours that are said in another way.
 */
export function fullWeekWords(
  choice: HoursChoice,
  { fullTimeWeeklyHours, shortName }: Pick<Council, "fullTimeWeeklyHours" | "shortName">,
): string | undefined {
  if (choice.kind === "weeks")
    return `taken as ${choice.weeks} of the ${choice.of ?? WEEKS_IN_A_YEAR} weeks of a year, so that hours are an average of the year`;
  if (choice.kind !== "days") return undefined;
  const taken = `taken as ${choice.days} of the ${DAYS_A_WEEK} days of a full week`;
  return isStated(fullTimeWeeklyHours)
    ? `${taken}, ${Math.round((choice.days / DAYS_A_WEEK) * fullTimeWeeklyHours * 100) / 100} of ${fullTimeWeeklyHours} hours`
    : `${taken}; ${shortName} does not publish how long its full week is`;
}

/** The same hours as they are one after the other, where more weeks are paid after more service. */
export function hoursInTurn(choice: HoursChoice): readonly HoursChoice[] {
  if (choice.kind !== "weeks" || choice.later === undefined) return [choice];
  const { later, ...first } = choice;
  return [first, ...later.map(({ weeks }) => ({ ...first, weeks }))];
}

export function shareOf(choice: HoursChoice): WorkingShare {
  switch (choice.kind) {
    case "full time":
      return FULL_TIME;
    case "percent":
      return workingShare(choice.percent, 100);
    case "days":
      return workingShare(choice.days, DAYS_A_WEEK);
    case "hours":
      return workingShare(choice.hours, choice.of);
    case "weeks":
      return shareOfWeeks(shareOf(choice.week), choice.weeks, choice.of);
  }
}
