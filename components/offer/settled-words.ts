import { formatDay } from "@/lib/calendar/format-day";
import { capitalised } from "@/lib/model/typography";
import { formatPounds } from "@/lib/money/format";
import {
  allOf,
  amountOfEntry,
  entryName,
  isRate,
  type LoanLeft,
  moneyRangeWords,
  type Settlement,
} from "@/lib/offers";

function partsOf({ back, safe, notStated }: Settlement["certain"], council: string): string {
  const parts = [`you pay back ${formatPounds(back)}`, `keep ${formatPounds(safe)}`];
  const open = `${council} has not said whether you keep ${formatPounds(notStated)} or pay it back`;
  if (notStated === 0) return allOf(parts);
  return back + safe === 0 ? open : `${allOf(parts)}, and ${open}`;
}

function isAny({ back, safe, notStated }: Settlement["certain"]): boolean {
  return back + safe + notStated > 0;
}

const UNPUBLISHED = {
  "all of it": () => "you pay back all of",
  nothing: () => "you keep all of",
  "part of it": () => "you pay back a part of",
  "not stated": (council: string) => `${council} has not said whether you keep or pay back`,
} as const;

/** What becomes of time off, of payments whose amount is not published, and of rates while nobody has told of how many. */
function unpublishedParts({ unpublished }: Settlement, council: string): readonly string[] {
  const parts = unpublished.map(({ entry, back }) =>
    entry.gives === "time off"
      ? `${council} has not said how the time off “${entryName(entry)}” is paid back`
      : `${UNPUBLISHED[back](council)} “${entryName(entry)}”, ${isRate(entry) ? amountOfEntry(entry) : "an amount that is not published"}`,
  );
  return [...new Set(parts)];
}

/**
 * What leaving on a day means for what was paid by then, in sentences. What was only possible has a sentence of its own.
 * @param council its short name
 */
export function settledWords(settled: Settlement, council: string): string {
  const { lastDay, certain, possible } = settled;
  const begin = `If ${formatDay(lastDay)} is your last day`;
  const unpublished = unpublishedParts(settled, council);
  if (unpublished.length > 0 && !isAny(certain) && !isAny(possible))
    return `${begin}, ${allOf(unpublished)}.`;
  const more = unpublished.length > 0 ? ` ${capitalised(allOf(unpublished))}.` : "";
  const certainWords = `${begin}, ${partsOf(certain, council)}.`;
  if (!isAny(possible)) return `${certainWords}${more}`;
  const open = `been paid what is only possible, ${partsOf(possible, council)}.`;
  return `${isAny(certain) ? `${certainWords} If you had also ${open}` : `${begin} and you had ${open}`}${more}`;
}

const REST = {
  "the rest is due at once": () => "which is due at once",
  "repayments go on": () => "which you go on paying back",
  "not stated": (council: string) => `and ${council} has not said when that is due`,
} as const;

/** What is left of loans on the last day, in a sentence each. */
export function loanWords(loans: readonly LoanLeft[], council: string): readonly string[] {
  return loans.flatMap(({ entry, left }) =>
    left.most === 0 && !left.isOpen
      ? []
      : [
          `Of “${entryName(entry)}” you then still owe ${moneyRangeWords(left)}, ${REST[entry.loan.onLeaving](council)}.`,
        ],
  );
}
