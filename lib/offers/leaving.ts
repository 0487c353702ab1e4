import type { CalendarDate } from "../calendar/calendar-date";
import { addMonths, endOfMonth } from "../calendar/months";
import { NO_MONEY, plus, sum } from "../money/arithmetic";
import type { Pence } from "../money/pence";
import { type Circumstances, UNANSWERED } from "./circumstances";
import type { MoneyEntry } from "./entry";
import type { Offer, OfferRole } from "./offer";
import { isMoney, isPaidAfter } from "./outcome";
import { questionsFor } from "./questions";
import { type Settled, settle } from "./repay";
import { timeline } from "./timeline";
import type { Timeline } from "./timeline-types";

/** What becomes of one payment. */
export interface SettledEntry extends Settled {
  readonly entry: MoneyEntry;
  /** What had been paid of it by the last day. */
  readonly received: Pence;
}

/** What leaving on a day means for what was earned by then. */
export interface Settlement {
  /** The last day in the job. */
  readonly lastDay: CalendarDate;
  /** Of payments that are certain: what is paid back, what is safe, and of what the council has not said. */
  readonly certain: Settled;
  /** The same of payments that are only possible, if they were paid. */
  readonly possible: Settled;
  /** Every payment earned by the last day, in order of time. */
  readonly lines: readonly SettledEntry[];
}

const NOTHING: Settled = { back: NO_MONEY, safe: NO_MONEY, unsaid: NO_MONEY };

function together(one: Settled, other: Settled): Settled {
  return {
    back: plus(one.back, other.back),
    safe: plus(one.safe, other.safe),
    unsaid: plus(one.unsaid, other.unsaid),
  };
}

/** What has been paid of an entry by the end of a day. What nobody can date is left out. */
function receivedBy(entry: MoneyEntry, lastDay: CalendarDate): Pence {
  if (entry.due === undefined || entry.due > lastDay) return NO_MONEY;
  if (entry.months.length === 0) return entry.counted;
  const months = sum(entry.months.filter(({ to }) => to <= lastDay).map(({ amount }) => amount));
  return Math.min(months, entry.counted) as Pence;
}

/** Earned by the last day and paid only afterwards, nobody can say whether it is paid. */
function settled(entry: MoneyEntry, received: Pence, lastDay: CalendarDate): Settled {
  if (isPaidAfter(entry.when, lastDay)) return { ...NOTHING, unsaid: received };
  return settle(received, entry.repay, entry.repayFrom, lastDay);
}

/** What must be paid back, what is safe and what the council has not said, for a last day in the job. */
export function settlement(worked: Pick<Timeline, "entries">, lastDay: CalendarDate): Settlement {
  const lines = worked.entries.filter(isMoney).flatMap((entry) => {
    const received = receivedBy(entry, lastDay);
    return received === NO_MONEY ? [] : [{ entry, received, ...settled(entry, received, lastDay) }];
  });
  const of = (isCertain: boolean) =>
    lines
      .filter(({ entry }) => (entry.status === "certain") === isCertain)
      .reduce<Settled>(together, NOTHING);
  return { lastDay, certain: of(true), possible: of(false), lines };
}

/**
 * What leaving means at the end of every calendar month of a timeline.
 * The arguments are those of {@link timeline}.
 */
export function leavingMonths(
  offer: Offer,
  role: OfferRole,
  circumstances: Circumstances,
  from: CalendarDate,
  years: number,
): readonly Settlement[] {
  const stays: Circumstances = { ...circumstances, leaving: "stays" };
  const whole = timeline(offer, role, stays, from, years);
  const first = endOfMonth(from);
  const onNotice = questionsFor(offer, role).includes("noticeGiven");
  const settlements: Settlement[] = [];
  for (let month = 0; ; month += 1) {
    const lastDay = endOfMonth(addMonths(first, month));
    if (lastDay > whole.horizon.to) return settlements;
    const leaves: Circumstances = { ...circumstances, leaving: { on: lastDay, noticeGiven: UNANSWERED } };
    settlements.push(settlement(onNotice ? timeline(offer, role, leaves, from, years) : whole, lastDay));
  }
}
