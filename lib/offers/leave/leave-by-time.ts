import type { CalendarDate } from "../../calendar/calendar-date";
import type { LeaveValued } from "./leave-amount";
import { leaveChanging } from "./leave-changes";

/** What a rule gives in a year from a day on, and for how many months of the year. */
export interface LeavePiece {
  readonly value: LeaveValued;
  readonly from: CalendarDate;
  readonly months: number;
}

/** The leave of a year of which each part counts by its months: half a year at 26 days and half at 31 are 28.5 days. */
export function leaveByTime([first, ...later]: readonly [LeavePiece, ...LeavePiece[]]): LeaveValued {
  const all = [first, ...later];
  const together = later.reduce<LeaveValued>(
    (value, piece) => leaveChanging(value, piece.value, piece.from),
    first.value,
  );
  if (together.is !== "known" || all.some(({ value }) => value.is === "not stated")) return together;
  const months = all.reduce((sum, piece) => sum + piece.months, 0);
  const average = (pick: "least" | "most") =>
    all.reduce((sum, piece) => sum + (piece.value.is === "known" ? piece.value[pick] * piece.months : 0), 0) /
    months;
  return { ...together, least: average("least"), most: average("most") };
}
