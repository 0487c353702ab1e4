import { addDays, laterOf } from "../calendar/calendar-date";
import { startOfMonth } from "../calendar/months";
import { type Fraction, fraction, partOf, together, WHOLE } from "../money/fraction";
import type { Pence } from "../money/pence";
import { type Course, NOTHING_BEFORE } from "./due";
import type { MoneyEntry, MonthlyPart } from "./entry";
import { hoursCounted } from "./hours";
import { yearsServed } from "./moments-once";
import { moneyEntry, slice } from "./money-entry";
import type { MoneyRule, Schedule } from "./offer";
import type { BenefitRule, Outcome } from "./outcome";
import { changeDays, type Stretch, stretches } from "./stretches";
import { type Terms, termsOn } from "./terms";
import { mark, type Reason } from "./verdict";
import { partWords } from "./words/formula";

type Monthly = Extract<Schedule, { readonly kind: "monthly" }>;
type Given = Extract<Terms, { readonly given: true }>;

/** Stretches of one year on the same terms, which are shown as one. */
interface Run {
  readonly terms: Given;
  readonly key: string;
  readonly stretches: Stretch[];
}

/** What is the same for stretches that are shown as one. */
function keyOf({ value, doubts }: Given, year: number): string {
  const amount =
    value.is === "known" ? `${value.base}×${value.part.numerator}/${value.part.denominator}` : value.is;
  return [year, value.path, amount, ...[...doubts, ...value.doubts].map(mark)].join("|");
}

/** Two stretches of one month are paid together. */
function addTo(stretches: Stretch[], next: Stretch): void {
  const last = stretches.at(-1);
  if (last === undefined || startOfMonth(last.from) !== startOfMonth(next.from)) stretches.push(next);
  else {
    stretches[stretches.length - 1] = { from: last.from, to: next.to, part: together(last.part, next.part) };
  }
}

/** What a rule that pays by the month gives, shown year by year. */
export function monthlyPayments(
  what: BenefitRule<MoneyRule>,
  { each }: Monthly,
  course: Course,
): Outcome<MoneyEntry> {
  const { subject, horizon, years } = course;
  const runs: Run[] = [];
  const reasons: Reason[] = [];
  // What was paid before the timeline matters only for the most that is paid in all.
  const from = what.rule.inAllAtMost === undefined ? laterOf(subject.start, horizon.from) : subject.start;
  for (const stretch of stretches(from, horizon.to, changeDays(what, course, from))) {
    // A year is complete at the end of a day: it counts from the next.
    const served = yearsServed(course, addDays(stretch.from, -1));
    const terms = termsOn(what, course, stretch.from, served);
    if (!terms.given) {
      if (reasons.length === 0) reasons.push(terms.reason);
      continue;
    }
    const year = years.findLastIndex((period) => period.from <= stretch.from);
    const { least, most, doubts } = hoursCounted(what.rule.proRata, "payments", subject, stretch.from);
    const key = [keyOf(terms, year), ...[least, most].map(partWords), ...doubts.map(mark)].join("|");
    const last = runs.at(-1);
    if (last?.key === key) addTo(last.stretches, stretch);
    else runs.push({ terms, key, stretches: [stretch] });
  }
  const ofMonth = each === "the whole amount" ? WHOLE : fraction(1, 12);
  return { entries: runs.map((run) => runEntry(what, run, ofMonth, course)), reasons };
}

function runEntry(
  what: BenefitRule<MoneyRule>,
  run: Run,
  ofMonth: Fraction,
  { subject, service }: Course,
): MoneyEntry {
  const { value } = run.terms;
  const from = run.stretches[0]?.from ?? subject.start;
  const to = run.stretches.at(-1)?.to ?? from;
  const hours = hoursCounted(what.rule.proRata, "payments", subject, from).most;
  const months: MonthlyPart[] = [];
  let before: Fraction = NOTHING_BEFORE;
  for (const stretch of run.stretches) {
    const part = partOf(stretch.part, ofMonth);
    const amount = value.is === "known" ? slice(value, before, part, hours) : (0 as Pence);
    months.push({ to: stretch.to, amount });
    before = together(before, part);
  }
  const due = {
    at: from,
    when: { kind: "period", from, to },
    occasion: "month by month",
    years: undefined,
    before: NOTHING_BEFORE,
    part: before,
    leastPart: before,
    doubts: service.doubts,
  } as const;
  return { ...moneyEntry(what, subject, due, from, run.terms), months };
}
