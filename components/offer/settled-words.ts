import { formatDay } from "@/lib/calendar/format-day";
import { formatPounds } from "@/lib/money/format";
import { allOf, entryName, type Settlement } from "@/lib/offers";

function partsOf({ back, safe, notStated }: Settlement["certain"], council: string): string {
  const parts = [`you pay back ${formatPounds(back)}`, `keep ${formatPounds(safe)}`];
  const open = `${council} has not said whether you keep ${formatPounds(notStated)} or pay it back`;
  if (notStated === 0) return allOf(parts);
  return back + safe === 0 ? open : `${allOf(parts)}, and ${open}`;
}

function isAny({ back, safe, notStated }: Settlement["certain"]): boolean {
  return back + safe + notStated > 0;
}

const OF_UNPUBLISHED = {
  "all of it": "you pay all of it back",
  nothing: "you keep all of it",
  "part of it": "you pay a part of it back",
  "not stated": "nobody has said whether you pay it back",
} as const;

/** What becomes of payments whose amount is not published, a sentence for each. */
function unpublishedWords({ unpublished }: Settlement): string {
  const sentences = unpublished.map(
    ({ entry, back }) => ` The amount of “${entryName(entry)}” is not published: ${OF_UNPUBLISHED[back]}.`,
  );
  return [...new Set(sentences)].join("");
}

/**
 * What leaving on a day means for what was paid by then, in sentences. What was only possible has a sentence of its own.
 * @param council its short name
 */
export function settledWords(settled: Settlement, council: string): string {
  const { lastDay, certain, possible } = settled;
  const begin = `If ${formatDay(lastDay)} is your last day`;
  const more = unpublishedWords(settled);
  if (more !== "" && !isAny(certain) && !isAny(possible)) return `${begin}:${more}`;
  const certainWords = `${begin}, ${partsOf(certain, council)}.`;
  if (!isAny(possible)) return `${certainWords}${more}`;
  const open = `been paid what is only possible, ${partsOf(possible, council)}.`;
  return `${isAny(certain) ? `${certainWords} If you had also ${open}` : `${begin} and you had ${open}`}${more}`;
}
