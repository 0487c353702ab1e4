import type { CalendarDate } from "../../calendar/calendar-date";
import { minus, NO_MONEY, plus, portion } from "../../money/arithmetic";
import { type Pence, pence } from "../../money/pence";
import type { RepayFrom } from "../entries/entry";
import type { Repay } from "../rules/offer";
import { readingsOf } from "./in-full-first";
import { partBack } from "./part-back";

/** The parts of a payment when somebody leaves: paid back, safe, and not stated by the council. */
export interface Settled {
  readonly back: Pence;
  readonly safe: Pence;
  readonly notStated: Pence;
}

/** Of no payment. */
export const NOTHING_SETTLED: Settled = { back: NO_MONEY, safe: NO_MONEY, notStated: NO_MONEY };

/** Two results together. */
export function bothSettled(one: Settled, other: Settled): Settled {
  return {
    back: plus(one.back, other.back),
    safe: plus(one.safe, other.safe),
    notStated: plus(one.notStated, other.notStated),
  };
}

/**
 * What becomes of an amount that has been paid when somebody's last day in the job is `lastDay`. From whichever of the days
 * from which the time to stay may be counted, and however its terms may be meant: what all of them agree on is certain, and open is only where they differ.
 * Counted from an earlier day no more of it is paid back, but for what is paid back by somebody who leaves before that day;
 * so that it is enough to look at both ends, and at the last day itself.
 * @param before what was paid before on the same terms: pennies are settled once, for all of it together
 */
export function settle(
  amount: Pence,
  repay: Repay,
  { earliest, latest }: RepayFrom,
  lastDay: CalendarDate,
  before: Pence = NO_MONEY,
): Settled {
  const readings = readingsOf(repay);
  if (earliest === latest && readings.length === 1)
    return settleFrom(amount, repay, earliest, lastDay, before);
  const days = [earliest, latest, ...(earliest < lastDay && lastDay < latest ? [lastDay] : [])];
  const each = readings.flatMap((terms) =>
    days.map((from) => settleFrom(amount, terms, from, lastDay, before)),
  );
  const back = pence(Math.min(...each.map((one) => one.back)));
  const safe = pence(Math.min(...each.map((one) => one.safe)));
  return { back, safe, notStated: minus(minus(amount, back), safe) };
}

function settleFrom(
  amount: Pence,
  repay: Repay,
  from: CalendarDate,
  lastDay: CalendarDate,
  before: Pence,
): Settled {
  const part = partBack(repay, from, lastDay);
  if (part === undefined) return { back: NO_MONEY, safe: amount, notStated: NO_MONEY };
  if (part === "not stated") return { back: NO_MONEY, safe: NO_MONEY, notStated: amount };
  const whole = minus(portion(plus(before, amount), part), portion(before, part));
  const back = whole > amount ? amount : whole;
  return { back, safe: minus(amount, back), notStated: NO_MONEY };
}
