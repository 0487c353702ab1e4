import { type CalendarDate, earlierOf } from "../../calendar/calendar-date";
import { atMost, NO_MONEY, plus } from "../../money/arithmetic";
import type { Pence } from "../../money/pence";
import type { MoneyEntry, RepayFrom, When } from "../entries/entry";
import { isExact } from "../entries/money-range";
import { firstDay, isPaidAfter, lastDay as lastDayOf, mayBePaidAfter } from "../entries/outcome";
import { hangsOnPayment } from "../payments/repay-from";
import { bothSettled, NOTHING_SETTLED, type Settled } from "../payments/settle";
import { settleFewerHours } from "../payments/settle-fewer-hours";

/** What had been earned of a payment by the last day, and what becomes of it. */
export interface Earned {
  readonly received: Pence;
  readonly parts: Settled;
  /** What is certain of that: some of it, where the amount is open, and nothing of what comes after the last day. */
  readonly certain: Settled;
  /** How much that is. */
  readonly sure: Pence;
}

/** What was paid before on the same terms, at most and certainly: pennies are settled once, for all of it together. */
export interface Before {
  readonly received: Pence;
  readonly sure: Pence;
}
export const NOTHING_BEFORE: Before = { received: NO_MONEY, sure: NO_MONEY };

/** One sum paid at one time. Paid after the last day, no council says whether it is still paid. */
function earnedOnce(
  entry: MoneyEntry,
  amount: Pence,
  least: Pence,
  paid: When,
  from: RepayFrom,
  lastDay: CalendarDate,
  before: Before,
  mayComeLater = mayBePaidAfter(paid, lastDay),
): Earned {
  if (isPaidAfter(paid, lastDay))
    return {
      received: amount,
      parts: { ...NOTHING_SETTLED, notStated: amount },
      certain: NOTHING_SETTLED,
      sure: NO_MONEY,
    };
  const isSure = entry.comes === "surely" && entry.due !== undefined && !mayComeLater;
  const { movedOut } = entry;
  const until = movedOut === undefined ? lastDay : earlierOf(movedOut.after, lastDay);
  const parts = settleFewerHours(amount, entry, from, until, before.received);
  if (!isSure) return { received: amount, parts, certain: NOTHING_SETTLED, sure: NO_MONEY };
  const certain = settleFewerHours(least, entry, from, until, before.sure);
  return { received: amount, parts, certain, sure: least };
}

/** Paid on a day that nobody can name: what is paid back is only known as far as it is the same for all days. */
function earnedSometime(entry: MoneyEntry, lastDay: CalendarDate): Earned {
  const { amount, repay, repayFrom } = entry;
  const received = amount.most;
  const latest = hangsOnPayment(repay) ? lastDay : repayFrom.latest;
  const parts = settleFewerHours(received, entry, { ...repayFrom, latest }, lastDay, NO_MONEY);
  return { received, parts, certain: NOTHING_SETTLED, sure: NO_MONEY };
}

/** The least that was paid, whatever of it is asked back before the last day: what that is, is settled with the rest. */
function leastOf({ amount, movedOut, fewerHours, leastPaid }: MoneyEntry): Pence {
  return movedOut === undefined && fewerHours.length === 0 ? amount.least : atMost(leastPaid, amount.most);
}

/** Whether nothing of a payment can have been earned by the end of a day. */
export function comesLater({ when, due }: MoneyEntry, lastDay: CalendarDate): boolean {
  if (when.kind === "undated") return when.from !== undefined && when.from > lastDay;
  return due === undefined || due > lastDay;
}

/** What had been earned of a payment by the end of a day that it does not come after. */
export function earnedBy(entry: MoneyEntry, lastDay: CalendarDate, before = NOTHING_BEFORE): Earned {
  const { when, amount, months, repay, repayFrom } = entry;
  if (when.kind === "undated") return earnedSometime(entry, lastDay);
  if (months.length === 0)
    return earnedOnce(entry, amount.most, leastOf(entry), when, repayFrom, lastDay, before);
  // Each month's part is paid by itself, and may be paid back by the time since then.
  const hasOneStart = !hangsOnPayment(repay);
  let all: Earned = { received: NO_MONEY, parts: NOTHING_SETTLED, certain: NOTHING_SETTLED, sure: NO_MONEY };
  for (const { to, when: paid, amount: part } of months) {
    if (to > lastDay) continue;
    const least = isExact(amount) ? part : NO_MONEY;
    const latest = lastDayOf(paid) ?? to;
    const earliest = "of" in repay && repay.of === "being paid" ? latest : repayFrom.earliest;
    const from = hasOneStart ? repayFrom : { earliest, latest };
    const sofar = hasOneStart ? after(before, all) : NOTHING_BEFORE;
    // Nobody loses pay for days worked by leaving before the salary that it comes with.
    const mayComeLater = (firstDay(paid) ?? to) > to && mayBePaidAfter(paid, lastDay);
    all = added(all, earnedOnce(entry, part, least, paid, from, lastDay, sofar, mayComeLater));
  }
  return all;
}

export function after(before: Before, { received, sure }: Before): Before {
  return { received: plus(before.received, received), sure: plus(before.sure, sure) };
}

function added(all: Earned, one: Earned): Earned {
  return {
    ...after(all, one),
    parts: bothSettled(all.parts, one.parts),
    certain: bothSettled(all.certain, one.certain),
  };
}
