import { minus, NO_MONEY, plus, portion, sum } from "../../money/arithmetic";
import { fraction } from "../../money/fraction";
import { type Pence, pence, pounds } from "../../money/pence";
import { ofSalary } from "../amounts/salary-amount";
import type { MoneyEntry, MonthlyPart } from "../entries/entry";
import { addendOf } from "../entries/entry-total";
import { inDoubt } from "../entries/in-doubt";
import { isExact, limitedTo } from "../entries/money-range";
import { totalOf } from "../entries/money-total";
import { inOrder, type Outcome } from "../entries/outcome";
import type { Tie } from "../entries/tie";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import type { MoneyRule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { TIME_RANK } from "../times/due";
import { type LimitInEach, withinEach } from "./limit-in-each";
import { sumsInOrder } from "./sums";

/** The limit of what a rule pays in all. */

/** The most that is paid in all, or why nobody can say. */
function limitOf(
  limit: Exclude<NonNullable<MoneyRule["inAllAtMost"]>, LimitInEach>,
  subject: Subject,
): { readonly most: Pence } | Doubt {
  const key = `${subject.citing}.inAllAtMost`;
  const notStated: Doubt = { kind: "not stated", key, gap: { about: "most in all" } };
  if (!("kind" in limit)) return isPublished(limit) ? { most: pounds(limit.value) } : notStated;
  const value = ofSalary(limit, key, subject, subject.start);
  if (value.is === "known") return { most: portion(value.base, value.part) };
  return (value.is === "unknown" ? value.doubts[0] : undefined) ?? notStated;
}

/**
 * Applies the limit of what a rule pays in all, or a benefit, in order of time. Each payment is limited by what comes before it, and by
 * nothing after it. What is certain gives way to what is certain before it alone: what is only possible takes nothing from
 * it. Where the two together would come to more, a tie keeps their total within the limit.
 */
export function withinLimit(
  inAllAtMost: MoneyRule["inAllAtMost"],
  { entries, reasons }: Outcome<MoneyEntry>,
  subject: Subject,
): Outcome<MoneyEntry> {
  if (inAllAtMost === undefined) return { entries, reasons };
  if ("kind" in inAllAtMost && inAllAtMost.kind === "in each")
    return withinEach(inAllAtMost, { entries, reasons }, subject, (given, time) =>
      withinLimit(inAllAtMost.amount, given, { ...subject, citing: `${subject.citing}.${time}` }),
    );
  const published = limitOf(inAllAtMost, subject);
  if (!("most" in published))
    return { entries: entries.map((entry) => inDoubt(entry, [published])), reasons };
  const limit = published.most;
  const paid: MoneyEntry[] = [];
  const open: MoneyEntry[] = [];
  const byMonths = sharedByMonths(entries, limit);
  let left = limit;
  for (const entry of inOrder(entries)) {
    const most = byMonths.get(entry) ?? mostOf(entry, open, left);
    const given = most === undefined ? entry : reduced(entry, most, limit);
    if (most !== undefined && most === 0) continue;
    // Until something is open, what is paid is paid, and the rest shares what it leaves.
    if (open.length === 0 && given.comes === "surely" && isExact(given.amount)) {
      paid.push(given);
      left = minus(left, given.amount.most);
    } else open.push(given);
  }
  const tie: Tie = { kind: "at most", key: `${subject.citing}.inAllAtMost`, limit: left };
  const isUsedUp = paid.length + open.length < entries.length;
  const usedUp: Reason = { cause: { kind: "limit reached", limit }, rank: TIME_RANK };
  return {
    entries: [...paid, ...open.map((entry) => tiedBy(tie, entry))],
    reasons: isUsedUp ? [...reasons, usedUp] : reasons,
  };
}

/**
 * What of a limit each payment has where all of them are certain and some are paid by the month: their months take from it one by
 * one, between the payments of other days. What is paid by a day is then the same however long somebody stays after it.
 * @returns the payments that have less than they come to
 */
function sharedByMonths(entries: readonly MoneyEntry[], limit: Pence): ReadonlyMap<MoneyEntry, Pence> {
  const isCounted = ({ comes, amount, months }: MoneyEntry) =>
    comes === "surely" &&
    isExact(amount) &&
    (months.length === 0 || sum(months.map((month) => month.amount)) === amount.most);
  const sure = entries.filter(({ comes }) => comes === "surely");
  if (!sure.every(isCounted) || sure.every(({ months }) => months.length === 0)) return new Map();
  const shares = new Map(sure.map((entry) => [entry, NO_MONEY]));
  let left = limit;
  for (const { entry, amount } of sumsInOrder(sure)) {
    const share = pence(Math.min(amount, left));
    left = minus(left, share);
    shares.set(entry, plus(shares.get(entry) ?? NO_MONEY, share));
  }
  return new Map([...shares].filter(([entry, share]) => share < entry.amount.most));
}

function tiedBy(tie: Tie, entry: MoneyEntry): MoneyEntry {
  const versions = entry.versions.map((version) => tiedBy(tie, version));
  return { ...entry, versions, ties: [tie, ...entry.ties] };
}

/** What is left of a limit for a payment after those before it; nothing is said where that is all of the payment. */
function mostOf(entry: MoneyEntry, before: readonly MoneyEntry[], limit: Pence): Pence | undefined {
  const isCertain = entry.comes === "surely";
  const others = isCertain ? before.filter(({ comes }) => comes === "surely") : before;
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
  const formula = { kind: "limited", whole: entry.formula, to: "at most in all", limit } as const;
  const amount = limitedTo(entry.amount, most);
  return {
    ...entry,
    amount,
    formula,
    months: monthsUpTo(entry.months, amount.most),
    versions: entry.versions.map((version) => reduced(version, most, limit)),
  };
}

/** The monthly parts of an amount: the first ones until it is used up, or more in each where less of it is published. */
function monthsUpTo(months: readonly MonthlyPart[], most: Pence): readonly MonthlyPart[] {
  const published = months.reduce((sum, { amount }) => sum + amount, 0);
  const more = pence(Math.max(0, minus(most, pence(published))));
  const paid: MonthlyPart[] = [];
  let remaining = most;
  for (const [index, month] of months.entries()) {
    const share = minus(upTo(more, index + 1, months.length), upTo(more, index, months.length));
    const amount = pence(Math.min(month.amount + share, remaining));
    remaining = minus(remaining, amount);
    if (amount > 0) paid.push({ ...month, amount });
  }
  return paid;
}

/** The first of so many equal parts of an amount together: rounded once, so that all of them come to the whole. */
function upTo(amount: Pence, parts: number, all: number): Pence {
  return portion(amount, fraction(parts, all));
}
