import type { Pay } from "@/lib/content/catalogue-types";
import { isStated, type NotStated } from "@/lib/model/not-stated";
import { formatPounds } from "@/lib/money/format";

/**
 * Published pay in a few words: `up to £49,083`, `£40,000 to £49,083`, `from £40,000`, or `not published`.
 * @param pay a published salary a year, or `not stated`
 */
export function payWords(pay: Pay | NotStated): string {
  if (!isStated(pay)) return "not published";
  const { minimum, maximum } = pay;
  if (isStated(minimum) && isStated(maximum)) {
    return minimum === maximum
      ? formatPounds(maximum)
      : `${formatPounds(minimum)} to ${formatPounds(maximum)}`;
  }
  if (isStated(maximum)) return `up to ${formatPounds(maximum)}`;
  if (isStated(minimum)) return `from ${formatPounds(minimum)}`;
  return "not published";
}

/** The same words at the start of a sentence or on their own. */
export function payHeadline(pay: Pay | NotStated): string {
  const words = payWords(pay);
  return words === "not published"
    ? "Pay not published"
    : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
