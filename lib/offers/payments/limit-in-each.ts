import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { minus, NO_MONEY, plus, portion, sum } from "../../money/arithmetic";
import { type Pence, pence } from "../../money/pence";
import type { MoneyEntry, MonthlyPart } from "../entries/entry";
import { inDoubt } from "../entries/in-doubt";
import { isExact } from "../entries/money-range";
import { firstDay, inOrder, lastDay, type Outcome } from "../entries/outcome";
import type { Subject } from "../person/subject";
import { type Doubt, distinct } from "../reasons/doubt";
import type { MoneyRule } from "../rules/offer";
import { fromTo } from "../times/schedule";
import { timesOf, YEARS_COUNTED } from "../times/times-counted";

/** The limit of what is paid in each month or year. */
export type LimitInEach = Extract<NonNullable<MoneyRule["inAllAtMost"]>, { readonly kind: "in each" }>;

/** The first day on which something of a payment may come. What comes in a month comes with its salary, on its last day. */
function firstOf({ when, months }: MoneyEntry): CalendarDate | undefined {
  const [month] = months;
  return month === undefined ? firstDay(when) : lastDay(month.when);
}

/** The month or year in which all of a payment comes; none where it may be one of two. */
function timeOf(entry: MoneyEntry, limit: LimitInEach, { start }: Subject): string | undefined {
  const [first, last] = [firstOf(entry), lastDay(entry.when)];
  if (first === undefined || last === undefined || limit.in === "not stated") return undefined;
  const [from] = timesOf(first, limit.in, start);
  const [to] = timesOf(last, limit.in, start);
  return from === to ? from : undefined;
}

/** Whether a payment may come in a month or year in which one before it may. */
function mayShare(earlier: MoneyEntry, entry: MoneyEntry, limit: LimitInEach, { start }: Subject): boolean {
  const [last, first] = [lastDay(earlier.when), firstOf(entry)];
  if (last === undefined || first === undefined || last >= first) return true;
  const ofFirst = timesOf(first, limit.in, start);
  return timesOf(last, limit.in, start).some((time) => ofFirst.includes(time));
}

/** What is paid by the month, parted where another month or year begins in which the limit is counted. */
function partedByTime(entry: MoneyEntry, limit: LimitInEach, { start }: Subject): readonly MoneyEntry[] {
  if (limit.in === "not stated") return [entry];
  const counted = limit.in;
  const timeOfMonth = ({ when }: MonthlyPart) => {
    const paid = lastDay(when);
    return paid === undefined ? undefined : timesOf(paid, counted, start)[0];
  };
  const times = [...new Set(entry.months.map(timeOfMonth))];
  if (times.length < 2 || times.includes(undefined)) return [entry];
  let from: CalendarDate | undefined;
  return times.map((time, index) => {
    const part = partIn(entry, (month) => timeOfMonth(month) === time);
    const [first, last] = [part.months[0], part.months.at(-1)];
    const due = from ?? entry.due;
    if (first === undefined || last === undefined) return part;
    from = addDays(last.to, 1);
    return { ...part, due, when: fromTo(index === 0 ? entry.when : first.when, last.when) };
  });
}

/** Some of the months of a payment, with as large a part of the least that it comes to as of the most. */
function partIn(entry: MoneyEntry, isIn: (month: MonthlyPart) => boolean): MoneyEntry {
  const { least, most, isOpen } = entry.amount;
  const months = entry.months.filter(isIn);
  const first = entry.months.findIndex(isIn);
  const before = sum(entry.months.slice(0, Math.max(0, first)).map(({ amount }) => amount));
  const now = sum(months.map(({ amount }) => amount));
  const leastUpTo = (amount: Pence) =>
    most === NO_MONEY ? NO_MONEY : portion(least, { numerator: amount, denominator: most });
  const leastOfIt = minus(leastUpTo(plus(before, now)), leastUpTo(before));
  return {
    ...entry,
    months,
    amount: { least: leastOfIt, most: now, isOpen },
    versions: entry.versions.map((version) => partIn(version, isIn)),
  };
}

/** The limit counted in each of the years that may be meant, where the council has not said in which. */
function whicheverYear(
  limit: LimitInEach,
  entries: readonly MoneyEntry[],
  within: (limit: LimitInEach) => readonly MoneyEntry[],
  gap: Doubt,
): readonly MoneyEntry[] {
  const each = YEARS_COUNTED.map((year) => within({ ...limit, in: year }));
  return entries.flatMap((entry) => {
    const sums = each.map((given) => {
      const parts = given.filter((part) => isPartOf(part, entry));
      return {
        amount: sum(parts.map(({ amount }) => amount.most)),
        months: parts.flatMap((part) => part.months),
      };
    });
    const [least, most] = [Math.min, Math.max].map((end) => end(...sums.map(({ amount }) => amount)));
    const largest = sums.find(({ amount }) => amount === most);
    if (least === undefined || largest === undefined || largest.amount === NO_MONEY) return [];
    if (least === entry.amount.most) return [entry];
    const { amount, months } = largest;
    const formula = each.flat().find((part) => isPartOf(part, entry))?.formula ?? entry.formula;
    const limited = {
      ...entry,
      formula,
      months,
      amount: { least: pence(least), most: amount, isOpen: false },
    };
    return [
      least === amount
        ? limited
        : { ...limited, status: "possible", doubts: distinct([...entry.doubts, gap]) },
    ];
  });
}

/** Whether a payment, or what a limit leaves of it, is one or a part of it. */
function isPartOf(part: MoneyEntry, { rule, due, when }: MoneyEntry): boolean {
  const last = lastDay(when);
  const isSame = part.rule.benefit === rule.benefit && part.rule.path === rule.path;
  return (
    isSame &&
    part.due !== undefined &&
    due !== undefined &&
    part.due >= due &&
    (last === undefined || part.due <= last)
  );
}

/**
 * Applies a limit to the payments of each month or year. Of what may come in one or another no more than the limit is certain,
 * and nothing where what comes before it may use the limit up.
 * @param within applies the limit to payments of one time, under a key of its own
 */
export function withinEach(
  limit: LimitInEach,
  { entries, reasons }: Outcome<MoneyEntry>,
  subject: Subject,
  within: (given: Outcome<MoneyEntry>, time: string) => Outcome<MoneyEntry>,
): Outcome<MoneyEntry> {
  const gap: Doubt = { kind: "not promised", reservation: { why: "limit in each", limit } };
  const isSure = entries.every(
    (entry) => entry.comes === "surely" && entry.months.length > 0 && isExact(entry.amount),
  );
  if (limit.in === "not stated" && isSure) {
    const inEach = (year: LimitInEach) => withinEach(year, { entries, reasons }, subject, within).entries;
    return { entries: whicheverYear(limit, entries, inEach, gap), reasons };
  }
  const times = new Map<string, MoneyEntry[]>();
  const earlier: MoneyEntry[] = [];
  const each: Outcome<MoneyEntry>[] = [];
  for (const entry of inOrder(entries.flatMap((one) => partedByTime(one, limit, subject)))) {
    const time = timeOf(entry, limit, subject);
    const rivals = earlier.filter((one) => mayShare(one, entry, limit, subject));
    earlier.push(entry);
    if (time === undefined) each.push(inAnyTime(entry, rivals.length > 0, gap, within));
    else {
      const isOpen = rivals.some((one) => timeOf(one, limit, subject) === undefined);
      times.set(time, [...(times.get(time) ?? []), isOpen ? inDoubt(entry, [gap]) : entry]);
    }
  }
  each.unshift(...[...times].map(([time, group]) => within({ entries: group, reasons: [] }, time)));
  return {
    entries: each.flatMap((one) => one.entries),
    reasons: [...reasons, ...each.flatMap((one) => one.reasons)],
  };
}

/** True of one sum, which falls in one month or year, though nobody may be able to say in which. */
function comesAtOnce({ months, occasion }: MoneyEntry): boolean {
  const { kind } = occasion.kind === "schedule" ? occasion.schedule : occasion;
  return months.length === 0 && kind !== "monthly" && kind !== "for each" && kind !== "whenever";
}

/** A payment with the ties of another: a limit that it keeps to by itself ties it to nothing else. */
function tiedAs({ ties, versions }: MoneyEntry, entry: MoneyEntry): MoneyEntry {
  return {
    ...entry,
    ties,
    versions: entry.versions.map((version, index) => ({ ...version, ties: versions[index]?.ties ?? [] })),
  };
}

/**
 * A payment of which nobody can say in which month or year it comes. One sum is no more than the limit, whichever that is; of
 * others more may come in all. Where nothing before it uses up the limit, that much of it is certain.
 */
function inAnyTime(
  entry: MoneyEntry,
  hasRivals: boolean,
  gap: Doubt,
  within: (given: Outcome<MoneyEntry>, time: string) => Outcome<MoneyEntry>,
): Outcome<MoneyEntry> {
  const doubted = (one: MoneyEntry) => (hasRivals ? inDoubt(one, [gap]) : one);
  if (comesAtOnce(entry)) {
    const time = ["any", entry.rule.path, entry.due ?? JSON.stringify(entry.occasion)].join(".");
    const { entries, reasons } = within({ entries: [entry], reasons: [] }, time);
    return { entries: entries.map((one) => doubted(tiedAs(entry, one))), reasons };
  }
  if (hasRivals) return { entries: [doubted(entry)], reasons: [] };
  const [inOne] = within({ entries: [entry], reasons: [] }, "any").entries;
  if (inOne !== undefined && inOne.amount.most === entry.amount.most)
    return { entries: [entry], reasons: [] };
  const status = entry.status === "certain" ? "possible" : entry.status;
  const amount = { ...entry.amount, least: inOne?.amount.least ?? NO_MONEY };
  return {
    entries: [{ ...entry, amount, status, doubts: distinct([...entry.doubts, gap]) }],
    reasons: [],
  };
}
