import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { addMonths } from "../../calendar/months";
import { isWithin, type Period } from "../../calendar/period";
import type { BenefitRule } from "../entries/outcome";
import { shareOn } from "../person/subject";
import type { MoneyRule, Rule } from "../rules/offer";
import { absencesOf, awayIn } from "../service/away";
import { yearsServed } from "../service/years-served";
import type { Course } from "../times/due";
import { isForATime } from "../times/earned-over";
import { termsOn } from "./terms";
import { unchangedPeriods, yearsOfService } from "./unchanged-periods";

/**
 * The days that stand for all of a period, in order: the first of each part in which nothing changes, and the first after each
 * anniversary of the start, from which one more year since qualifying may be complete (see `yearsQualified`).
 */
export function daysToJudge(what: BenefitRule, course: Course, period: Period): readonly CalendarDate[] {
  const { from, to } = period;
  const grows = [...yearsOfService(addDays(course.subject.start, 1), from, to)];
  const starts = [...unchangedPeriods(what, course, period).map((part) => part.from), ...grows];
  const { rule } = what;
  const days =
    isMoneyRule(rule) && countsATime(rule) ? daysOfATime({ ...what, rule }, course, { starts, to }) : starts;
  return [...new Set(days)].filter((day) => isWithin(day, period)).sort();
}

function isMoneyRule(rule: Rule): rule is MoneyRule {
  return rule.gives === "payment" || rule.gives === "reimbursement";
}

/** Whether what a payment comes to hangs on a time before its day: an average of hours, the time at work in it, or in each team. */
function countsATime(rule: MoneyRule): boolean {
  const isAveraged = rule.proRata === "by average hours" || typeof rule.proRata === "object";
  return isAveraged || rule.whileAway !== undefined || isByMonths(rule);
}

function isByMonths({ ifMoved }: MoneyRule): boolean {
  return ifMoved === "in proportion to months";
}

/**
 * Where the time before a day counts, it comes to something else on every day: more and more, or less and less, from each
 * change to the next, whether a change enters that time or leaves it. It goes furthest on the first and the last day between.
 */
function daysOfATime(
  what: BenefitRule<MoneyRule>,
  course: Course,
  { starts, to }: { readonly starts: readonly CalendarDate[]; readonly to: CalendarDate },
): readonly CalendarDate[] {
  const { rule } = what;
  const { subject } = course;
  const { hoursChanges, moves } = subject.circumstances;
  const onDay = (at: CalendarDate) =>
    JSON.stringify([termsOn(what, course, { at, years: yearsServed(course, at) }), shareOn(subject, at)]);
  // A day on which something changes that is nothing to this rule is a day like any other.
  const isChange = (day: CalendarDate) => onDay(day) !== onDay(addDays(day, -1));
  const away = absencesOf(rule).flatMap((absence) => {
    const { payments = "go on" } = absence;
    const told = awayIn(absence, subject);
    return payments !== "go on" && told.is === "told" ? [told.period.from, addDays(told.period.to, 1)] : [];
  });
  const enter = [
    ...away,
    ...(rule.proRata === "no" ? [] : hoursChanges.map(({ from }) => from)),
    ...(isByMonths(rule) ? moves.map(({ from }) => from).filter(isChange) : []),
  ];
  const leave = isForATime(rule.when) ? enter.map((day) => addMonths(day, 12)) : [];
  const days = [...starts.filter(isChange), ...enter, ...leave].flatMap((day) => [addDays(day, -1), day]);
  return [...starts.slice(0, 1), ...days, to];
}
