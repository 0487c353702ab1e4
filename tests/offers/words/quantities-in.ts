import type { Quantity } from "@/lib/offers/rules/quantity";
import { bareWords } from "@/lib/offers/words/quantities";

/** Every number that a rule or its conditions hold. */
export function* quantitiesIn(value: unknown): Generator<Quantity> {
  if (typeof value !== "object" || value === null) return;
  if ("qualifier" in value && "figure" in value) yield value as Quantity;
  else for (const item of Object.values(value)) yield* quantitiesIn(item);
}

/**
 * Whether words state a number. What comes every year, month or week states one of them, and no other number; the
 * first of two ends has its unit at the second.
 */
export function states(words: string, quantity: Quantity): boolean {
  const number = bareWords(quantity);
  const [, unit] = /^1 (year|month|week|day)$/.exec(number) ?? [];
  if (words.includes(`between ${quantity.value} and `)) return true;
  // Thirds are words, which may begin a sentence.
  const isSaid =
    words.includes(number) || words.includes(`${number.charAt(0).toUpperCase()}${number.slice(1)}`);
  return isSaid || (unit !== undefined && new RegExp(`\\bevery ${unit}\\b`).test(words));
}
