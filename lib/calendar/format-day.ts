import type { DayText } from "./calendar-date";
import { formatMonth } from "./format-month";

/**
 * A day for a reader: `2026-11-22` becomes `22 November 2026`.
 * @param day an ISO day, already validated by the model
 * @throws RangeError for a month that does not exist
 */
export function formatDay<Text extends string>(day: Text & DayText<Text>): string {
  return `${Number(day.slice(8, 10))} ${formatMonth<string>(day)}`;
}
