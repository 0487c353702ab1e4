import type { CalendarDate } from "../../calendar/calendar-date";
import { type Fraction, partOf, WHOLE } from "../../money/fraction";
import { type FewerHours, isDay, type RepayableUntil } from "../entries/entry";
import { type Subject, shareOn } from "../person/subject";
import type { Repay } from "../rules/offer";
import { ALL_KEPT, isLess, type Kept, NOTHING_KEPT } from "./kept";

const NO_FEWER: readonly FewerHours[] = [];

/**
 * The days on which hours go down below all before, while what was paid may have to be paid back for that.
 * @param at the day on which it falls due
 * @param until the end of the time in which it may be paid back
 */
export function fewerHours(
  repay: Repay,
  at: CalendarDate,
  until: RepayableUntil,
  subject: Subject,
): readonly FewerHours[] {
  const how = "ifHoursGoDown" in repay ? repay.ifHoursGoDown : undefined;
  const { hoursChanges, leaving } = subject.circumstances;
  if (how === undefined || hoursChanges.length === 0) return NO_FEWER;
  const isOver = (day: CalendarDate) =>
    isDay(until) && day > (leaving === "stays" || leaving.on > until ? until : leaving.on);
  const before = shareOn(subject, at);
  const fewer: FewerHours[] = [];
  let lowest: Fraction = WHOLE;
  for (const { from, share } of hoursChanges) {
    if (from <= at || isOver(from)) continue;
    const left = partOf(share, { numerator: before.denominator, denominator: before.numerator });
    if (!isLess(left, lowest)) continue;
    lowest = left;
    fewer.push({ from, left });
  }
  return fewer;
}

/**
 * What of a payment is kept when hours go down. How much of the time to stay is over then, and what that takes off, is left
 * open: at most the whole part for the hours that fall away is paid back.
 */
export function keptWithFewerHours(repay: Repay, fewer: readonly FewerHours[]): Kept {
  const how = "ifHoursGoDown" in repay ? repay.ifHoursGoDown : undefined;
  const [first, last] = [fewer[0], fewer.at(-1)];
  if (how === undefined || first === undefined || last === undefined) return ALL_KEPT;
  return {
    least: how === "in proportion" ? last.left : NOTHING_KEPT,
    doubts: [{ kind: "not promised", reservation: { why: "hours go down", on: first.from, back: how } }],
  };
}
