import type { DayOfYear } from "./day-of-year";
import { monthName } from "./months";

/** A day that comes every year, for a reader: `31 March`. */
export function formatDayOfYear({ day, month }: DayOfYear): string {
  return `${day} ${monthName(month)}`;
}
