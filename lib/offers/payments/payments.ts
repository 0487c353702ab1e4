import { laterOf } from "../../calendar/calendar-date";
import { isWithin } from "../../calendar/period";
import { atMost, minus, NO_MONEY, portion } from "../../money/arithmetic";
import { fraction, WHOLE } from "../../money/fraction";
import { type Pence, pounds } from "../../money/pence";
import { ofSalary } from "../amounts/salary-amount";
import type { MoneyEntry, MonthlyPart } from "../entries/entry";
import { type BenefitRule, firstDay, lastDay, type Outcome } from "../entries/outcome";
import type { Subject } from "../person/subject";
import { type Doubt, distinct } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import type { MoneyRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { numberCounted } from "../times/by-number";
import { atAnotherTime, type Course, type Dues, dueSometime, duesOf, TIME_RANK } from "../times/due";
import { firstReason } from "../times/eligible";
import { paidDues, scheduleDues } from "../times/schedule";
import { moneyEntry } from "./money-entry";
import { monthlyPayments } from "./monthly";
import { termsOn } from "./terms";

/** What a rule of money gives from the first day in the job to the end of the timeline. */
export function payments(what: BenefitRule<MoneyRule>, course: Course): Outcome<MoneyEntry> {
  return withinTimeline(withinCap(what.rule, givenBy(what, course), course), course);
}

function givenBy(what: BenefitRule<MoneyRule>, course: Course): Outcome<MoneyEntry> {
  const { when } = what.rule;
  switch (when.kind) {
    case "monthly": {
      const part = when.each === "the whole amount" ? WHOLE : fraction(1, 12);
      return monthlyPayments(what, { part, occasion: { kind: "monthly" }, doubts: [] }, course);
    }
    case "for each":
      return byNumber(what, when, course);
    default:
      return datedPayments(what, when, course);
  }
}

/** So much for each of something, of which the person tells how many there are. */
function byNumber(
  what: BenefitRule<MoneyRule>,
  when: Extract<MoneyRule["when"], { kind: "for each" }>,
  course: Course,
): Outcome<MoneyEntry> {
  const number = numberCounted(when, course.subject);
  if (number.is === "unanswered")
    return datedEntries(
      what,
      duesOf(dueSometime({ kind: "schedule", schedule: when }, number.doubts)),
      course,
    );
  const { inYear, doubts } = number;
  if (inYear === 0) {
    return { entries: [], reasons: [atAnotherTime({ kind: "none of it", forEach: when.forEach })] };
  }
  const occasion = { kind: "for each", forEach: when.forEach, inYear } as const;
  return monthlyPayments(what, { part: fraction(inYear, 12), occasion, doubts }, course);
}

function datedPayments(
  what: BenefitRule<MoneyRule>,
  schedule: Exclude<MoneyRule["when"], { kind: "monthly" | "for each" }>,
  course: Course,
): Outcome<MoneyEntry> {
  return datedEntries(what, scheduleDues(schedule, course), course);
}

function datedEntries(
  what: BenefitRule<MoneyRule>,
  { dues, reason }: Dues,
  course: Course,
): Outcome<MoneyEntry> {
  const { subject, horizon } = course;
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
  { subject }: Course,
): Outcome<MoneyEntry> {
  if (inAllAtMost === undefined) return { entries, reasons };
  const limit = limitOf(inAllAtMost, subject);
  if (limit.doubt !== undefined) return { entries: entries.map(withDoubt(limit.doubt)), reasons };
  const { cap } = limit;
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

/** The most that is paid in all, or why nobody can say. */
function limitOf(
  limit: NonNullable<MoneyRule["inAllAtMost"]>,
  subject: Subject,
): { readonly cap: Pence; readonly doubt?: undefined } | { readonly doubt: Doubt } {
  const notStated: Doubt = {
    kind: "not stated",
    key: `${subject.citing}.inAllAtMost`,
    gap: { about: "most in all" },
  };
  if (!("kind" in limit)) return isPublished(limit) ? { cap: pounds(limit.value) } : { doubt: notStated };
  const value = ofSalary(limit, `${subject.citing}.inAllAtMost`, subject, subject.start);
  if (value.is === "known") return { cap: portion(value.base, value.part) };
  const [doubt = notStated] = value.is === "unknown" ? value.doubts : [];
  return { doubt };
}

/** A payment that may come to less because of what is open. */
function withDoubt(doubt: Doubt): (entry: MoneyEntry) => MoneyEntry {
  return (entry) => ({
    ...entry,
    status: entry.status === "certain" ? "possible" : entry.status,
    doubts: distinct([...entry.doubts, doubt]),
  });
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
