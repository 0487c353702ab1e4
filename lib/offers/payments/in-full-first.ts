import { addDays, type CalendarDate, daysBetween } from "../../calendar/calendar-date";
import { completesOn, type Length } from "../../calendar/length";
import { completedMonths } from "../../calendar/service";
import { type Fraction, fraction, WHOLE } from "../../money/fraction";
import { lengthOf } from "../rules/length-of";
import type { Repay } from "../rules/offer";

/** What is paid back as a part that becomes less with the time, perhaps after a time in which all of it is. */

type Terms = Extract<Repay, { readonly how: unknown }>;
type How = Terms["how"];

/** All of it in the first of the time to stay, and less after that. */
export type InFullFirst = Exclude<How, string>;
export type InProportion = Exclude<Extract<How, string>, "not stated" | "all of it">;

/** A time to stay, of which the first may be left out. */
export interface LessEachTime {
  readonly from: CalendarDate;
  /** Its last day. */
  readonly to: CalendarDate;
  /** How many months it has; none of a length that is counted in days. */
  readonly months: number | undefined;
  /** The time at its beginning in which nothing becomes less; none where it does from the first day on. */
  readonly first?: Length;
}

/** A time to stay of a length. */
export function timeOfLength(from: CalendarDate, length: Length): LessEachTime {
  return { from, to: completesOn(from, length), months: "months" in length ? length.months : undefined };
}

/** A time to stay until a named day; a month that begins in it is one of its months, also where the day cuts it short. */
export function timeUntil(from: CalendarDate, to: CalendarDate): LessEachTime {
  const months = completedMonths(from, to);
  return { from, to, months: completesOn(from, { months }) < to ? months + 1 : Math.max(1, months) };
}

/** The part that is left of a time to stay, or of the rest of it, for somebody whose last day in the job is `lastDay`. */
export function partLeft(
  how: InProportion,
  { from, to, months, first }: LessEachTime,
  lastDay: CalendarDate,
): Fraction {
  const isByMonths = months !== undefined && (first === undefined || "months" in first);
  if (how !== "in proportion to days left" && isByMonths) {
    const all = months - (first?.months ?? 0);
    const left =
      how === "in proportion to months left"
        ? months - completedMonths(from, lastDay)
        : completedMonths(addDays(lastDay, 1), to);
    return fraction(Math.min(all, left), all);
  }
  const begins = first === undefined ? from : addDays(completesOn(from, first), 1);
  // None where a named day comes before the time is counted.
  const days = Math.max(1, daysBetween(begins, to) + 1);
  return fraction(days - Math.max(0, daysBetween(begins, lastDay) + 1), days);
}

/** What is paid back of a payment that is paid back in full at first, by somebody who leaves before the time to stay is over. */
export function partAfterFull(
  { inFullFor, afterwards, over = "the time after it" }: InFullFirst,
  time: LessEachTime,
  lastDay: CalendarDate,
): Fraction | "not stated" {
  const first = lengthOf(inFullFor);
  if (first === undefined) return "not stated";
  if (lastDay < completesOn(time.from, first)) return WHOLE;
  if (afterwards === "not stated" || over === "not stated") return "not stated";
  return partLeft(afterwards, over === "the whole time" ? time : { ...time, first }, lastDay);
}

/** The terms as they may be meant, where the council has not said of which time the part that becomes less is one. */
export function readingsOf(repay: Repay): readonly Repay[] {
  if (!("how" in repay) || typeof repay.how === "string" || repay.how.over !== "not stated") return [repay];
  const { how } = repay;
  return (["the time after it", "the whole time"] as const).map((over) => ({
    ...repay,
    how: { ...how, over },
  }));
}
