import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { minus, NO_MONEY, plus, portion } from "../../money/arithmetic";
import type { Pence } from "../../money/pence";
import type { MoneyEntry, RepayFrom } from "../entries/entry";
import { bothSettled, NOTHING_SETTLED, type Settled, settle } from "./settle";

/** What becomes on leaving of a payment of which something had to be paid back before, because hours went down. */

/**
 * The part for the hours that fell away was asked back on the day on which they did: all of it where leaving means paying all of it
 * back. Where leaving costs less with the time, no council says whether that part does, too; of what it may be less, it is
 * not stated whether it was paid back. The rest is settled by the day of leaving.
 * @param before what was paid before on the same terms, for the pennies of a payment of which nothing was asked back before
 */
export function settleFewerHours(
  amount: Pence,
  { repay, fewerHours }: Pick<MoneyEntry, "repay" | "fewerHours">,
  from: RepayFrom,
  lastDay: CalendarDate,
  before: Pence,
): Settled {
  const [first] = fewerHours;
  if (first === undefined || first.from > lastDay || !("ifHoursGoDown" in repay))
    return settle(amount, repay, from, lastDay, before);
  if (repay.ifHoursGoDown === "all of it")
    return settle(amount, repay, from, addDays(first.from, -1), before);
  if (repay.ifHoursGoDown === "not stated") return withoutSafe(settle(amount, repay, from, lastDay, before));
  let left = amount;
  let fallen = NOTHING_SETTLED;
  for (const { from: day, left: share } of fewerHours) {
    if (day > lastDay) break;
    const kept = portion(amount, share);
    const part = settle(minus(left, kept), repay, from, addDays(day, -1));
    fallen = bothSettled(fallen, part.safe === minus(left, kept) ? part : withoutSafe(part));
    left = kept;
  }
  return bothSettled(fallen, settle(left, repay, from, lastDay));
}

/** Nobody has said that what would be safe is. */
function withoutSafe({ back, safe, notStated }: Settled): Settled {
  return { back, safe: NO_MONEY, notStated: plus(safe, notStated) };
}
