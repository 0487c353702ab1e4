import { isWithin, type Period } from "@/lib/calendar/period";
import type { Entry, MoneyEntry } from "@/lib/offers/entry";
import { firstDay, isMoney } from "@/lib/offers/outcome";

/** The money of one year, counted where the totals of the year count it: on the first day on which it can be given. */
export function moneyIn(entries: readonly Entry[], period: Period): readonly MoneyEntry[] {
  return entries.filter(isMoney).filter(({ when }) => {
    const first = firstDay(when);
    return first !== undefined && isWithin(first, period);
  });
}

/** The money that nobody can put into a year. */
export function undatedMoney(entries: readonly Entry[]): readonly MoneyEntry[] {
  return entries.filter(isMoney).filter(({ when }) => when.kind === "undated");
}

/** Entries with a key for drawing them: two of one rule may fall on one day. */
export function keyed<Given extends Entry>(
  entries: readonly Given[],
): readonly { readonly key: string; readonly entry: Given }[] {
  return entries.map((entry, index) => ({ key: `${entry.rule.benefit}.${entry.rule.path}.${index}`, entry }));
}
