import type { CalendarDate } from "../../calendar/calendar-date";
import { NO_MONEY } from "../../money/arithmetic";
import { pounds } from "../../money/pence";
import type { MoneyEntry, TimeOffEntry } from "../entries/entry";
import { firstDay } from "../entries/outcome";
import { hangsOnPayment } from "../payments/repay-from";
import { settle } from "../payments/settle";

/**
 * What becomes of something of which no amount is published: of all of it, or a part, or nobody has said. How time off would be
 * paid back no council says.
 */
export interface SettledUnpublished {
  readonly entry: MoneyEntry | TimeOffEntry;
  readonly back: "all of it" | "nothing" | "part of it" | "not stated";
}

/** Stands for an amount that is not published. */
export const ANY_AMOUNT = pounds(1000);

/**
 * Time off that somebody may have taken by their last day and may then have to pay back. It may be taken on any day from which it is
 * open, so that a time counted from it may end on any day after the last.
 */
export function timeOffBack(
  entries: readonly TimeOffEntry[],
  lastDay: CalendarDate,
): readonly SettledUnpublished[] {
  return entries.flatMap((entry): readonly SettledUnpublished[] => {
    if (entry.payingBack === undefined || entry.pay === "no pay") return [];
    const { when } = entry;
    const opens = when.kind === "undated" ? when.from : firstDay(when);
    if (opens !== undefined && opens > lastDay) return [];
    const { repay, from } = entry.payingBack;
    const latest = hangsOnPayment(repay) ? lastDay : from.latest;
    const { back, notStated } = settle(ANY_AMOUNT, repay, { ...from, latest }, lastDay);
    return back + notStated > NO_MONEY ? [{ entry, back: "not stated" }] : [];
  });
}
