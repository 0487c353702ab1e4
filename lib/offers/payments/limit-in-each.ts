import type { MoneyEntry } from "../entries/entry";
import { firstDay, lastDay, type Outcome } from "../entries/outcome";
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

/**
 * Applies a limit to the payments of each month or year. What may come in one or another may have no more than the limit left
 * for it, and nothing where others may use it up.
 * @param within applies the limit to payments of one time, under a key of its own
 */
export function withinEach(
  limit: LimitInEach,
  { entries, reasons }: Outcome<MoneyEntry>,
  subject: Subject,
  within: (given: Outcome<MoneyEntry>, time: string) => Outcome<MoneyEntry>,
): Outcome<MoneyEntry> {
  const times = new Map<string, MoneyEntry[]>();
  const anyTime: MoneyEntry[] = [];
  for (const entry of entries) {
    const time = timeOf(entry, limit, subject);
    if (time === undefined) anyTime.push(entry);
    else times.set(time, [...(times.get(time) ?? []), entry]);
  }
  const each = [...times].map(([time, group]) => within({ entries: group, reasons: [] }, time));
  const gap: Doubt = { kind: "not promised", reservation: { why: "limit in each", limit } };
  const isAlone = entries.length === 1;
  const open = anyTime.map((entry): MoneyEntry => {
    const [most] = within({ entries: [entry], reasons: [] }, "any").entries;
    const least = isAlone ? (most?.amount.least ?? entry.amount.least) : undefined;
    if (isAlone && most !== undefined && most.amount.most === entry.amount.most) return entry;
    return {
      ...entry,
      status: entry.status === "certain" ? "possible" : entry.status,
      doubts: distinct([...entry.doubts, gap]),
      ...(least === undefined ? { comes: "perhaps" } : { amount: { ...entry.amount, least } }),
    };
  });
  return {
    entries: [...each.flatMap((one) => one.entries), ...open],
    reasons: [...reasons, ...each.flatMap((one) => one.reasons)],
  };
}
