import { addDays, type CalendarDate, laterOf } from "../../calendar/calendar-date";
import { minus, NO_MONEY } from "../../money/arithmetic";
import { type Fraction, partOf, together } from "../../money/fraction";
import type { WorkingShare } from "../../pay/working-share";
import { type HoursCounted, hoursCounted } from "../amounts/hours";
import type { MoneyEntry, MonthlyPart } from "../entries/entry";
import type { BenefitRule, Outcome } from "../entries/outcome";
import { type Doubt, mark } from "../reasons/doubt";
import type { Occasion } from "../reasons/occasion";
import type { Reason } from "../reasons/reason";
import type { MoneyRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import { atAnotherTime, type Course, firstDayServed, firstDueOn, NOTHING_BEFORE } from "../times/due";
import { firstReason } from "../times/eligible";
import { moneyEntry, slice } from "./money-entry";
import { type Terms, termsOn } from "./terms";
import { monthsIn, unchangedPeriods } from "./unchanged-periods";

type Given = Extract<Terms, { readonly given: true }>;

/** Consecutive periods of one year on the same terms, which are shown as one. */
interface Run {
  readonly terms: Given;
  readonly hours: WorkingShare;
  readonly key: string;
  readonly from: CalendarDate;
  to: CalendarDate;
}

/** The key by which periods are shown as one: of one year, with one amount and the same doubts. */
function keyOf({ value, doubts: termsDoubts }: Given, year: number, { least, most, doubts }: HoursCounted) {
  const shares = [least, most].map(({ numerator, denominator }) => `${numerator}/${denominator}`);
  const base = value.is === "known" ? value.base : value.is;
  return [year, value.path, base, ...shares, ...[...termsDoubts, ...value.doubts, ...doubts].map(mark)].join(
    "|",
  );
}

/** What a month brings: the part of the amount that it is, or how many times it. */
export interface OfMonth {
  readonly part: Fraction;
  readonly occasion: Occasion;
  readonly doubts: readonly Doubt[];
}

/** What a rule gives month by month, shown year by year. */
export function monthlyPayments(
  what: BenefitRule<MoneyRule>,
  ofMonth: OfMonth,
  course: Course,
): Outcome<MoneyEntry> {
  const { subject, service, horizon, years } = course;
  if (service.none !== undefined)
    return { entries: [], reasons: [firstReason(what, atAnotherTime(service.none), course)] };
  const begins = firstDayServed(course);
  if (begins > horizon.to) return { entries: [], reasons: [firstReason(what, firstDueOn(begins), course)] };
  const runs: Run[] = [];
  const reasons: Reason[] = [];
  // Payments before the timeline only count towards the limit of what is paid in all.
  const first = what.rule.inAllAtMost === undefined ? laterOf(begins, horizon.from) : begins;
  for (const { from, to } of unchangedPeriods(what, course, first)) {
    // A year is complete at the end of a day: it counts from the next.
    const before = addDays(from, -1);
    const terms = termsOn(what, course, { at: from, years: yearsServed(course, before), completeBy: before });
    if (!terms.given) {
      reasons.push(terms.reason);
      continue;
    }
    const year = years.findLastIndex((period) => period.from <= from);
    const hours = hoursCounted(what.rule.proRata, "payments", subject, from);
    const key = keyOf(terms, year, hours);
    const last = runs.at(-1);
    if (last?.key === key && addDays(last.to, 1) === from) last.to = to;
    else runs.push({ terms, hours: hours.most, key, from, to });
  }
  return { entries: runs.map((run) => runEntry(what, run, ofMonth, course)), reasons: reasons.slice(0, 1) };
}

function runEntry(
  what: BenefitRule<MoneyRule>,
  { from, to, terms, hours }: Run,
  ofMonth: OfMonth,
  { subject, service }: Course,
): MoneyEntry {
  const { value } = terms;
  const months: MonthlyPart[] = [];
  let paid = NO_MONEY;
  let part: Fraction = NOTHING_BEFORE;
  for (const month of monthsIn({ from, to })) {
    part = together(part, partOf(month.part, ofMonth.part));
    const upToHere = value.is === "known" ? slice(value, NOTHING_BEFORE, part, hours) : NO_MONEY;
    months.push({ to: month.to, amount: minus(upToHere, paid) });
    paid = upToHere;
  }
  const due = {
    at: from,
    when: { kind: "period", from, to },
    occasion: ofMonth.occasion,
    years: [],
    before: NOTHING_BEFORE,
    part,
    leastPart: part,
    doubts: [...service.doubts, ...ofMonth.doubts],
  } as const;
  return { ...moneyEntry(what, subject, due, from, terms), months };
}
