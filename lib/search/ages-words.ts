import { isStated, type NotStated } from "../model/not-stated";
import type { Ages } from "../model/vocabulary";

/** The ages a service works with: `from before birth to 18`, `0 to 25`, `16 to 24`, or `not stated`. */
export function agesWords(ages: Ages | NotStated): string {
  if (!isStated(ages)) return "not stated";
  const from = ages.from === "before birth" ? "from before birth" : String(ages.from);
  const range = ages.to === "no upper age" ? `${from} and over` : `${from} to ${ages.to}`;
  return ages.note ? `${range}; ${ages.note}` : range;
}
