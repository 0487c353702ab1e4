import type { CalendarDate } from "../../calendar/calendar-date";
import { formatDay } from "../../calendar/format-day";
import { distinct } from "../reasons/verdict";
import type { LeaveValued } from "./leave-amount";

function isSame(one: LeaveValued, other: LeaveValued): boolean {
  if (one.is !== "known" || other.is !== "known") return one.is === other.is;
  return one.most === other.most && one.least === other.least && one.unit === other.unit;
}

/**
 * The leave of a year in which a leave year begins that brings more, or less: from the one amount to the other.
 * @param on the first day of that leave year
 * @returns the amount of before, where nothing changes
 */
export function leaveChanging(before: LeaveValued, after: LeaveValued, on: CalendarDate): LeaveValued {
  if (isSame(before, after) || before.is === "not stated") return before;
  if (after.is === "not stated") return after;
  const then = `from ${formatDay(on)}`;
  if (after.is === "nothing") {
    return before.is === "known"
      ? { ...before, least: 0, formula: `${before.formula}, ${then} none` }
      : before;
  }
  if (before.is === "nothing") return { ...after, least: 0, formula: `${then} ${after.formula}` };
  return {
    ...before,
    most: Math.max(before.most, after.most),
    least: Math.min(before.least, after.least),
    formula: `${before.formula}, ${then} ${after.formula}`,
    doubts: distinct([...before.doubts, ...after.doubts]),
  };
}
