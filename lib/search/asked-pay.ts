import { type Pence, pounds } from "../money/pence";
import { readPounds } from "../money/read-pounds";
import { isLikelyPay } from "../pay/likely-pay";

/** Bare digits may be a reference; people ask for pay in round figures. */
const ROUND = pounds(500);

/** The yearly pay that somebody searches for, as in “jobs paying 50k” or “£50,000”; undefined where they name none, or two. */
export function askedPay(text: string): Pence | undefined {
  const [pay, another] = text.split(/\s+/).flatMap((word) => {
    const amount = readPounds(word);
    if (amount === undefined || !isLikelyPay(amount / 100)) return [];
    return /^\d+$/.test(word) && amount % ROUND !== 0 ? [] : [amount];
  });
  return another === undefined ? pay : undefined;
}
