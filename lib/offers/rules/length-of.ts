import type { Length } from "../../calendar/length";
import { isPublished, type Quantity } from "./quantity";

const MONTHS_IN: Partial<Record<Quantity["unit"], number>> = { months: 1, years: 12 };
const DAYS_IN: Partial<Record<Quantity["unit"], number>> = { days: 1, weeks: 7 };

/**
 * A published length of time; none where it is not published or comes to nothing. None is longer than a working life:
 * figures beyond that are mistakes (see `compile/figures.ts`).
 */
export function lengthOf(quantity: Quantity): Length | undefined {
  if (!isPublished(quantity)) return undefined;
  const months = Math.round(quantity.value * (MONTHS_IN[quantity.unit] ?? 0));
  if (months > 0) return { months };
  const days = Math.round(quantity.value * (DAYS_IN[quantity.unit] ?? 0));
  return days > 0 ? { days } : undefined;
}
