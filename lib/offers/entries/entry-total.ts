import type { MoneyEntry } from "./entry";
import type { MoneyRange } from "./money-range";
import { type Addend, totalOf } from "./money-total";

/** The payments that one stands for: itself, or what each of several versions of it says. */
export function versionsOf(entry: MoneyEntry): readonly MoneyEntry[] {
  return entry.versions.length === 0 ? [entry] : entry.versions;
}

/** A payment as it is added up: of so much for each of something, nobody knows how much it is in all. */
export function addendOf({ amount, isForOne, comes, ties }: MoneyEntry): Addend {
  return {
    amount: { ...amount, isOpen: amount.isOpen || (isForOne && amount.most > 0) },
    isSure: comes === "surely",
    ties,
  };
}

/** What payments come to together, from what is certain to the most that they can be. */
export function totalOfEntries(entries: readonly MoneyEntry[]): MoneyRange {
  return totalOf(entries.flatMap(versionsOf).map(addendOf));
}
