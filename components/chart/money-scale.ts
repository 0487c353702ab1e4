import { type Pence, pence } from "@/lib/money/pence";

/** A scale of money from £0 on. */
export interface MoneyScale {
  /** Where an amount lies, in per cent of the scale. */
  percent(amount: number): number;
  /** From £0 to the end of the scale; at most five, so that a phone can show them. */
  readonly marks: readonly { readonly amount: Pence; readonly percent: number }[];
}

const MOST_STEPS = 4;

/** The smallest of £1, £2, £5, £10, £20 … that reaches `most` in a few steps. */
function stepFor(most: number): number {
  for (let power = 100; ; power *= 10) {
    for (const nice of [1, 2, 5]) {
      if (most <= nice * power * MOST_STEPS) return nice * power;
    }
  }
}

/** The scale that reaches an amount above £0 in a few round steps. */
export function moneyScale(most: Pence): MoneyScale {
  const step = stepFor(most);
  const steps = Math.ceil(most / step);
  const percent = (amount: number) => Math.round((amount / (step * steps)) * 1000) / 10;
  const marks = Array.from({ length: steps + 1 }, (_, index) => ({
    amount: pence(index * step),
    percent: percent(index * step),
  }));
  return { percent, marks };
}
