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

/** The most that may come besides what is certain, which is no end where it may be more: `up to £500`, `£500 or more`. */
export function possibleWords({ possible, isOpen }: Totals): string {
  return isOpen ? `${formatPounds(possible)} or more` : `up to ${formatPounds(possible)}`;
}

/** What is certain, and what may come besides, where it comes to both. */
function bothWords(totals: Totals): readonly [sure: string, perhaps: string] {
  const { certain, isOpen } = totals;
  const sure = isOpen ? `at least ${formatPounds(certain)}` : formatPounds(certain);
  return [sure, `${possibleWords(totals)} possible`];
}

/**
 * Money of a year in a few words: `£2,000`, `at least £2,000`, `£2,000, and up to £500 possible`, `£500 or more possible`,
 * `nothing`.
 */
export function totalsWords(totals: Totals): string {
  const { certain, possible, isOpen } = totals;
  const [sure, perhaps] = bothWords(totals);
  if (possible === 0) return certain === 0 ? (isOpen ? NOT_KNOWN : "nothing") : sure;
  return certain === 0 ? perhaps : `${sure}, and ${perhaps}`;
}

/** The same in two parts where it has two, `£2,000` and `up to £500 possible`; else none. */
export function totalsInTwo(totals: Totals): readonly string[] {
  return totals.certain === 0 || totals.possible === 0 ? [] : bothWords(totals);
}
