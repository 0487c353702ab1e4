import { formatDay } from "../calendar/format-day";
import { NO_MONEY, plus } from "../money/arithmetic";
import { formatPounds } from "../money/format";
import type { Pence } from "../money/pence";
import { leavingMonths, type Offer, type Settlement, type Timeline } from "../offers";

/** Of what was paid of one benefit by a last day: what is paid back, and of what the council has not said. */
interface Left {
  readonly lastDay: Settlement["lastDay"];
  readonly received: Pence;
  readonly back: Pence;
  readonly notStated: Pence;
}

function leftOf({ lastDay, lines }: Settlement, slug: string): Left {
  let left: Left = { lastDay, received: NO_MONEY, back: NO_MONEY, notStated: NO_MONEY };
  for (const { entry, received, back, notStated } of lines) {
    if (entry.rule.benefit !== slug) continue;
    left = {
      lastDay,
      received: plus(left.received, received),
      back: plus(left.back, back),
      notStated: plus(left.notStated, notStated),
    };
  }
  return left;
}

function wordsOf({ lastDay, received, back, notStated }: Left): string {
  const open = notStated > NO_MONEY ? `; of ${formatPounds(notStated)} it is not stated` : "";
  return `leaving on ${formatDay(lastDay)}: ${formatPounds(back)} of ${formatPounds(received)} paid back${open}`;
}

/**
 * What somebody who leaves pays back of a benefit, a line a day: in the first month in which something is, in one between, in the last,
 * and in the month after it. No lines where nothing is paid back, and nothing is open.
 */
export function linesOfLeaving(offer: Offer, slug: string, stays: Timeline): readonly string[] {
  const rows = leavingMonths(offer, stays).map((settlement) => leftOf(settlement, slug));
  const isTied = ({ back, notStated }: Left) => back > NO_MONEY || notStated > NO_MONEY;
  const first = rows.findIndex(isTied);
  const last = rows.findLastIndex(isTied);
  if (first < 0) return [];
  const shown = new Set([first, Math.floor((first + last) / 2), last, last + 1]);
  return rows.filter((_, month) => shown.has(month)).map(wordsOf);
}
