import { addDays, type CalendarDate, laterOf } from "../../calendar/calendar-date";
import { nextOn } from "../../calendar/day-of-year";
import { completesOn } from "../../calendar/length";
import type { RepayableUntil } from "../entries/entry";
import { lengthOf } from "../rules/length-of";
import type { Repay } from "../rules/offer";
import { laterEvent, NOT_YET } from "./repay-from";

type Steps = Extract<Repay, { readonly kind: "steps" }>["steps"];

/** A time to stay: of a length, or until a named day. */
export type TimeToStay =
  | Extract<Steps[number], { readonly within: unknown }>
  | Extract<Repay, { readonly kind: "within" | "until" }>
  | Extract<Steps[number], { readonly until: unknown }>;

/** The first day from which leaving on it means paying nothing back, where the time to stay is counted from `from`. */
export function repayableUntil(repay: Repay, from: CalendarDate): RepayableUntil {
  if (repay.kind === "none") return "never";
  if (repay.kind === "not stated") return "not stated";
  const event = laterEvent(repay);
  if (event !== undefined && from === NOT_YET) return { hangsOn: event };
  const ends = (repay.kind === "steps" ? repay.steps : [repay]).map((time) => endOf(time, from)).sort();
  // An unknown end sorts last, so that the latest end is unknown if any of them is.
  const last = ends.at(-1);
  if (last === undefined) return "not stated";
  // Where a named day comes before what it is counted from, something may be paid back until then.
  return event === undefined || repay.before === "nothing" ? last : laterOf(last, from);
}

/**
 * The first day on which somebody who leaves has stayed long enough: that which completes a length of time, or the one after
 * a named day.
 */
export function endOf(time: TimeToStay, from: CalendarDate): CalendarDate | undefined {
  if ("within" in time) {
    const length = lengthOf(time.within);
    return length === undefined ? undefined : completesOn(from, length);
  }
  return addDays(time.until.kind === "of one year" ? time.until.on : nextOn(time.until, from), 1);
}
