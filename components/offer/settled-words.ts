import { formatDay } from "@/lib/calendar/format-day";
import { formatPounds } from "@/lib/money/format";
import { allOf, type Settlement } from "@/lib/offers";

function partsOf({ back, safe, notStated }: Settlement["certain"], council: string): string {
  const parts = [`you pay back ${formatPounds(back)}`, `keep ${formatPounds(safe)}`];
  const open = `${council} has not said whether you keep ${formatPounds(notStated)} or pay it back`;
  if (notStated === 0) return allOf(parts);
  return back + safe === 0 ? open : `${allOf(parts)}, and ${open}`;
}

function isAny({ back, safe, notStated }: Settlement["certain"]): boolean {
  return back + safe + notStated > 0;
}

/**
 * What leaving on a day means for what was paid by then, in sentences. What was only possible has a sentence of its own.
 * @param council its short name
 */
export function settledWords({ lastDay, certain, possible }: Settlement, council: string): string {
  const begin = `If ${formatDay(lastDay)} is your last day`;
  const certainWords = `${begin}, ${partsOf(certain, council)}.`;
  if (!isAny(possible)) return certainWords;
  const open = `been paid what is only possible, ${partsOf(possible, council)}.`;
  return isAny(certain) ? `${certainWords} If you had also ${open}` : `${begin} and you had ${open}`;
}
