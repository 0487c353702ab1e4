import type { LeaveTotal, Range } from "../leave-totals";
import { rangeWords } from "./entry-words";
import { counted } from "./lists";

function extraWords({ least, most }: Range, unit: LeaveTotal["unit"]): string {
  return least === 0 ? `up to ${rangeWords({ least: most, most }, unit)}` : rangeWords({ least, most }, unit);
}

/**
 * The leave of one year: `27 to 28 days`; where only what is added to it is published,
 * `up to 1 day extra, 32 days in all at most`.
 */
export function leaveTotalWords({ unit, extra, total, atMost }: LeaveTotal): string {
  if (total !== "not stated") return rangeWords(total, unit);
  const limit =
    atMost === undefined ? undefined : `${counted(atMost, unit === "days" ? "day" : "hour")} in all at most`;
  if (extra === "not stated" || extra.most === 0) return limit ?? "not stated";
  return `${extraWords(extra, unit)} extra, ${limit ?? "the rest not stated"}`;
}
