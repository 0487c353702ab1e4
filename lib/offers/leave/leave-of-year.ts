import { addDays, type CalendarDate, earlierOf, laterOf } from "../../calendar/calendar-date";
import { lastOn, nextOn } from "../../calendar/day-of-year";
import type { Period } from "../../calendar/period";
import { monthsOf } from "../amounts/average-hours";
import type { HoursCounted } from "../amounts/hours";
import type { BenefitRule } from "../entries/outcome";
import { unchangedPeriods, yearsOfService } from "../payments/unchanged-periods";
import { subjectOn } from "../person/subject";
import { type Doubt, distinct } from "../reasons/doubt";
import { timesShare } from "../reasons/formula";
import { everyOf, type Verdict } from "../reasons/verdict";
import type { CitedRule, LeaveRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import type { Course } from "../times/due";
import { applies, countsBeside, hasBegun, hasRivals, isFirst } from "../times/rivals";
import type { LeaveValued } from "./leave-amount";
import { leaveByTime } from "./leave-by-time";
import { leaveChanging } from "./leave-changes";
import { leaveServed } from "./leave-in-doubt";

interface From {
  readonly verdict: Verdict;
  readonly value: LeaveValued;
}

/** What a rule gives in a year of the timeline. */
export interface LeaveOfYear extends From {
  /** The part of a year for which it is given, where starters and leavers have a proportion. */
  readonly part: number;
  /** The first day on which it is given, where it begins within the year. */
  readonly begins?: CalendarDate | undefined;
  /** True where it changes within the year. */
  readonly isChanging: boolean;
}

/**
 * The day on which complete years are counted for leave from a day on: the first of its leave year, also where the job begins
 * within it, or of the next one where more leave counts from the beginning of the leave year in which the service is complete.
 */
function countedOn({ leaveYear }: LeaveRule, day: CalendarDate): CalendarDate {
  if (leaveYear?.kind !== "day of year") return day;
  const { begins, higherFrom } = leaveYear;
  return higherFrom === "that leave year" ? nextOn(begins, addDays(day, 1)) : lastOn(begins, day);
}

/** The day in `year` and after `at` on which a leave year begins; `undefined` where leave follows the job. */
function changesOn({ leaveYear }: LeaveRule, { from, to }: Period): CalendarDate | undefined {
  if (leaveYear?.kind !== "day of year") return undefined;
  const next = nextOn(leaveYear.begins, addDays(from, 1));
  return next <= to ? next : undefined;
}

/** What a rule gives from a day on, and whether it applies then; what does not apply gives nothing. */
function leaveFrom(
  what: BenefitRule<LeaveRule>,
  { at, counted }: { readonly at: CalendarDate; readonly counted: CalendarDate },
  hours: HoursCounted,
  course: Course,
): From {
  const { cited, rule } = what;
  // Years are complete at the end of the day before: on the first day of year two, one year is.
  const completeBy = addDays(counted, -1);
  const day = { at, completeBy, isDayAlone: true };
  const begun = hasBegun(rule, laterOf(counted, course.subject.start), course);
  const verdict = everyOf([applies(what, day, course), begun, isFirst(what, day, course)]);
  if (verdict.is === "no") return { verdict, value: { is: "nothing", cause: verdict.reason.cause } };
  // Whoever was not there yet when the leave year began has no year complete, and not less than none.
  const years = [...new Set(yearsServed(course, completeBy).map((served) => Math.max(0, served)))];
  const value = leaveServed(rule.amount, subjectOn(course.subject, at), years, `${cited.path}.amount`);
  if (value.is !== "known") return { verdict, value };
  return { verdict, value: { ...value, formula: timesShare(value.formula, hours.most) } };
}

/** Whether something is given before or after a change in a year; the reason is that of its beginning. */
function eitherOf(before: Verdict, after: Verdict | undefined): Verdict {
  if (after === undefined || after.is === "no") return before;
  return before.is === "no" ? after : everyOf([before, after]);
}

/** How more leave comes in: with the leave year, in proportion from the day after, on some day, or on the anniversary. */
function comesIn({ leaveYear }: LeaveRule): "leave year" | "in proportion" | "not stated" | "anniversary" {
  if (leaveYear === undefined || leaveYear.kind === "starting date") return "anniversary";
  if (leaveYear.kind === "not stated" || leaveYear.higherFrom === "not stated") return "not stated";
  return leaveYear.higherFrom === "the day after" ? "in proportion" : "leave year";
}

/** The days in the year after which another year of service is complete. */
function stepsIn({ from, to }: Period, { service }: Course): readonly CalendarDate[] {
  const starts = [service.from, service.perhaps];
  const days = starts.flatMap((start) =>
    start === "any day before" ? [] : [...yearsOfService(start, from, to)],
  );
  return [...new Set(days)].filter((day) => from < day && day <= to).sort();
}

/** The days on which leave may begin that is not given on the first day of a year: once a condition holds, or service begins. */
function daysOfBeginning(what: BenefitRule<LeaveRule>, worked: Period, course: Course) {
  return unchangedPeriods(what, course, worked)
    .slice(1)
    .map(({ from }) => from);
}

/** A day on which leave begins; none where that comes with another complete year of service, as more of it does on the anniversary. */
function beginning(day: CalendarDate | undefined, worked: Period, course: Course): CalendarDate | undefined {
  if (day === undefined) return undefined;
  const isYear = day !== course.service.from && stepsIn(worked, course).some((step) => step === day);
  return isYear ? undefined : day;
}

/** The last of some days on which a rule is in force. */
function lastInForce({ until }: LeaveRule, { to }: Period): CalendarDate {
  return until === undefined || until.day === "not stated" ? to : earlierOf(until.day, to);
}

/**
 * Whether leave comes in the place of another rule's of the same kind: it is a change of leave then, and no beginning. Of
 * rules that add up, the other goes on beside it.
 * @param at the first day of the year in the job
 * @param later a day on which it is given, if it begins in that year at all
 */
function isInPlaceOfAnother(
  { benefit, cited, rule }: BenefitRule<LeaveRule>,
  at: CalendarDate,
  later: CalendarDate,
  course: Course,
) {
  const counts = (other: CitedRule, on: CalendarDate) =>
    countsBeside(benefit, other, { at: on, completeBy: addDays(on, -1), isDayAlone: true }, course).is !==
    "no";
  return benefit.rules.some(
    (other) =>
      other.path !== cited.path &&
      other.rule.gives === rule.gives &&
      counts(other, at) &&
      (hasRivals(benefit) || !counts(other, later)),
  );
}

/**
 * What a rule gives in a year of the timeline.
 * @param worked the days of the year in the job
 */
export function leaveOfYear(
  what: BenefitRule<LeaveRule>,
  worked: Period,
  year: Period,
  hours: HoursCounted,
  course: Course,
): LeaveOfYear {
  const { rule } = what;
  const isShared = rule.startersAndLeavers === "in proportion" && worked.from <= worked.to;
  const way = comesIn(rule);
  const counted = (day: CalendarDate) => (way === "leave year" ? countedOn(rule, day) : day);
  const on = (day: CalendarDate) => leaveFrom(what, { at: day, counted: counted(day) }, hours, course);
  const first = on(worked.from);
  const gives = (day: CalendarDate) => on(day).verdict.is !== "no";
  // What is not given at the end of a year either has not begun in it.
  const isChange =
    first.verdict.is !== "no" ||
    !gives(lastInForce(rule, worked)) ||
    isInPlaceOfAnother(what, worked.from, lastInForce(rule, worked), course);
  const mayBegin = isChange ? [] : daysOfBeginning(what, worked, course);
  const begins = rule.leaveYear === undefined ? beginning(mayBegin.find(gives), worked, course) : undefined;
  const from = begins ?? worked.from;
  const part = isShared ? Math.min(1, monthsOf({ from, to: worked.to }, year) / 12) : 1;
  if (begins !== undefined) return { ...on(begins), part, begins, isChanging: false };
  const change = changesOn(rule, worked);
  const days =
    way === "leave year"
      ? change === undefined
        ? []
        : [change]
      : way === "anniversary"
        ? []
        : [...new Set([...stepsIn(worked, course), ...mayBegin])].sort();
  const later = days.map((day) => ({ day, ...on(day) }));
  const verdict = later.reduce((all, { verdict: next }) => eitherOf(all, next), first.verdict);
  const whole = { verdict, part };
  if (way === "in proportion") {
    const pieces = later.map(({ day, value }, index) => {
      const next = days[index + 1];
      return {
        value,
        from: day,
        months: monthsOf({ from: day, to: next === undefined ? worked.to : addDays(next, -1) }, year),
      };
    });
    const until = days[0] === undefined ? worked.to : addDays(days[0], -1);
    const start = {
      value: first.value,
      from: worked.from,
      months: monthsOf({ from: worked.from, to: until }, year),
    };
    return { ...whole, value: leaveByTime([start, ...pieces]), isChanging: false };
  }
  const value = later.reduce<LeaveValued>(
    (all, { day, value: next }) => leaveChanging(all, next, day),
    first.value,
  );
  const isChanging = value !== first.value;
  const isOpen = way === "not stated" && isChanging && value.is === "known";
  return {
    ...whole,
    isChanging,
    value: isOpen ? { ...value, doubts: distinct([...value.doubts, CHANGE]) } : value,
  };
}

const CHANGE: Doubt = { kind: "not stated", key: "leave.change", gap: { about: "change of leave" } };
