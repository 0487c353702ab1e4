import { minus, portion } from "../../money/arithmetic";
import { type Pence, pence, pounds } from "../../money/pence";
import { ofSalary } from "../amounts/salary-amount";
import type { MoneyEntry, MonthlyPart } from "../entries/entry";
import { addendOf } from "../entries/entry-total";
import { isExact, limitedTo } from "../entries/money-range";
import { type Tie, totalOf } from "../entries/money-total";
import { type BenefitRule, firstDay, type Outcome } from "../entries/outcome";
import type { Subject } from "../person/subject";
import { type Doubt, distinct } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import type { MoneyRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { type Course, TIME_RANK } from "../times/due";

/** The limit of what a rule pays in all. */

/** In order of time; what has no day comes last. */
function inOrder(entries: readonly MoneyEntry[]): readonly MoneyEntry[] {
  const dayOf = ({ when }: MoneyEntry) => firstDay(when) ?? "9";
  return entries.toSorted((one, other) =>
    dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0,
  );
}

/** The most that is paid in all, or why nobody can say. */
function limitOf(
  limit: NonNullable<MoneyRule["inAllAtMost"]>,
  subject: Subject,
): { readonly most: Pence } | Doubt {
  const key = `${subject.citing}.inAllAtMost`;
  const notStated: Doubt = { kind: "not stated", key, gap: { about: "most in all" } };
  if (!("kind" in limit)) return isPublished(limit) ? { most: pounds(limit.value) } : notStated;
  const value = ofSalary(limit, key, subject, subject.start);
  if (value.is === "known") return { most: portion(value.base, value.part) };
  return (value.is === "unknown" ? value.doubts[0] : undefined) ?? notStated;
}

/** A payment that may come to less because of what is open. */
function withDoubt(entry: MoneyEntry, doubt: Doubt): MoneyEntry {
  const status = entry.status === "certain" ? "possible" : entry.status;
  return { ...entry, status, comes: "perhaps", doubts: distinct([...entry.doubts, doubt]) };
}

/**
 * Applies the limit of what a rule pays in all, in order of time. What is certain comes first: what is only possible
 * never takes its place, and gets what is left.
 */
export function withinLimit(
  { benefit, cited, rule: { inAllAtMost } }: BenefitRule<MoneyRule>,
  { entries, reasons }: Outcome<MoneyEntry>,
  { subject }: Course,
): Outcome<MoneyEntry> {
  if (inAllAtMost === undefined) return { entries, reasons };
  const published = limitOf(inAllAtMost, subject);
  if (!("most" in published))
    return { entries: entries.map((entry) => withDoubt(entry, published)), reasons };
  const limit = published.most;
  const ordered = inOrder(entries);
  const tie: Tie = { kind: "at most", key: `${benefit.slug}.${cited.path}.inAllAtMost`, limit };
  const isTied = !ordered.every(({ amount, comes }) => comes === "surely" && isExact(amount));
  const paid: MoneyEntry[] = [];
  for (const [index, entry] of ordered.entries()) {
    const certainLater = ordered.slice(index + 1).filter(({ comes }) => comes === "surely");
    const most = mostOf(entry, paid, certainLater, limit);
    if (most === undefined) paid.push(entry);
    else if (most > 0) paid.push(reduced(entry, most, limit));
  }
  const isUsedUp = paid.length < entries.length;
  const usedUp: Reason = { cause: { kind: "limit reached", limit }, rank: TIME_RANK };
  return {
    entries: isTied ? paid.map((entry) => ({ ...entry, ties: [tie, ...entry.ties] })) : paid,
    reasons: isUsedUp ? [...reasons, usedUp] : reasons,
  };
}

/** What the limit leaves of a payment; nothing is said where it leaves all of it. */
function mostOf(
  entry: MoneyEntry,
  before: readonly MoneyEntry[],
  certainLater: readonly MoneyEntry[],
  limit: Pence,
): Pence | undefined {
  const isCertain = entry.comes === "surely";
  // What is certain gives way to what is certain before it, and to nothing else.
  const others = isCertain ? before.filter(({ comes }) => comes === "surely") : [...before, ...certainLater];
  const asCounted = (one: MoneyEntry) => {
    const addend = addendOf(one);
    return isCertain
      ? { ...addend, amount: { ...addend.amount, most: addend.amount.least, isOpen: false } }
      : addend;
  };
  const together = totalOf([...others.map(asCounted), addendOf(entry)]);
  if (!together.isOpen && together.most <= limit) return undefined;
  const taken = totalOf(others.map(asCounted)).most;
  const left = pence(Math.max(0, minus(limit, taken)));
  return entry.amount.isOpen || entry.amount.most > left ? left : undefined;
}

function reduced(entry: MoneyEntry, most: Pence, limit: Pence): MoneyEntry {
  const formula = { kind: "limited", of: entry.formula, to: "at most in all", limit } as const;
  return {
    ...entry,
    amount: limitedTo(entry.amount, most),
    formula,
    months: firstMonths(entry.months, most),
  };
}

/** The monthly parts from the first one, until an amount is used up. */
function firstMonths(months: readonly MonthlyPart[], most: Pence): readonly MonthlyPart[] {
  const paid: MonthlyPart[] = [];
  let remaining = most;
  for (const month of months) {
    const amount = pence(Math.min(month.amount, remaining));
    remaining = minus(remaining, amount);
    if (amount > 0) paid.push({ ...month, amount });
  }
  return paid;
}
