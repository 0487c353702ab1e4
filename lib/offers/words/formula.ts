import { type Fraction, isWhole } from "../../money/fraction";
import type { WorkingShare } from "../../pay/working-share";
import { plainNumber } from "./lists";

/** A part in words short enough for a formula: `60%`, `7/12`, `3` for three times. */
export function partWords({ numerator, denominator }: Fraction): string {
  if (denominator === 1) return plainNumber(numerator);
  if (10_000 % denominator === 0) return `${plainNumber((100 * numerator) / denominator)}%`;
  if (denominator <= 1_000) return `${plainNumber(numerator)}/${plainNumber(denominator)}`;
  return `${plainNumber(Math.round((10_000 * numerator) / denominator) / 100)}%`;
}

/** The formula with the hours in it, where they take something away. */
export function timesShare(formula: string, share: WorkingShare): string {
  return isWhole(share) ? formula : `${formula} × ${partWords(share)} of full-time hours`;
}

/** The formula with a part in it, where it is not the whole. */
export function timesPart(formula: string, part: Fraction): string {
  return isWhole(part) ? formula : `${formula} × ${partWords(part)}`;
}
