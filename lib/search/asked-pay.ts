import { type Pence, pounds } from "../money/pence";
import { readPounds } from "../money/read-pounds";
import { isLikelyPay } from "../pay/likely-pay";

/** Bare digits may be a reference; people ask for pay in round figures. */
const ROUND = pounds(500);

/** An amount with the signs of a sentence behind it, as in “40k+” or “is it £40,000?”. */
function amountOf(word: string): Pence | undefined {
  return readPounds(word.replace(/[+,.?!]+$/, ""));
}

/** “45 grand” and “45 thousand” as they are written in figures. */
function inThousands(text: string): string {
  return text.replace(/(\d)\s*(?:grand|thousand|k)\b/gi, "$1k");
}

/** The yearly pay that somebody searches for, as in “jobs paying 50k” or “£50,000”; undefined where they name none, or two. */
export function askedPay(text: string): Pence | undefined {
  const [pay, another] = inThousands(text)
    .split(/\s+/)
    .flatMap((word) => {
      const amount = amountOf(word);
      if (amount === undefined || !isLikelyPay(amount / 100)) return [];
      return /^\d+$/.test(word) && amount % ROUND !== 0 ? [] : [amount];
    });
  return another === undefined ? pay : undefined;
}

/** A question without the amounts in it. */
export function withoutAmounts(text: string): string {
  return inThousands(text)
    .split(/\s+/)
    .filter((word) => amountOf(word) === undefined)
    .join(" ");
}
