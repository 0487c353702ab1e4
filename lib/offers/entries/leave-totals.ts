import type { NotStated } from "../../model/not-stated";
import type { Doubt, Gap } from "../reasons/doubt";
import type { LeaveEntry } from "./entry";

/** From the least to the most, infinite where only the least is published; the same number twice where it is certain. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The leave of one year in one unit. */
export interface LeaveTotal {
  readonly unit: "days" | "hours";
  /** Annual leave before anything is added. */
  readonly entitlement: Range | NotStated;
  /** What is added to it. */
  readonly extra: Range | NotStated;
  readonly total: Range | NotStated;
  /** The most that the two can come to, where a rule says so. */
  readonly atMost: number | undefined;
}

const NONE: Range = { least: 0, most: 0 };

function hundredths(number: number): number {
  return Math.round(number * 100) / 100;
}

function added(entries: readonly LeaveEntry[]): Range | NotStated {
  let { least, most } = NONE;
  for (const entry of entries) {
    if (entry.most === "not stated" || entry.least === "not stated") return "not stated";
    // What is only possible may turn out to be nothing, unless all that is open is how much it is.
    least += isOnlyAmountOpen(entry) ? entry.least : 0;
    most += entry.most;
  }
  return { least: hundredths(least), most: hundredths(most) };
}

function isOnlyAmountOpen({ status, doubts }: LeaveEntry): boolean {
  if (status === "certain") return true;
  return doubts.every(isOfAmount);
}

/** What is open of how much leave there is, and of nothing else. */
const GAPS_OF_AMOUNT: ReadonlySet<Gap["about"]> = new Set([
  "first extra leave",
  "service elsewhere",
  "service before the job",
  "part-time hours",
  "amount between",
  "which version",
]);

/** True of a doubt that is already in the least and the most of an entry. */
function isOfAmount(doubt: Doubt): boolean {
  if (doubt.kind === "unanswered")
    return doubt.question === "continuousServiceFrom" || doubt.question.startsWith("event:");
  return doubt.kind === "not stated" && GAPS_OF_AMOUNT.has(doubt.gap.about);
}

/** The leave of one year, by unit; none where no rule gives any. */
export function leaveTotals(entries: readonly LeaveEntry[]): readonly LeaveTotal[] {
  const isStated = entries.some(({ gives }) => gives === "annual leave");
  const units = [...new Set(entries.map(({ unit }) => unit))];
  return units.map((unit) => {
    const ofUnit = entries.filter((entry) => entry.unit === unit);
    const base = ofUnit.filter(({ gives }) => gives === "annual leave");
    const more = ofUnit.filter(({ gives }) => gives === "extra leave");
    const entitlement = isStated ? added(base) : "not stated";
    const extra = added(more);
    const limits = more.flatMap(({ totalAtMost }) => (totalAtMost === undefined ? [] : [totalAtMost]));
    const atMost = limits.length === 0 ? undefined : Math.min(...limits);
    return { unit, entitlement, extra, total: together(entitlement, extra, atMost), atMost };
  });
}

function together(
  one: Range | NotStated,
  other: Range | NotStated,
  atMost: number | undefined,
): Range | NotStated {
  if (one === "not stated" || other === "not stated") return "not stated";
  const limit = atMost ?? Number.POSITIVE_INFINITY;
  return {
    least: hundredths(Math.min(one.least + other.least, limit)),
    most: hundredths(Math.min(one.most + other.most, limit)),
  };
}
