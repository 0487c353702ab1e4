import { plus } from "../../money/arithmetic";
import { formatPounds } from "../../money/format";
import { isUnpublished, type MoneyRange } from "../entries/money-range";
import type { Totals } from "../entries/timeline-types";
import { moneyRangeWords } from "./entry-words";

/** What payments come to together as one range: from what is certain to the most that they can be. */
export function totalRange({ certain, possible, isOpen }: Totals): MoneyRange {
  return { least: certain, most: plus(certain, possible), isOpen };
}

/** What nothing can be counted of: no amount is published, or how often it comes nobody has told. */
const NOT_KNOWN = "amount not known";

/** The same in words: `£6,000 to £9,000`, `at least £6,000`, `up to £9,000`, `amount not known`. */
export function totalRangeWords(totals: Totals): string {
  const range = totalRange(totals);
  return isUnpublished(range) ? NOT_KNOWN : moneyRangeWords(range);
}

/** Money of a year in a few words: `£2,000`, `at least £2,000`, `£2,000, and up to £500 possible`, `nothing`. */
export function totalsWords({ certain, possible, isOpen }: Totals): string {
  const sure = isOpen ? `at least ${formatPounds(certain)}` : formatPounds(certain);
  if (possible === 0) return certain === 0 ? (isOpen ? NOT_KNOWN : "nothing") : sure;
  const open = `up to ${formatPounds(possible)} possible`;
  return certain === 0 ? `${open}${isOpen ? ", or more" : ""}` : `${sure}, and ${open}`;
}
