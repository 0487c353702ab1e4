import type { MoneyEntry } from "./entry";
import type { MoneyRange } from "./money-range";
import { type Addend, totalOf } from "./money-total";

/** A payment as it is added up. */
export function addendOf({ amount, comes, ties }: MoneyEntry): Addend {
  return { amount, isSure: comes === "surely", ties };
}

/** What payments come to together, from what is certain to the most that they can be. */
export function totalOfEntries(entries: readonly MoneyEntry[]): MoneyRange {
  return totalOf(entries.map(addendOf));
}
