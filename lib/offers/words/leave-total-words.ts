import type { LeaveTotal } from "../leave-totals";
import { rangeWords } from "./entry-words";

/**
 * The leave of one year: `27 to 28 days`; where only what is added is published,
 * `1 day extra; the rest is not stated`.
 */
export function leaveTotalWords({ unit, extra, total }: LeaveTotal): string {
  if (total !== "not stated") return rangeWords(total, unit);
  if (extra === "not stated" || extra.most === 0) return "not stated";
  return `${rangeWords(extra, unit)} extra; the rest is not stated`;
}
