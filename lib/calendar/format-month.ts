import type { DayText } from "./calendar-date";
import { MONTHS, monthName } from "./months";

const NAMES = MONTHS.map(monthName);

/**
 * The month of a day for a reader: `2026-11-22` becomes `November 2026`.
 * @param day an ISO day, already validated by the model
 * @throws RangeError for a month that does not exist
 */
export function formatMonth<Text extends string>(day: Text & DayText<Text>): string {
  const name = NAMES[Number(day.slice(5, 7)) - 1];
  if (name === undefined) throw new RangeError(`"${day}" is not a day.`);
  return `${name} ${day.slice(0, 4)}`;
}
