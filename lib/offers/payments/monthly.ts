import { addDays, type CalendarDate, laterOf } from "../../calendar/calendar-date";
import { endOfMonth } from "../../calendar/months";
import type { Period } from "../../calendar/period";
import { minus, NO_MONEY } from "../../money/arithmetic";
import { type Fraction, together } from "../../money/fraction";
import type { WorkingShare } from "../../pay/working-share";
import { type HoursCounted, hoursAfter, hoursCounted } from "../amounts/hours";
import type { Due, MoneyEntry, MonthlyPart, When } from "../entries/entry";
import {
  type BenefitRule,
  firstDay,
  isPaidAfter,
  lastDay,
  mayBePaidAfter,
  type Outcome,
} from "../entries/outcome";
import type { Subject } from "../person/subject";
import { type Doubt, mark } from "../reasons/doubt";
import type { Occasion } from "../reasons/occasion";
import type { Reason } from "../reasons/reason";
import type { MoneyRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import { contractDoubts } from "../times/contract-doubts";
import { atAnotherTime, type Course, firstDayServed, firstDueOn, NOTHING_BEFORE } from "../times/due";
import { isWithItsMonth } from "../times/earned-over";
import { firstReason } from "../times/eligible";
import { fromTo, lastDueInView, paidAfter } from "../times/schedule";
import { moneyEntry, slice } from "./money-entry";
import { type Terms, termsOn } from "./terms";
import { monthsIn, unchangedPeriods } from "./unchanged-periods";

type Given = Extract<Terms, { readonly given: true }>;

/** Consecutive months of one year on the same terms, which are shown as one. */
interface Run {
  readonly terms: Given;
  readonly hours: WorkingShare;
  readonly key: string;
  /** The same without what only parts them in two, as leaving does: in these the pennies are rounded on. */
  readonly rounding: string;
  readonly follows: Run | undefined;
  readonly months: EarnedMonth[];
}

/** Days one after another on the same terms. */
interface Spell {
  readonly period: Period;
  readonly key: string;
  readonly terms: Given;
  readonly hours: WorkingShare;
}

/** A month of work, or the part of one in which nothing changes, and when it is paid. */
interface EarnedMonth {
  readonly period: Period;
  readonly part: Fraction;
  readonly when: When;
}

/** The key by which months are shown as one: those of one amount and the same doubts. */
function keyOf(
  { value, ifItApplies, doubts: termsDoubts }: Given,
  { least, most, doubts }: HoursCounted,
): string {
  const shares = [least, most].map(({ numerator, denominator }) => `${numerator}/${denominator}`);
  const base = value.is === "known" ? value.base : value.is;
  const marks = [...ifItApplies, ...termsDoubts, ...value.doubts, ...doubts].map(mark);
  return [value.path, base, ...shares, ...marks].join("|");
}

/** The months of a period; those that are paid later have days of their own. */
function monthsOf({ paid }: MoneyRule, period: Period, subject: Subject): readonly EarnedMonth[] {
  // Pay for days worked comes with the salary for them, whatever the day of the month: nobody loses it by leaving before.
  const payee = paid?.kind === "that month" ? { ...subject, payDay: "not stated" as const } : subject;
  let from = period.from;
  return monthsIn(period).map(({ to, part }) => {
    const month = { from, to };
    from = addDays(to, 1);
    const when: When = paid === undefined ? { kind: "period", ...month } : paidAfter(to, paid, payee);
    return { period: month, part, when };
  });
}

/** What a month brings: the part of the amount that it is, or how many times it. */
export interface OfMonth {
  readonly partIn: (month: Pick<EarnedMonth, "period" | "part">) => Fraction;
  /** Why months bring nothing that are beyond a limit of their year, or before it. */
  readonly none?: Reason;
  readonly occasion: Occasion;
  readonly doubts: readonly Doubt[];
}

/** The days that part a month in two whatever the terms: the first of a year shown and of the one after them, and the first without the job. */
function dividingDays({
  years,
  horizon,
  subject: { circumstances, contractEnds },
}: Course): ReadonlySet<CalendarDate> {
  const last = [circumstances.leaving === "stays" ? undefined : circumstances.leaving.on, contractEnds];
  return new Set([
    ...years.map(({ from }) => from),
    addDays(horizon.to, 1),
    ...last.flatMap((day) => (day === undefined ? [] : [addDays(day, 1)])),
  ]);
}

/** What a rule gives month by month, shown year by year. */
export function monthlyPayments(
  what: BenefitRule<MoneyRule>,
  ofMonth: OfMonth,
  course: Course,
): Outcome<MoneyEntry> {
  const { subject, service, horizon } = course;
  const to = lastDueInView(what.rule.paid, course);
  if (service.none !== undefined)
    return { entries: [], reasons: [firstReason(what, atAnotherTime(service.none), course)] };
  const begins = firstDayServed(course);
  if (begins > to) return { entries: [], reasons: [firstReason(what, firstDueOn(begins), course)] };
  const runs: Run[] = [];
  const reasons: Reason[] = [];
  const spells: Spell[] = [];
  const divided = dividingDays(course);
  // Months before the timeline count where they are paid in it, and towards the limit of what is paid in all.
  const isLimited = what.rule.inAllAtMost !== undefined || what.benefit.inAllAtMost !== undefined;
  const isWhole = isLimited || what.rule.paid !== undefined;
  const from = isWhole ? begins : laterOf(begins, horizon.from);
  for (const period of unchangedPeriods(what, course, { from, to })) {
    const at = period.from;
    // A year is complete at the end of a day: it counts from the next.
    const before = addDays(at, -1);
    const time = { at, years: yearsServed(course, before), completeBy: before };
    const terms = termsOn(what, course, time);
    if (!terms.given) {
      reasons.push(terms.reason);
      continue;
    }
    const hours = hoursCounted(what.rule.proRata, "payments", subject, at);
    const key = keyOf(terms, hours);
    const last = spells.at(-1);
    // A day on which something changed that is nothing to this rule parts no month in two.
    if (last?.key === key && last.period.to === before && !divided.has(at))
      spells[spells.length - 1] = { ...last, period: { from: last.period.from, to: period.to } };
    else spells.push({ period, key, terms, hours: hoursAfter(what.rule, hours).most });
  }
  for (const { period, key, terms, hours } of spells)
    for (const month of monthsOf(what.rule, period, subject))
      add(month, key, { terms, hours }, runs, isWithItsMonth(what.rule), course);
  const bringing = runs.filter(({ months }) => months.some((month) => ofMonth.partIn(month).numerator > 0));
  if (bringing.length < runs.length && ofMonth.none !== undefined) reasons.push(ofMonth.none);
  return {
    entries: bringing.map((run) => runEntry(what, run, ofMonth, course)),
    reasons: reasons.slice(0, 1),
  };
}

/** Adds a month to the last run, where it goes on: in the same year, on the same terms, on the same side of leaving. */
function add(
  month: EarnedMonth,
  terms: string,
  run: Pick<Run, "terms" | "hours">,
  runs: Run[],
  isOfTheDays: boolean,
  { subject, years, horizon }: Course,
): void {
  const paid = firstDay(month.when) ?? month.period.from;
  const latest = isOfTheDays ? paid : (lastDay(month.when) ?? paid);
  const { leaving } = subject.circumstances;
  // What is paid after the last year in view belongs to none of them.
  const year = paid > horizon.to ? years.length : years.findLastIndex(({ from }) => from <= paid);
  const isAfter = leaving !== "stays" && (isOfTheDays ? isPaidAfter : mayBePaidAfter)(month.when, leaving.on);
  const rounding = [year, terms].join("|");
  const key = [isAfter, contractDoubts(subject, latest).length, rounding].join("|");
  const last = runs.at(-1);
  const before = last?.months.at(-1);
  const goesOn = before !== undefined && addDays(before.period.to, 1) === month.period.from;
  if (goesOn && last?.key === key) last.months.push(month);
  else {
    const follows = goesOn && last?.rounding === rounding ? last : undefined;
    runs.push({ ...run, key, rounding, follows, months: [month] });
  }
}

/** The part of the amount that a run and those that it follows bring. */
function partUpTo(run: Run | undefined, ofMonth: OfMonth): Fraction {
  if (run === undefined) return NOTHING_BEFORE;
  return run.months.map(ofMonth.partIn).reduce(together, partUpTo(run.follows, ofMonth));
}

function runEntry(
  what: BenefitRule<MoneyRule>,
  { months: earned, terms, hours, follows }: Run,
  ofMonth: OfMonth,
  course: Course,
): MoneyEntry {
  const { subject, service } = course;
  const { value } = terms;
  const months: MonthlyPart[] = [];
  const before = partUpTo(follows, ofMonth);
  const upTo = (part: Fraction) =>
    value.is === "known" ? slice(value, NOTHING_BEFORE, together(before, part), hours) : NO_MONEY;
  let part: Fraction = NOTHING_BEFORE;
  for (const month of joined(earned)) {
    const { period, when } = month;
    const paid = upTo(part);
    part = together(part, ofMonth.partIn(month));
    months.push({ to: period.to, when, amount: minus(upTo(part), paid) });
  }
  const [first, last] = [earned[0], earned.at(-1)];
  const from = first?.period.from ?? subject.start;
  const due: Due = {
    at: from,
    earnedTo: last?.period.to ?? from,
    when: fromTo(first?.when ?? { kind: "on or after", from }, last?.when ?? { kind: "on or after", from }),
    occasion: ofMonth.occasion,
    years: [],
    before,
    part,
    leastPart: part,
    doubts: [...service.doubts, ...ofMonth.doubts],
  };
  return { ...moneyEntry(what, course, due, from, terms), months };
}

/** Parts of one calendar month on the same terms, as one. */
function joined(months: readonly EarnedMonth[]): readonly EarnedMonth[] {
  const all: EarnedMonth[] = [];
  for (const month of months) {
    const last = all.at(-1);
    if (last === undefined || endOfMonth(last.period.to) !== endOfMonth(month.period.to)) all.push(month);
    else {
      const period = { from: last.period.from, to: month.period.to };
      const when: When = fromTo(last.when, month.when);
      all[all.length - 1] = { period, part: together(last.part, month.part), when };
    }
  }
  return all;
}
