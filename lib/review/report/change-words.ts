import { formatPounds } from "../../money/format";
import { pence } from "../../money/pence";
import { moneyRangeWords } from "../../offers";
import type { FigureChange } from "../figures";
import { type Change, moved } from "../verdict";

const plainNumber = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });

/** `+£1,000`, `−£600`, `£0`. The sign is a minus, not a hyphen, which screen readers pass over. */
function signed(amount: number, words: (size: number) => string): string {
  if (amount === 0) return words(0);
  return `${amount > 0 ? "+" : "−"}${words(Math.abs(amount))}`;
}

const signedPounds = (amount: number) => signed(amount, (size) => formatPounds(pence(size)));

/**
 * How an amount has moved: `+£1,000`, `−£600 to £0`; where that cannot be told in a number, both amounts:
 * `£500 → at least £200`.
 */
export function movedWords(change: Change): string {
  const { least, most } = moved(change);
  if (least === most) return signedPounds(least);
  if (!Number.isFinite(most)) return beforeAndAfter(change);
  const [low, high] = [Math.min(least, most), Math.max(least, most)];
  return `${signedPounds(low)} to ${signedPounds(high)}`;
}

/** `£41,000 → £40,400`. */
export function beforeAndAfter({ before, after }: Change): string {
  return `${moneyRangeWords(before)} → ${moneyRangeWords(after)}`;
}

/** How a figure has moved: `+£2,000 (+4.1%)`, `−1`; nothing where it is no number before or after. */
export function differenceWords({ difference, percent, after, before }: FigureChange): string {
  if (difference === undefined || difference === 0) return "";
  const isMoney = (after ?? before)?.unit === "pounds";
  const words = isMoney ? signedPounds(difference) : signed(difference, plainNumber.format);
  const share =
    percent === undefined ? "" : ` (${signed(percent, (size) => `${plainNumber.format(size)}%`)})`;
  return `${words}${share}`;
}
