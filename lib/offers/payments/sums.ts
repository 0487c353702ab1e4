import type { CalendarDate } from "../../calendar/calendar-date";
import type { Pence } from "../../money/pence";
import type { MoneyEntry } from "../entries/entry";
import { lastDay } from "../entries/outcome";

/** One sum of a payment: the whole of it, or that of a month. */
interface Sum {
  readonly entry: MoneyEntry;
  /** Which of its months; none of what is paid whole. */
  readonly month: number | undefined;
  readonly amount: Pence;
  readonly on: CalendarDate | undefined;
}

function sumsOf(entry: MoneyEntry): readonly Sum[] {
  const { months, amount, when } = entry;
  if (months.length === 0) return [{ entry, month: undefined, amount: amount.most, on: lastDay(when) }];
  return months.map((part, month) => ({
    entry,
    month,
    amount: part.amount,
    on: lastDay(part.when) ?? part.to,
  }));
}

/** Comes after every day: what has none is looked at last. */
const LAST = "9";

/** What payments come to, each month of what is paid by the month by itself, in order of the days by which they are paid. */
export function sumsInOrder(entries: readonly MoneyEntry[]): readonly Sum[] {
  const dayOf = ({ on }: Sum) => on ?? LAST;
  return entries
    .flatMap(sumsOf)
    .toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0));
}
