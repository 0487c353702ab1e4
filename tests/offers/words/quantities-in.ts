import type { Quantity } from "@/lib/offers/quantity";

/** Every number that a rule or its conditions hold. */
export function* quantitiesIn(value: unknown): Generator<Quantity> {
  if (typeof value !== "object" || value === null) return;
  if ("qualifier" in value && "figure" in value) yield value as Quantity;
  else for (const item of Object.values(value)) yield* quantitiesIn(item);
}
