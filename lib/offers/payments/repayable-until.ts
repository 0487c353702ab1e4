import type { CalendarDate } from "../../calendar/calendar-date";
import { completesOn } from "../../calendar/length";
import type { RepayableUntil } from "../entries/entry";
import { lengthOf } from "../rules/length-of";
import type { Repay } from "../rules/offer";
import type { Quantity } from "../rules/quantity";

/** The last day on which leaving means paying something back, counted from `from`. */
export function repayableUntil(repay: Repay, from: CalendarDate): RepayableUntil {
  if (repay.kind === "none") return "never";
  if (repay.kind === "not stated") return "not stated";
  const within = repay.kind === "within" ? [repay.within] : repay.steps.map((step) => step.within);
  const ends = within.map((quantity) => endOf(quantity, from)).sort();
  // An unknown end sorts last, so that the latest end is unknown if any of them is.
  return ends.at(-1) ?? "not stated";
}

/** The day that completes a time to stay. Somebody who leaves on that day has stayed long enough. */
export function endOf(within: Quantity, from: CalendarDate): CalendarDate | undefined {
  const length = lengthOf(within);
  return length === undefined ? undefined : completesOn(from, length);
}
