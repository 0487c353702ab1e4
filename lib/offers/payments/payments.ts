import { laterOf } from "../../calendar/calendar-date";
import { isWithin } from "../../calendar/period";
import { atMost, minus, NO_MONEY } from "../../money/arithmetic";
import { type Pence, pounds } from "../../money/pence";
import type { MoneyEntry, MonthlyPart } from "../entries/entry";
import { type BenefitRule, firstDay, lastDay, type Outcome } from "../entries/outcome";
import type { Reason } from "../reasons/reason";
import type { MoneyRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { atAnotherTime, type Course, TIME_RANK } from "../times/due";
import { firstReason } from "../times/eligible";
import { paidDues, scheduleDues } from "../times/schedule";
import { moneyEntry } from "./money-entry";
import { monthlyPayments } from "./monthly";
import { termsOn } from "./terms";

/** What a rule of money gives from the first day in the job to the end of the timeline. */
export function payments(what: BenefitRule<MoneyRule>, course: Course): Outcome<MoneyEntry> {
  const { when } = what.rule;
  const outcome =
    when.kind === "monthly" ? monthlyPayments(what, when, course) : datedPayments(what, when, course);
  return withinTimeline(withinCap(what.rule, outcome), course);
}

function datedPayments(
  what: BenefitRule<MoneyRule>,
  schedule: Exclude<MoneyRule["when"], { kind: "monthly" }>,
  course: Course,
): Outcome<MoneyEntry> {
  const { subject, horizon } = course;
  const { dues, reason } = scheduleDues(schedule, course);
  const entries: MoneyEntry[] = [];
  const reasons: Reason[] = reason === undefined ? [] : [firstReason(what, reason, course)];
  for (const due of paidDues(dues, what.rule.paid)) {
    const at = due.at ?? laterOf(subject.start, horizon.from);
    const time = { at, years: due.years, rewards: due.rewards, paidOn: lastDay(due.when) };
    const terms = termsOn(what, course, time);
    if (!terms.given) reasons.push(terms.reason);
    else if (at > horizon.to) reasons.push(atAnotherTime({ kind: "due after the timeline", day: at }));
    else entries.push(moneyEntry(what, subject, due, at, terms));
  }
  return { entries, reasons };
}

/** Applies the limit of what a rule pays in all, in order of time. */
function withinCap(
  { inAllAtMost }: MoneyRule,
  { entries, reasons }: Outcome<MoneyEntry>,
): Outcome<MoneyEntry> {
  if (inAllAtMost === undefined || !isPublished(inAllAtMost)) return { entries, reasons };
  const cap = pounds(inAllAtMost.value);
  const paid: MoneyEntry[] = [];
  let remaining = cap;
  for (const entry of entries) {
    const counted = atMost(entry.counted, remaining);
    remaining = minus(remaining, counted);
    if (counted === entry.counted) paid.push(entry);
    else if (counted > NO_MONEY) paid.push(reduced(entry, counted, cap));
  }
  const isUsedUp = paid.length < entries.length;
  const usedUp: Reason = { cause: { kind: "limit reached", limit: cap }, rank: TIME_RANK };
  return { entries: paid, reasons: isUsedUp ? [...reasons, usedUp] : reasons };
}

function reduced(entry: MoneyEntry, counted: Pence, cap: Pence): MoneyEntry {
  const least = entry.least !== undefined && entry.least < counted ? entry.least : undefined;
  const formula = { kind: "limited", of: entry.formula, to: "at most in all", limit: cap } as const;
  return { ...entry, amount: counted, counted, least, formula, months: firstMonths(entry.months, counted) };
}

/** The monthly parts from the first one, until an amount is used up. */
function firstMonths(months: readonly MonthlyPart[], most: Pence): readonly MonthlyPart[] {
  const paid: MonthlyPart[] = [];
  let remaining = most;
  for (const { to, amount } of months) {
    const part = atMost(amount, remaining);
    remaining = minus(remaining, part);
    if (part > NO_MONEY) paid.push({ to, amount: part });
  }
  return paid;
}

/** Leaves out what is paid before or after the timeline. */
function withinTimeline({ entries, reasons }: Outcome<MoneyEntry>, { horizon }: Course): Outcome<MoneyEntry> {
  const inside: MoneyEntry[] = [];
  const allReasons = [...reasons];
  for (const entry of entries) {
    const first = firstDay(entry.when);
    if (first === undefined || isWithin(first, horizon)) inside.push(entry);
    else if (first > horizon.to) allReasons.push(atAnotherTime({ kind: "paid after the timeline" }));
    else allReasons.push(atAnotherTime({ kind: "due before the timeline", occasion: entry.occasion }));
  }
  return { entries: inside, reasons: allReasons };
}
