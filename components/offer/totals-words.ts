import { formatPounds } from "@/lib/money/format";
import type { Totals } from "@/lib/offers";

/** Money of a year in a few words: `£2,000`, `up to £500 possible`, `£2,000, and up to £500 possible`, `nothing`. */
export function totalsWords({ certain, possible }: Totals): string {
  if (possible === 0) return certain === 0 ? "nothing" : formatPounds(certain);
  const open = `up to ${formatPounds(possible)} possible`;
  return certain === 0 ? open : `${formatPounds(certain)}, and ${open}`;
}
