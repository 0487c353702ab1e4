import { formatDay } from "../calendar/format-day";
import type { NotStated } from "../model/not-stated";
import { formatPounds } from "../money/format";
import { isPaidInFigures, type PublishedPay, salaryRange, singleRate } from "./published-pay";

/**
 * Published pay in a few words: `up to £49,083`, `£40,000 to £49,083`, `from £40,000`, `£40,000` for a single rate, or
 * `not published`.
 */
export function payWords(pay: PublishedPay | NotStated): string {
  if (!isPaidInFigures(pay)) return "not published";
  const rate = singleRate(pay);
  if (rate !== undefined) return formatPounds(rate);
  const { minimum, maximum } = salaryRange(pay);
  if (minimum !== undefined && maximum !== undefined) {
    return `${formatPounds(minimum)} to ${formatPounds(maximum)}`;
  }
  if (maximum !== undefined) return `up to ${formatPounds(maximum)}`;
  return minimum === undefined ? "not published" : `from ${formatPounds(minimum)}`;
}

/** Pay that holds from a day on: `£44,153 to £47,318 from 1 April 2027`. */
export function payFromWords(pay: PublishedPay & { readonly from: string }): string {
  return `${payWords(pay)} from ${formatDay(pay.from)}`;
}

/** The words of pay at the start of a sentence or on their own. */
export function payHeadline(pay: PublishedPay | NotStated): string {
  if (!isPaidInFigures(pay)) return "Pay not published";
  const words = payWords(pay);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** The headline with what it is for, for what stands alone: `Up to £49,083 a year`, or `Pay not published`. */
export function yearlyPay(pay: PublishedPay | NotStated): string {
  return isPaidInFigures(pay) ? `${payHeadline(pay)} a year` : payHeadline(pay);
}

/** How the words of some pay refer to its maximum. */
function maximumSubject(pay: PublishedPay): string {
  if (singleRate(pay) !== undefined) return "The published figure is";
  return pay.minimum === "not stated" ? "“Up to” means" : "The higher figure is";
}

/** What the published figures mean to the person who is offered the job; nothing where the council does not say. */
export function basisWords(pay: PublishedPay | NotStated): string | undefined {
  if (!isPaidInFigures(pay)) return undefined;
  const subject = maximumSubject(pay);
  switch (pay.basis) {
    case "unconsolidated maximum":
      return `${subject} the unconsolidated maximum: the most you can reach, through progression that depends on performance. It is not where you would start.`;
    case "consolidated maximum":
      return `${subject} the consolidated maximum: the top of the grade’s scale.`;
    case "spot salary":
      return "This is a spot salary: one rate, with no scale to move up.";
    case "not stated":
      return undefined;
  }
}
