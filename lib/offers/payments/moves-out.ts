import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { less, WHOLE } from "../../money/fraction";
import type { RepayFrom } from "../entries/entry";
import type { BenefitRule } from "../entries/outcome";
import type { Circumstances } from "../person/circumstances";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { CitedRule, MoneyRule, Repay } from "../rules/offer";
import type { Course } from "../times/due";
import { isFor } from "../times/eligible";
import { ALL_KEPT, isLess, type Kept, NOTHING_KEPT as NOTHING } from "./kept";
import { partBack } from "./part-back";

/** The first move after a day from which a rule is not for the person whom it was for until then; none where there is none. */
export function movedOutOn(
  what: BenefitRule<MoneyRule>,
  { subject, service }: Course,
  after: CalendarDate,
): CalendarDate | undefined {
  const { repay } = what.rule;
  const { moves, leaving } = subject.circumstances;
  if (moves.length === 0 || !("ifMovesOut" in repay) || repay.ifMovesOut === "nothing") return undefined;
  const { benefit } = what;
  const isForAnybody = (rules: readonly CitedRule[], circumstances: Circumstances, at: CalendarDate) =>
    rules.some((cited) => {
      const judged = { subject: { ...subject, circumstances }, service, at, atAnyTime: true };
      return isFor({ benefit, cited, rule: cited.rule }, judged).is !== "no";
    });
  return moves.find(({ from }, index) => {
    if (from <= after || (leaving !== "stays" && from > leaving.on)) return false;
    const unmoved = { ...subject.circumstances, moves: moves.slice(0, index) };
    // Who comes under another rule of the benefit by a move has not moved out of it.
    return (
      isForAnybody([what.cited], unmoved, from) && !isForAnybody(benefit.rules, subject.circumstances, from)
    );
  })?.from;
}

/** What of a payment is kept when a move out of it means paying back, or when the council has not said whether it does. */
export function keptWhenMovingOut(
  repay: Repay,
  move: CalendarDate | undefined,
  from: RepayFrom,
  { citing }: Subject,
): Kept {
  if (move === undefined || !("ifMovesOut" in repay)) return ALL_KEPT;
  const parts = [from.earliest, from.latest].map((day) => partBack(repay, day, addDays(move, -1)));
  if (parts.every((part) => part === undefined)) return ALL_KEPT;
  const least = parts
    .map((part) => (part === undefined ? WHOLE : part === "not stated" ? NOTHING : less(WHOLE, part)))
    .reduce((one, other) => (isLess(one, other) ? one : other));
  const doubt: Doubt =
    repay.ifMovesOut === "as on leaving"
      ? { kind: "not promised", reservation: { why: "moves out", on: move } }
      : { kind: "not stated", key: `${citing}.repay.ifMovesOut`, gap: { about: "repayment on moving" } };
  return { least, doubts: [doubt] };
}

/** True of a move that the council treats like leaving. */
export function isAsLeaving(repay: Repay, move: CalendarDate | undefined): move is CalendarDate {
  return move !== undefined && "ifMovesOut" in repay && repay.ifMovesOut === "as on leaving";
}
