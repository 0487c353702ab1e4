import type { LeaveTotal, Range } from "../entries/leave-totals";
import { rangeWords } from "./entry-words";
import { counted } from "./lists";

function extraWords({ least, most }: Range, unit: LeaveTotal["unit"]): string {
  return least === 0 && most !== Number.POSITIVE_INFINITY
    ? `up to ${rangeWords({ least: most, most }, unit)}`
    : rangeWords({ least, most }, unit);
}

/** The most that leave comes to where a rule says so: `32 days in all at most`. */
export function leaveLimitWords({ unit, atMost }: Pick<LeaveTotal, "unit" | "atMost">): string | undefined {
  return atMost === undefined
    ? undefined
    : `${counted(atMost, unit === "days" ? "day" : "hour")} in all at most`;
}

/** The leave of one year without its limit: `27 to 28 days`, `up to 1 day extra`, `not stated`. */
export function leaveGivenWords({ unit, extra, total }: LeaveTotal): string {
  if (total !== "not stated") return rangeWords(total, unit);
  return extra === "not stated" || extra.most === 0 ? "not stated" : `${extraWords(extra, unit)} extra`;
}

/**
 * The leave of one year: `27 to 28 days`; where only what is added to it is published,
 * `up to 1 day extra, 32 days in all at most`.
 */
export function leaveTotalWords(leave: LeaveTotal): string {
  const given = leaveGivenWords(leave);
  if (leave.total !== "not stated") return given;
  const limit = leaveLimitWords(leave);
  if (given === "not stated") return limit ?? given;
  return `${given}, ${limit ?? "the rest not stated"}`;
}
