import type { MoneyRange } from "../offers";

/** What a change makes of an amount that is for a person. */
export type Verdict = "gains" | "may gain" | "the same" | "may lose" | "loses" | "cannot be told";

/** An amount before and after a change. */
export interface Change {
  readonly before: MoneyRange;
  readonly after: MoneyRange;
}

/**
 * By how much the ends of an amount have moved, in pence: its least, and its most, which is infinite where only one of
 * the two is open.
 */
export function moved({ before, after }: Change): { readonly least: number; readonly most: number } {
  const open = Number(after.isOpen) - Number(before.isOpen);
  return {
    least: after.least - before.least,
    most: open === 0 ? after.most - before.most : open * Number.POSITIVE_INFINITY,
  };
}

/**
 * Who gains and who loses: where both ends of the amount move the same way it is certain, where one stays it is
 * possible, and where they move apart or together nobody can tell.
 */
export function verdictOn(change: Change): Verdict {
  const { least, most } = moved(change);
  if (least === 0 && most === 0) return "the same";
  if (least > 0 && most > 0) return "gains";
  if (least < 0 && most < 0) return "loses";
  if (least >= 0 && most >= 0) return "may gain";
  if (least <= 0 && most <= 0) return "may lose";
  return "cannot be told";
}

const BETTER: ReadonlySet<Verdict> = new Set(["gains", "may gain"]);
const WORSE: ReadonlySet<Verdict> = new Set(["loses", "may lose"]);

/** Several verdicts as one: the surest where all go one way, and `cannot be told` where some gain and others lose. */
export function together(verdicts: Iterable<Verdict>): Verdict {
  const all = new Set(verdicts);
  all.delete("the same");
  if (all.size === 0) return "the same";
  if ([...all].every((verdict) => BETTER.has(verdict))) return all.has("gains") ? "gains" : "may gain";
  if ([...all].every((verdict) => WORSE.has(verdict))) return all.has("loses") ? "loses" : "may lose";
  return "cannot be told";
}
