import { addDays, type CalendarDate, daysBetween, earlierOf } from "../../calendar/calendar-date";
import { completesOn } from "../../calendar/length";
import { endOfMonth, startOfMonth } from "../../calendar/months";
import type { Period } from "../../calendar/period";
import { completedMonths, completionDay } from "../../calendar/service";
import { type Fraction, fraction } from "../../money/fraction";
import { setsOf } from "../conditions/sets";
import type { BenefitRule } from "../entries/outcome";
import { type Circumstances, UNANSWERED } from "../person/circumstances";
import { lengthOf } from "../rules/length-of";
import type { MoneyRule } from "../rules/offer";
import type { Course } from "../times/due";
import { firstReview, noticeCounts } from "../times/promise";
import { stopsOn } from "./terms";

/** The day after each year of service, from which it counts. */
function* yearsOfService(origin: CalendarDate | undefined, from: CalendarDate, to: CalendarDate) {
  if (origin === undefined) return;
  for (let years = Math.floor(completedMonths(origin, from) / 12); ; years += 1) {
    const day = completionDay(origin, years * 12);
    if (day > to) return;
    yield addDays(day, 1);
  }
}

/** The days after the lengths of service that conditions name, from which these count. */
function* lengthsOfService({ benefit, rule }: BenefitRule<MoneyRule>, origin: CalendarDate | undefined) {
  if (origin === undefined) return;
  for (const who of [benefit.who, rule.who]) {
    for (const { set } of setsOf(who)) {
      const { serviceAtLeast, serviceBelow } = set;
      for (const quantity of [serviceAtLeast, serviceBelow]) {
        const length = quantity === undefined ? undefined : lengthOf(quantity);
        if (length !== undefined) yield addDays(completesOn(origin, length), 1);
      }
    }
  }
}

function isDay(answer: Circumstances["assessedYear"]): answer is CalendarDate {
  return answer !== "passed" && answer !== "not taken" && answer !== UNANSWERED;
}

/** Every day after `from` on which the amount of a rule may change, in order. */
function changeDays(
  what: BenefitRule<MoneyRule>,
  course: Course,
  from: CalendarDate,
): readonly CalendarDate[] {
  const { subject, service, horizon, years } = course;
  const { hoursChanges, payChanges, leaving, assessedYear } = subject.circumstances;
  const { rule } = what;
  const stops = stopsOn(rule, course);
  const days = [
    ...years.map((year) => year.from),
    ...[...hoursChanges, ...payChanges].map((change) => change.from),
    ...yearsOfService(subject.start, from, horizon.to),
    ...yearsOfService(service.from, from, horizon.to),
    ...(service.perhaps === "any day before" ? [] : yearsOfService(service.perhaps, from, horizon.to)),
    ...lengthsOfService(what, service.from),
  ];
  if (leaving !== "stays") {
    days.push(addDays(leaving.on, 1), noticeCounts(leaving));
    if (leaving.noticeGiven !== UNANSWERED) days.push(leaving.noticeGiven);
  }
  if (subject.contractEnds !== undefined) days.push(addDays(subject.contractEnds, 1));
  if (rule.from !== undefined) days.push(rule.from);
  if (rule.until !== undefined && rule.until.day !== "not stated") days.push(addDays(rule.until.day, 1));
  if (stops !== undefined) days.push(addDays(stops, 1));
  const review = firstReview(rule.promise, subject.start);
  if (review !== undefined) days.push(addDays(review, 1));
  if (isDay(assessedYear)) days.push(assessedYear);
  return days.filter((day) => day > from).sort();
}

/** The days of a rule from `from` to the end of the timeline, in periods in which nothing changes. */
export function unchangedPeriods(
  what: BenefitRule<MoneyRule>,
  course: Course,
  from: CalendarDate,
): readonly Period[] {
  const { to } = course.horizon;
  const starts = [...new Set([from, ...changeDays(what, course, from)])].filter((day) => day <= to);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    return { from: start, to: next === undefined ? to : addDays(next, -1) };
  });
}

/** Days of one calendar month, and the part of the month that they are. */
export interface MonthPart {
  readonly to: CalendarDate;
  readonly part: Fraction;
}

/** The calendar months of a period, the first and the last as much of them as is in it. */
export function monthsIn({ from, to }: Period): readonly MonthPart[] {
  const parts: MonthPart[] = [];
  for (let first = from; first <= to; ) {
    const end = endOfMonth(first);
    const last = earlierOf(end, to);
    const length = daysBetween(startOfMonth(first), end) + 1;
    parts.push({ to: last, part: fraction(daysBetween(first, last) + 1, length) });
    first = addDays(last, 1);
  }
  return parts;
}
