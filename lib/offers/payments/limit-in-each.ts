import { NO_MONEY } from "../../money/arithmetic";
import type { MoneyEntry } from "../entries/entry";
import { inDoubt } from "../entries/in-doubt";
import { firstDay, inOrder, lastDay, type Outcome } from "../entries/outcome";
import type { Subject } from "../person/subject";
import { type Doubt, distinct } from "../reasons/doubt";
import type { MoneyRule } from "../rules/offer";
import { timesOf } from "../times/times-counted";

/** The limit of what is paid in each month or year. */
export type LimitInEach = Extract<NonNullable<MoneyRule["inAllAtMost"]>, { readonly kind: "in each" }>;

/** The month or year in which all of a payment comes; none where it may be one of two. */
function timeOf({ when }: MoneyEntry, limit: LimitInEach, { start }: Subject): string | undefined {
  const [first, last] = [firstDay(when), lastDay(when)];
  if (first === undefined || last === undefined || limit.in === "not stated") return undefined;
  const [from] = timesOf(first, limit.in, start);
  const [to] = timesOf(last, limit.in, start);
  return from === to ? from : undefined;
}

/** Whether a payment may come in a month or year in which one before it may. */
function mayShare(earlier: MoneyEntry, entry: MoneyEntry, limit: LimitInEach, { start }: Subject): boolean {
  const [last, first] = [lastDay(earlier.when), firstDay(entry.when)];
  if (last === undefined || first === undefined || last >= first) return true;
  const ofFirst = timesOf(first, limit.in, start);
  return timesOf(last, limit.in, start).some((time) => ofFirst.includes(time));
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
  const times = new Map<string, MoneyEntry[]>();
  const earlier: MoneyEntry[] = [];
  const open: MoneyEntry[] = [];
  for (const entry of inOrder(entries)) {
    const time = timeOf(entry, limit, subject);
    const rivals = earlier.filter((one) => mayShare(one, entry, limit, subject));
    earlier.push(entry);
    if (time === undefined) open.push(rivals.length > 0 ? inDoubt(entry, [gap]) : upTo(entry, gap, within));
    else {
      const isOpen = rivals.some((one) => timeOf(one, limit, subject) === undefined);
      times.set(time, [...(times.get(time) ?? []), isOpen ? inDoubt(entry, [gap]) : entry]);
    }
  }
  const each = [...times].map(([time, group]) => within({ entries: group, reasons: [] }, time));
  return {
    entries: [...each.flatMap((one) => one.entries), ...open],
    reasons: [...reasons, ...each.flatMap((one) => one.reasons)],
  };
}

/** A payment before which nothing uses up the limit: all of it may come in one time, so that the limit of it is certain. */
function upTo(
  entry: MoneyEntry,
  gap: Doubt,
  within: (given: Outcome<MoneyEntry>, time: string) => Outcome<MoneyEntry>,
): MoneyEntry {
  const [inOne] = within({ entries: [entry], reasons: [] }, "any").entries;
  if (inOne !== undefined && inOne.amount.most === entry.amount.most) return entry;
  return {
    ...entry,
    status: entry.status === "certain" ? "possible" : entry.status,
    doubts: distinct([...entry.doubts, gap]),
    amount: { ...entry.amount, least: inOne?.amount.least ?? NO_MONEY },
  };
}
