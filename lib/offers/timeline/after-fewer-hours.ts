import { calendarDate } from "../../calendar/calendar-date";
import { atMost, minus, NO_MONEY } from "../../money/arithmetic";
import type { Pence } from "../../money/pence";
import type { Entry, MoneyEntry } from "../entries/entry";
import { isMoney } from "../entries/outcome";
import { settleFewerHours } from "../payments/settle-fewer-hours";
import type { Doubt } from "../reasons/doubt";
import { isUnworkable } from "../reasons/formula";

/** What is kept of payments by somebody who stays, where hours go down and it is clear what is paid back for that. */

/** After every time to stay. */
const LAST_DAY = calendarDate("2999-12-31");

const isOfHours = (doubt: Doubt) =>
  doubt.kind === "not promised" && doubt.reservation.why === "hours go down";

/** What is kept of an amount that was paid; none where the council has not said. */
function keptOf(paid: Pence, entry: MoneyEntry): Pence | undefined {
  const { back, notStated } = settleFewerHours(paid, entry, entry.repayFrom, LAST_DAY, NO_MONEY);
  return notStated === NO_MONEY ? minus(paid, back) : undefined;
}

/** A payment as what is kept of it; as it is where that is open, or another thing than hours may take from it. */
function asKept(entry: MoneyEntry): MoneyEntry {
  const { fewerHours, doubts, amount, months, movedOut, leastPaid, formula, status, when } = entry;
  const [first] = fewerHours;
  const others = doubts.filter((doubt) => !isOfHours(doubt));
  // What is paid by the month is asked back month by month.
  const isWhole = months.length === 0 && movedOut === undefined && when.kind !== "undated";
  if (first === undefined || !isWhole || isUnworkable(formula) || others.length === doubts.length)
    return entry;
  const least = keptOf(atMost(leastPaid, amount.most), entry);
  const most = keptOf(amount.most, entry);
  if (least === undefined || most === undefined) return entry;
  return {
    ...entry,
    amount: { ...amount, least, most },
    formula: { kind: "fewer hours", whole: formula, on: first.from },
    doubts: others,
    status: others.length === 0 ? "certain" : status,
    asPaid: entry,
  };
}

/** The entries of a timeline, with what is kept of payments where hours go down. */
export function afterFewerHours(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => (isMoney(entry) && entry.fewerHours.length > 0 ? asKept(entry) : entry));
}
