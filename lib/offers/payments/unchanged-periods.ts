import { addDays, type CalendarDate, daysBetween, earlierOf } from "../../calendar/calendar-date";
import { nextOn } from "../../calendar/day-of-year";
import { completesOn } from "../../calendar/length";
import { endOfMonth, startOfMonth } from "../../calendar/months";
import type { Period } from "../../calendar/period";
import { completedMonths, completionDay } from "../../calendar/service";
import { type Fraction, fraction, together } from "../../money/fraction";
import { amountsIn } from "../amounts/money-amount";
import { daysOfGradePay, isOfGradePay } from "../amounts/salary-level";
import { setsOf } from "../conditions/sets";
import type { BenefitRule } from "../entries/outcome";
import { isPassedOnADay, UNANSWERED } from "../person/circumstances";
import { lengthOf } from "../rules/length-of";
import { absencesOf, awayIn, calendarMonthsIn, movedOn } from "../service/away";
import { type Course, NOTHING_BEFORE } from "../times/due";
import { daysOfLostMonths } from "../times/earned-over";
import { earliestNotice, firstReview } from "../times/promise";
import { courseOf, hasRivals, stopsOn } from "../times/rivals";

/** The day after each year of service, from which it counts. */
export function* yearsOfService(
  origin: CalendarDate | undefined,
  from: CalendarDate,
  to: CalendarDate,
  away?: readonly Period[],
) {
  if (origin === undefined) return;
  const isLater = away !== undefined && away.length > 0;
  for (let years = isLater ? 1 : Math.floor(completedMonths(origin, from) / 12); ; years += 1) {
    const day = movedOn(completionDay(origin, years * 12), away, origin);
    if (day > to) return;
    yield addDays(day, 1);
  }
}

/** The days after the lengths of service that conditions name, from which these count. */
function* lengthsOfService({ benefit, rule }: BenefitRule, { from: origin, away }: Course["service"]) {
  if (origin === undefined) return;
  for (const who of [benefit.who, rule.who]) {
    for (const { set } of setsOf(who)) {
      const { serviceAtLeast, serviceBelow } = set;
      for (const quantity of [serviceAtLeast, serviceBelow]) {
        const length = quantity === undefined ? undefined : lengthOf(quantity);
        if (length !== undefined) yield addDays(movedOn(completesOn(origin, length), away, origin), 1);
      }
    }
  }
}

/** The days of the year on which conditions are judged, each time that they come. */
function* daysOfJudging({ benefit, rule }: BenefitRule, from: CalendarDate, to: CalendarDate) {
  for (const who of [benefit.who, rule.who]) {
    for (const { set } of setsOf(who)) {
      if (typeof set.judged !== "object") continue;
      for (let day = nextOn(set.judged, from); day <= to; day = nextOn(set.judged, addDays(day, 1)))
        yield day;
    }
  }
}

/** The days on which the published pay of grades changes, where the amount hangs on it. */
function daysOfLevels({ rule }: BenefitRule, { subject }: Course): readonly CalendarDate[] {
  if (rule.gives !== "payment" && rule.gives !== "reimbursement") return [];
  return [...amountsIn(rule.amount)].some(isOfGradePay) ? daysOfGradePay(subject) : [];
}

/** The days on which what one rule gives may change. */
function* changesOf(what: BenefitRule, course: Course, { from, to }: Period): Generator<CalendarDate> {
  const { subject, service } = course;
  const { rule } = what;
  yield* yearsOfService(service.from, from, to, service.away);
  if (service.perhaps !== "any day before") yield* yearsOfService(service.perhaps, from, to, service.away);
  yield* lengthsOfService(what, service);
  yield* daysOfJudging(what, from, to);
  yield* daysOfLevels(what, course);
  for (const absence of absencesOf(rule)) {
    const away = awayIn(absence, subject);
    if (away.is === "open") yield away.from;
    if (away.is !== "told") continue;
    yield* [away.period.from, addDays(away.period.to, 1)];
    const whole = absence.payments === "less each full month" ? calendarMonthsIn(away.period) : undefined;
    if (whole !== undefined) yield* [whole.from, addDays(whole.to, 1)];
  }
  yield* daysOfLostMonths(rule, subject);
  if ("from" in rule && rule.from !== undefined) yield rule.from;
  if ("until" in rule && rule.until !== undefined && rule.until.day !== "not stated")
    yield addDays(rule.until.day, 1);
  const stops = stopsOn(rule, course);
  if (stops !== undefined) yield addDays(stops, 1);
  const review = firstReview("promise" in rule ? rule.promise : undefined, subject.start);
  if (review !== undefined) yield addDays(review, 1);
}

/** Whether a benefit, or one of its rules, is for people who have passed the assessed year, or have not. */
function hangsOnAssessedYear({ who, rules }: BenefitRule["benefit"]): boolean {
  return [who, ...rules.map(({ rule }) => rule.who)].some((conditions) =>
    [...setsOf(conditions)].some(({ set }) => set.assessedYear !== undefined),
  );
}

/** Every day of a period after its first on which the amount of a rule may change, in order. */
function changeDays(what: BenefitRule, course: Course, period: Period): readonly CalendarDate[] {
  const { from, to } = period;
  const { subject, years, horizon } = course;
  const { hoursChanges, payChanges, payIfAgreed, payIfTold, moves, leaving, assessedYear, stepAhead } =
    subject.circumstances;
  const { benefit, rule } = what;
  const days = [
    // What is the same in two years is shown in each of them; so it is in the last in view and in the next.
    ...years.map((year) => year.from),
    addDays(horizon.to, 1),
    ...[...hoursChanges, ...payChanges, ...payIfAgreed, ...(payIfTold?.changes ?? []), ...moves].map(
      (change) => change.from,
    ),
    ...yearsOfService(subject.start, from, to),
    ...changesOf(what, course, period),
  ];
  // Where others may count in its place, their days are its days.
  for (const cited of hasRivals(benefit) ? benefit.rules : []) {
    if (cited.rule !== rule)
      days.push(...changesOf({ benefit, cited, rule: cited.rule }, courseOf(benefit, cited, course), period));
  }
  if (leaving !== "stays") days.push(addDays(leaving.on, 1));
  if (leaving !== "stays" && "underNotice" in rule && rule.underNotice !== undefined) {
    days.push(earliestNotice(leaving));
    if (leaving.noticeGiven !== UNANSWERED) days.push(leaving.noticeGiven);
  }
  if (stepAhead !== undefined) days.push(addDays(subject.start, 1));
  if (subject.contractEnds !== undefined) days.push(addDays(subject.contractEnds, 1));
  if (isPassedOnADay(assessedYear) && hangsOnAssessedYear(benefit)) days.push(addDays(assessedYear, 1));
  return days.filter((day) => from < day && day <= to).sort();
}

/** The days of a period, in parts of it in which nothing changes that a rule may hang on. */
export function unchangedPeriods(what: BenefitRule, course: Course, period: Period): readonly Period[] {
  const { from, to } = period;
  const starts = [...new Set([from, ...changeDays(what, course, period)])];
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

/** How many calendar months a period is. */
export function monthsOf(period: Period): Fraction {
  return monthsIn(period).reduce((sum, { part }) => together(sum, part), NOTHING_BEFORE);
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
