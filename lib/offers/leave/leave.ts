import { addDays, type CalendarDate, earlierOf, laterOf } from "../../calendar/calendar-date";
import { lastOn, nextOn } from "../../calendar/day-of-year";
import type { Period } from "../../calendar/period";
import type { Fraction } from "../../money/fraction";
import { type HoursCounted, hoursCounted } from "../amounts/hours";
import { AMOUNT_RANK } from "../amounts/money-amount";
import type { LeaveEntry } from "../entries/entry";
import { type BenefitRule, isEntry, type Outcome } from "../entries/outcome";
import type { Subject } from "../person/subject";
import { type Doubt, distinct } from "../reasons/doubt";
import { timesShare } from "../reasons/formula";
import type { Reason } from "../reasons/reason";
import { everyOf, type Verdict } from "../reasons/verdict";
import type { LeaveRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import { atAnotherTime, type Course } from "../times/due";
import { atWork } from "../times/eligible";
import { applies, isFirst } from "../times/rivals";
import type { LeaveValued } from "./leave-amount";
import { leaveChanging } from "./leave-changes";
import { leaveServed } from "./leave-in-doubt";

/** Rounds leave to a hundredth: councils do not publish how they round parts of a day. */
function hundredths(leave: number, share: Fraction): number {
  return Math.round((leave * share.numerator * 100) / share.denominator) / 100;
}

const HOURS_CHANGE: Doubt = {
  kind: "not stated",
  key: "leave.hoursChange",
  gap: { about: "leave when hours change" },
};
const PART_OF_A_YEAR: Doubt = {
  kind: "not stated",
  key: "leave.partOfYear",
  gap: { about: "leave of part of a year" },
};

/** How hours change the leave of a year: where they change within it, between what the fewest and the most of them give. */
function hoursOfYear({ proRata }: LeaveRule, { from, to }: Period, subject: Subject): HoursCounted {
  const { hoursChanges, leaving } = subject.circumstances;
  const last = leaving === "stays" ? to : earlierOf(to, leaving.on);
  const first = hoursCounted(proRata, "leave", subject, from);
  return hoursChanges
    .filter((change) => from < change.from && change.from <= last)
    .map((change) => hoursCounted(proRata, "leave", subject, change.from))
    .reduce((one, other) => {
      const most = isMore(other.most, one.most) ? other.most : one.most;
      const least = isMore(one.least, other.least) ? other.least : one.least;
      const isChange = isMore(other.most, one.most) || isMore(one.most, other.most);
      return { most, least, doubts: [...one.doubts, ...other.doubts, ...(isChange ? [HOURS_CHANGE] : [])] };
    }, first);
}

function isMore(one: Fraction, other: Fraction): boolean {
  return one.numerator * other.denominator > other.numerator * one.denominator;
}

/** Whether somebody leaves before a year of leave ends: a rule does not say what they get of it. */
function leavesWithin({ to }: Period, { circumstances: { leaving } }: Subject): boolean {
  return leaving !== "stays" && leaving.on < to;
}

/** The day on which complete years are counted for a year of leave: its first, or that of the leave year before. */
function countedOn({ leaveYear }: LeaveRule, year: Period, start: CalendarDate): CalendarDate {
  if (leaveYear?.kind !== "day of year") return year.from;
  return laterOf(lastOn(leaveYear.begins, year.from), start);
}

/** The day in `year` and after `at` on which a leave year begins; `undefined` where leave follows the job. */
function changesOn({ leaveYear }: LeaveRule, at: CalendarDate, year: Period, { circumstances }: Subject) {
  if (leaveYear?.kind !== "day of year") return undefined;
  const next = nextOn(leaveYear.begins, addDays(at, 1));
  const { leaving } = circumstances;
  return next <= year.to && (leaving === "stays" || next <= leaving.on) ? next : undefined;
}

/** The leave of every year of the timeline under one rule. */
export function leave(what: BenefitRule<LeaveRule>, course: Course): Outcome<LeaveEntry> {
  const entries: LeaveEntry[] = [];
  const reasons: Reason[] = [];
  for (const [index, year] of course.years.entries()) {
    const outcome = leaveOf(what, course, year, index + 1);
    if (isEntry(outcome)) entries.push(outcome);
    else reasons.push(outcome);
  }
  return { entries, reasons };
}

function leaveOf(
  what: BenefitRule<LeaveRule>,
  course: Course,
  year: Period,
  number: number,
): LeaveEntry | Reason {
  const { benefit, cited, rule } = what;
  const { subject, service } = course;
  const at = laterOf(year.from, subject.start);
  if (at > year.to) return atAnotherTime({ kind: "job not started" });
  const working = atWork(at, course);
  const hours = hoursOfYear(rule, { from: at, to: year.to }, subject);
  const isPart = rule.gives !== "training" && leavesWithin(year, subject);
  const before = leaveFrom(what, { at, counted: countedOn(rule, year, subject.start) }, hours, course);
  const change = changesOn(rule, at, year, subject);
  const after = change && leaveFrom(what, { at: change, counted: change }, hours, course);
  const verdict = everyOf([working, eitherOf(before.verdict, after?.verdict)]);
  if (verdict.is === "no") return verdict.reason;
  const value =
    after === undefined || change === undefined
      ? before.value
      : leaveChanging(before.value, after.value, change);
  if (value.is === "nothing") return { cause: value.cause, rank: AMOUNT_RANK };
  const doubts: readonly Doubt[] = distinct([
    ...(verdict.is === "unknown" ? verdict.doubts : []),
    ...service.doubts,
    ...value.doubts,
    ...hours.doubts,
    ...(isPart ? [PART_OF_A_YEAR] : []),
  ]);
  const isKnown = value.is === "known";
  // Service in doubt may be too short for the rule itself, not only for a higher step of its amount.
  const mayBeNothing =
    verdict.is === "unknown" && verdict.doubts.some((doubt) => service.doubts.includes(doubt));
  return {
    gives: rule.gives,
    year: number,
    rule: {
      benefit: benefit.slug,
      benefitName: benefit.name,
      path: value.path,
      words: cited.words,
      stated: cited.stated,
    },
    name: rule.name,
    when: { kind: "period", from: at, to: year.to },
    due: at,
    // A change within the year is worded with the entry, because the range alone would not say when it happens.
    occasion: {
      kind: "year of leave",
      number,
      changing: isKnown && value !== before.value && service.doubts.length === 0 ? value.formula : undefined,
    },
    formula: isKnown ? value.formula : { kind: "amount not stated" },
    status: isKnown ? (doubts.length > 0 ? "possible" : "certain") : "not stated",
    doubts,
    unit: isKnown ? value.unit : "days",
    most: isKnown ? hundredths(value.most, hours.most) : "not stated",
    least: !isKnown ? "not stated" : mayBeNothing || isPart ? 0 : hundredths(value.least, hours.least),
    totalAtMost: rule.gives === "extra leave" ? published(rule, hours.most) : undefined,
  };
}

/** What a rule gives from a day on, and whether it applies then; what does not apply gives nothing. */
function leaveFrom(
  what: BenefitRule<LeaveRule>,
  { at, counted }: { readonly at: CalendarDate; readonly counted: CalendarDate },
  hours: HoursCounted,
  course: Course,
): { readonly verdict: Verdict; readonly value: LeaveValued } {
  const { cited, rule } = what;
  // Years are complete at the end of the day before: on the first day of year two, one year is.
  const completeBy = addDays(counted, -1);
  const day = { at, completeBy, isDayAlone: true };
  const verdict = everyOf([applies(what, day, course), isFirst(what, day, course)]);
  if (verdict.is === "no") return { verdict, value: { is: "nothing", cause: verdict.reason.cause } };
  const years = yearsServed(course, completeBy);
  const value = leaveServed(rule.amount, course.subject, years, `${cited.path}.amount`);
  if (value.is !== "known") return { verdict, value };
  return { verdict, value: { ...value, formula: timesShare(value.formula, hours.most) } };
}

/** Whether something is given before or after a change in a year; the reason is that of its beginning. */
function eitherOf(before: Verdict, after: Verdict | undefined): Verdict {
  if (after === undefined || after.is === "no") return before;
  return before.is === "no" ? after : everyOf([before, after]);
}

function published({ totalAtMost }: Extract<LeaveRule, { gives: "extra leave" }>, share: Fraction) {
  if (totalAtMost === undefined || totalAtMost.value === "not stated") return undefined;
  return hundredths(totalAtMost.value, share);
}
