import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { type Fraction, WHOLE } from "../../money/fraction";
import { lengthOf } from "../rules/length-of";
import type { Repay } from "../rules/offer";
import { isPublished, partIn } from "../rules/quantity";
import { type LessEachTime, partAfterFull, partLeft, timeOfLength, timeUntil } from "./in-full-first";
import { laterEvent } from "./repay-from";
import { endOf } from "./repayable-until";

type Within = Extract<Repay, { kind: "within" }>;

/**
 * The part of a payment that is paid back by somebody whose last day in the job is `lastDay`; nothing where none is.
 * @param from the day from which the time to stay is counted
 */
export function partBack(
  repay: Repay,
  from: CalendarDate,
  lastDay: CalendarDate,
): Fraction | "not stated" | undefined {
  if (repay.kind === "none") return undefined;
  if (repay.kind === "not stated") return "not stated";
  if (lastDay < from && laterEvent(repay) !== undefined) return partBefore(repay.before);
  if (repay.kind === "steps") {
    // The first step that is not over yet decides: 100% within 12 months, then 50% within 24.
    for (const step of repay.steps) {
      const end = endOf(step, from);
      if (end === undefined) return "not stated";
      if (lastDay < end) return isPublished(step.percent) ? partIn(step.percent) : "not stated";
    }
    return undefined;
  }
  const end = endOf(repay, from);
  if (end === undefined) return "not stated";
  if (lastDay >= end) return undefined;
  if (repay.how === "not stated") return "not stated";
  const time = timeToStay(repay, from, end);
  if (repay.how === "all of it" || time === undefined) return WHOLE;
  return typeof repay.how === "string"
    ? partLeft(repay.how, time, lastDay)
    : partAfterFull(repay.how, time, lastDay);
}

/** A time to stay; none where its length is not published. */
function timeToStay(
  repay: Extract<Repay, { readonly how: unknown }>,
  from: CalendarDate,
  end: CalendarDate,
): LessEachTime | undefined {
  if (repay.kind === "until") return timeUntil(from, addDays(end, -1));
  const length = lengthOf(repay.within);
  return length === undefined ? undefined : timeOfLength(from, length);
}

/** What somebody pays back who leaves before what the time to stay is counted from. */
function partBefore(before: Within["before"]): Fraction | "not stated" | undefined {
  if (before === "nothing") return undefined;
  return before === "all of it" ? WHOLE : "not stated";
}
