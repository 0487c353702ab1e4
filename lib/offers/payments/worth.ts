import type { CalendarDate } from "../../calendar/calendar-date";
import { MONTHS_OF_YEAR } from "../../calendar/months";
import { portion } from "../../money/arithmetic";
import { type Fraction, fraction, partOf, WHOLE } from "../../money/fraction";
import { type HoursCounted, hoursAfter, hoursCounted } from "../amounts/hours";
import type { Valued } from "../amounts/valued";
import { UNANSWERED } from "../person/circumstances";
import type { Doubt } from "../reasons/doubt";
import type { MoneyRule } from "../rules/offer";
import { partOfMonth } from "../times/by-month";
import type { Course } from "../times/due";
import { averagedOver, earnedOver } from "../times/earned-over";
import type { Day } from "../times/rivals";
import { numberCounted } from "./by-number";
import { awayOn, partAtWork } from "./while-away";

/** What the rules of a benefit are worth to one person, as they are compared. */

/** The time for which a rule is judged. */
export interface Time extends Day {
  /** Every number that the complete years of service may be which count for the amount. */
  readonly years: readonly number[];
  /** The last day of the time that is paid for; without it, the same day. */
  readonly earnedTo?: CalendarDate;
}

/** What a rule is worth in a year, at least and at most, and what of the person would have to be known to say. */
export interface Worth {
  readonly least: number;
  readonly most: number;
  readonly doubts: readonly Doubt[];
}

const NOTHING: Worth = { least: 0, most: 0, doubts: [] };

/**
 * What a rule pays the person: its amount with their hours and time away, of what comes by the month or by the number that of a year.
 * @param asOther the hours count alike for what it is compared with, so that they need not be known
 */
export function worthOf(
  rule: MoneyRule,
  value: Valued,
  { at, earnedTo = at }: Time,
  course: Course,
  asOther: boolean,
): Worth {
  const { subject } = course;
  if (value.is === "nothing" || awayOn(rule, at, subject) !== undefined) return NOTHING;
  const hours = asOther ? undefined : hoursAfter(rule, hoursOf(rule, earnedTo, at, course));
  const doubts = hours?.doubts ?? [];
  const times = timesOf(rule, course);
  if (value.is !== "known" || times === undefined)
    return { least: 0, most: Number.POSITIVE_INFINITY, doubts };
  const left = partAtWork(rule, earnedOver(rule, earnedTo, course), subject);
  const shareOf = ({ base, part }: Pick<typeof value, "base" | "part">, ...shares: readonly Fraction[]) =>
    portion(base, shares.reduce(partOf, part));
  const isTold = hours === undefined || subject.circumstances.hours !== UNANSWERED || rule.proRata === "no";
  return {
    least:
      value.isUnsure === true || !isTold
        ? 0
        : shareOf(value.least ?? value, hours?.least ?? WHOLE, left.least, times),
    most:
      value.isOpen === true
        ? Number.POSITIVE_INFINITY
        : shareOf(value, hours?.most ?? WHOLE, left.most, times),
    doubts,
  };
}

/** The hours that count for it: those of the time that it pays for, of what comes by the month those of the day. */
export function hoursOf(rule: MoneyRule, earnedTo: Time["at"], at: Time["at"], course: Course): HoursCounted {
  const isOfDay = rule.when.kind === "monthly" || rule.when.kind === "for each";
  const earned = isOfDay ? { from: at, to: at } : averagedOver(rule, earnedTo, course);
  return hoursCounted(rule.proRata, "payments", course.subject, at, earned);
}

/**
 * How often the amount comes in a year; `undefined` where nobody has told how many of something there are, or published over how
 * many months it is spread.
 */
function timesOf({ when }: MoneyRule, { subject }: Course): Fraction | undefined {
  if (when.kind === "for each") {
    const number = numberCounted(when, subject);
    return number.is === "unanswered" ? undefined : fraction(number.inYear, 1);
  }
  if (when.kind !== "monthly") return WHOLE;
  const part = partOfMonth(when);
  return part && partOf(part, fraction(MONTHS_OF_YEAR, 1));
}
