import type { CalendarDate } from "../../calendar/calendar-date";
import { NO_MONEY, plus, sum } from "../../money/arithmetic";
import type { Pence } from "../../money/pence";
import type { MoneyEntry } from "../entries/entry";
import { isMoney, isPaidAfter } from "../entries/outcome";
import type { Timeline } from "../entries/timeline-types";
import { type Settled, settle } from "./settle";

/** What becomes of one payment. */
export interface SettledEntry extends Settled {
  readonly entry: MoneyEntry;
  /** What had been paid of it by the last day. */
  readonly received: Pence;
}

/** The result of leaving on a day for everything earned by then. */
export interface Settlement {
  /** The last day in the job. */
  readonly lastDay: CalendarDate;
  /** Of payments that are certain: what is paid back, what is safe, and of what the council has not said. */
  readonly certain: Settled;
  /** The same of payments that are only possible, if they were paid; also of those that come after the last day. */
  readonly possible: Settled;
  /** Every payment earned by the last day, in order of time. */
  readonly lines: readonly SettledEntry[];
}

const NOTHING: Settled = { back: NO_MONEY, safe: NO_MONEY, notStated: NO_MONEY };

function together(one: Settled, other: Settled): Settled {
  return {
    back: plus(one.back, other.back),
    safe: plus(one.safe, other.safe),
    notStated: plus(one.notStated, other.notStated),
  };
}

/** The part of an entry paid by the end of a day. Entries without a date are left out. */
function receivedBy(entry: MoneyEntry, lastDay: CalendarDate): Pence {
  if (entry.due === undefined || entry.due > lastDay) return NO_MONEY;
  if (entry.months.length === 0) return entry.counted;
  if (entry.counted === NO_MONEY) return NO_MONEY;
  return sum(entry.months.filter(({ to }) => to <= lastDay).map(({ amount }) => amount));
}

/** Earned by the last day but due for payment afterwards: no council says whether it is still paid. */
function settled(entry: MoneyEntry, received: Pence, lastDay: CalendarDate): Settled {
  if (isPaidAfter(entry.when, lastDay)) return { ...NOTHING, notStated: received };
  const { repay, repayFrom, months } = entry;
  if (months.length === 0 || !("of" in repay) || repay.of === "starting")
    return settle(received, repay, repayFrom, lastDay);
  // Each month's part is paid by itself, and is paid back by the time since then.
  return months
    .filter(({ to }) => to <= lastDay)
    .map(({ to, amount }) => settle(amount, repay, to, lastDay))
    .reduce(together, NOTHING);
}

/** The entries of a timeline that are money. */
export function paymentsOf({ entries }: Pick<Timeline, "entries">): readonly MoneyEntry[] {
  return entries.filter(isMoney);
}

/** What must be paid back, what is safe and what is not stated of these payments, for a last day in the job. */
export function settlementOf(payments: readonly MoneyEntry[], lastDay: CalendarDate): Settlement {
  const lines: SettledEntry[] = [];
  let [certain, possible] = [NOTHING, NOTHING];
  for (const entry of payments) {
    const received = receivedBy(entry, lastDay);
    if (received === NO_MONEY) continue;
    const parts = settled(entry, received, lastDay);
    lines.push({ entry, received, ...parts });
    const isCertain = entry.status === "certain" && !isPaidAfter(entry.when, lastDay);
    if (isCertain) certain = together(certain, parts);
    else possible = together(possible, parts);
  }
  return { lastDay, certain, possible, lines };
}

/** {@link settlementOf} for every payment of a timeline. */
export function settlement(worked: Pick<Timeline, "entries">, lastDay: CalendarDate): Settlement {
  return settlementOf(paymentsOf(worked), lastDay);
}
