import { addDays, type CalendarDate, daysBetween } from "../../calendar/calendar-date";
import { completesOn, type Length } from "../../calendar/length";
import { completedMonths } from "../../calendar/service";
import { minus, NO_MONEY, portion } from "../../money/arithmetic";
import { type Fraction, fraction, publishedShare, WHOLE } from "../../money/fraction";
import { type Pence, pence } from "../../money/pence";
import type { RepayFrom } from "../entries/entry";
import { endOf } from "../payments/repayable-until";
import { lengthOf } from "../rules/length-of";
import type { Repay } from "../rules/offer";
import { isPublished } from "../rules/quantity";

/** The parts of a payment when somebody leaves: paid back, safe, and not stated by the council. */
export interface Settled {
  readonly back: Pence;
  readonly safe: Pence;
  readonly notStated: Pence;
}

const NOT_STATED = "not stated";

/** The part of a payment that is paid back by somebody whose last day in the job is `lastDay`. */
function partBack(
  repay: Repay,
  from: CalendarDate,
  lastDay: CalendarDate,
): Fraction | typeof NOT_STATED | undefined {
  if (repay.kind === "none") return undefined;
  if (repay.kind === "not stated") return NOT_STATED;
  if (repay.kind === "within") {
    const length = lengthOf(repay.within);
    if (length === undefined) return NOT_STATED;
    if (lastDay >= completesOn(from, length)) return undefined;
    return partLeft(repay.how, length, from, lastDay);
  }
  // The first step that is not over yet decides: 100% within 12 months, then 50% within 24.
  for (const step of repay.steps) {
    const end = endOf(step.within, from);
    if (end === undefined) return NOT_STATED;
    if (lastDay < end) return isPublished(step.percent) ? publishedShare(step.percent.value) : NOT_STATED;
  }
  return undefined;
}

type How = Extract<Repay, { kind: "within" }>["how"];

function partLeft(
  how: How,
  length: Length,
  from: CalendarDate,
  lastDay: CalendarDate,
): Fraction | typeof NOT_STATED {
  if (how === "not stated") return NOT_STATED;
  if (how === "all of it") return WHOLE;
  if (how === "in proportion to months left" && "months" in length) {
    return fraction(length.months - completedMonths(from, lastDay), length.months);
  }
  if (how === "in proportion to complete months left" && "months" in length) {
    const left = completedMonths(addDays(lastDay, 1), completesOn(from, length));
    return fraction(Math.min(length.months, left), length.months);
  }
  const days = daysBetween(from, completesOn(from, length)) + 1;
  return fraction(days - Math.max(0, daysBetween(from, lastDay) + 1), days);
}

/**
 * What becomes of an amount that has been paid when somebody's last day in the job is `lastDay`. Counted from an earlier
 * day, no more of it is paid back: what both ends agree on is certain, and open is only where they differ.
 */
export function settle(amount: Pence, repay: Repay, from: RepayFrom, lastDay: CalendarDate): Settled {
  const late = settleFrom(amount, repay, from.latest, lastDay);
  if (from.earliest === from.latest) return late;
  const early = settleFrom(amount, repay, from.earliest, lastDay);
  const back = pence(Math.min(early.back, late.back));
  const safe = pence(Math.min(early.safe, late.safe));
  return { back, safe, notStated: minus(minus(amount, back), safe) };
}

function settleFrom(amount: Pence, repay: Repay, from: CalendarDate, lastDay: CalendarDate): Settled {
  const part = partBack(repay, from, lastDay);
  if (part === undefined) return { back: NO_MONEY, safe: amount, notStated: NO_MONEY };
  if (part === NOT_STATED) return { back: NO_MONEY, safe: NO_MONEY, notStated: amount };
  const whole = portion(amount, part);
  const back = whole > amount ? amount : whole;
  return { back, safe: minus(amount, back), notStated: NO_MONEY };
}
