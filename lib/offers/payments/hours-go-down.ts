import type { CalendarDate } from "../../calendar/calendar-date";
import { type Fraction, fraction, partOf, WHOLE } from "../../money/fraction";
import type { RepayableUntil } from "../entries/entry";
import { type Subject, shareOn } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Repay } from "../rules/offer";

/** The least that somebody keeps of a payment whose hours go down while it may be paid back, and why it may be so little. */
export interface Kept {
  readonly least: Fraction;
  readonly doubts: readonly Doubt[];
}

const ALL: Kept = { least: WHOLE, doubts: [] };
const NOTHING: Fraction = fraction(0, 1);

/**
 * What of a payment is kept when hours go down. How much of the time to stay is over then, and what that takes off, is left
 * open: at most the whole part for the hours that fall away is paid back.
 * @param at the day on which it falls due
 * @param until the end of the time in which it may be paid back
 */
export function keptWhenHoursGoDown(
  repay: Repay,
  at: CalendarDate,
  until: RepayableUntil,
  subject: Subject,
): Kept {
  const how = "ifHoursGoDown" in repay ? repay.ifHoursGoDown : undefined;
  const { hoursChanges, leaving } = subject.circumstances;
  if (how === undefined || hoursChanges.length === 0) return ALL;
  const last = leaving === "stays" || until === "not stated" || leaving.on > until ? until : leaving.on;
  const before = shareOn(subject, at);
  let lowest: Fraction = WHOLE;
  let first: CalendarDate | undefined;
  for (const { from, share } of hoursChanges) {
    if (from <= at || (last !== "not stated" && from > last)) continue;
    const left = partOf(share, { numerator: before.denominator, denominator: before.numerator });
    if (left.numerator >= left.denominator) continue;
    first ??= from;
    if (left.numerator * lowest.denominator < lowest.numerator * left.denominator) lowest = left;
  }
  if (first === undefined) return ALL;
  return {
    least: how === "in proportion" ? lowest : NOTHING,
    doubts: [{ kind: "not promised", reservation: { why: "hours go down", on: first, back: how } }],
  };
}
