import type { CalendarDate } from "../../calendar/calendar-date";
import { type Fraction, partOf, WHOLE } from "../../money/fraction";
import { isDay, type RepayableUntil } from "../entries/entry";
import { type Subject, shareOn } from "../person/subject";
import type { Repay } from "../rules/offer";
import { ALL_KEPT, isLess, type Kept, NOTHING_KEPT } from "./kept";

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
  if (how === undefined || hoursChanges.length === 0) return ALL_KEPT;
  const isOver = (day: CalendarDate) =>
    isDay(until) && day > (leaving === "stays" || leaving.on > until ? until : leaving.on);
  const before = shareOn(subject, at);
  let lowest: Fraction = WHOLE;
  let first: CalendarDate | undefined;
  for (const { from, share } of hoursChanges) {
    if (from <= at || isOver(from)) continue;
    const left = partOf(share, { numerator: before.denominator, denominator: before.numerator });
    if (left.numerator >= left.denominator) continue;
    first ??= from;
    if (isLess(left, lowest)) lowest = left;
  }
  if (first === undefined) return ALL_KEPT;
  return {
    least: how === "in proportion" ? lowest : NOTHING_KEPT,
    doubts: [{ kind: "not promised", reservation: { why: "hours go down", on: first, back: how } }],
  };
}
