import { isPublished } from "../rules/quantity";
import type { MoneyEntry } from "./entry";
import { type MoneyRange, UNPUBLISHED } from "./money-range";
import { type Addend, totalOf } from "./money-total";

/** The payments that one stands for: itself, or what each of several versions of it says. */
export function versionsOf(entry: MoneyEntry): readonly MoneyEntry[] {
  return entry.versions.length === 0 ? [entry] : entry.versions;
}

/** True for so much for each of something, of which nobody has told how many there are: a rate, and not an amount. */
export function isRate({ amount, isForOne }: MoneyEntry): boolean {
  return isForOne && amount.most > 0;
}

/** Of a rate that is published in pence: how many there are for one, with the parts of a penny that an amount does not have. */
export function rateInPence(entry: MoneyEntry): number | undefined {
  const { formula } = entry;
  const isInPence = isRate(entry) && formula.kind === "quantity" && formula.quantity.unit === "pence";
  return isInPence && isPublished(formula.quantity) ? formula.quantity.value : undefined;
}

/** A payment as it is added up: a rate adds nothing that can be counted, and leaves open how much there is. */
export function addendOf(entry: MoneyEntry): Addend {
  const { amount, comes, ties } = entry;
  return {
    amount: isRate(entry) ? UNPUBLISHED : amount,
    isSure: comes === "surely",
    ties,
  };
}

/** What payments come to together, from what is certain to the most that they can be. */
export function totalOfEntries(entries: readonly MoneyEntry[]): MoneyRange {
  return totalOf(entries.flatMap(versionsOf).map(addendOf));
}
