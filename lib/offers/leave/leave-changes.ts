import type { CalendarDate } from "../../calendar/calendar-date";
import { distinct } from "../reasons/doubt";
import type { LeaveValued } from "./leave-amount";

function isSame(one: LeaveValued, other: LeaveValued): boolean {
  if (one.is !== "known" || other.is !== "known") return one.is === other.is;
  return one.most === other.most && one.least === other.least && one.unit === other.unit;
}

/**
 * The leave of a year in which the amount changes, because a new leave year begins: both amounts as one range.
 * @param on the first day of that leave year
 * @returns the earlier amount where nothing changes
 */
export function leaveChanging(before: LeaveValued, after: LeaveValued, on: CalendarDate): LeaveValued {
  if (isSame(before, after) || before.is === "not stated") return before;
  if (after.is === "not stated") return after;
  if (after.is === "nothing") {
    return before.is === "known"
      ? { ...before, least: 0, formula: { kind: "changing", before: before.formula, on, after: undefined } }
      : before;
  }
  const formula = {
    kind: "changing",
    before: before.is === "nothing" ? undefined : before.formula,
    on,
    after: after.formula,
  } as const;
  if (before.is === "nothing") return { ...after, least: 0, formula };
  return {
    ...before,
    most: Math.max(before.most, after.most),
    least: Math.min(before.least, after.least),
    formula,
    doubts: distinct([...before.doubts, ...after.doubts]),
  };
}
