import { type Pence, pence } from "../money/pence";
import { reachOf, type SalaryRange } from "./published-pay";

/** A rung of the ladder: how far along a scale from £0 to `top` it begins and ends, in per cent. */
export interface Rung<Item> {
  readonly item: Item;
  readonly range: SalaryRange;
  readonly startPercent: number | undefined;
  readonly endPercent: number;
}

export interface PayLadder<Item> {
  /** Highest first. */
  readonly rungs: readonly Rung<Item>[];
  /** The end of the scale: the next whole £10,000 at or above the highest salary. */
  readonly top: Pence;
  /** Marks on the scale, from £0 to `top`, few enough to be read at 320 px. */
  readonly marks: readonly { readonly amount: Pence; readonly percent: number }[];
}

const STEP = 10_000_00;
const MOST_MARKS = 5;

/**
 * Places salary ranges on one scale so that they can be compared by eye. Ranges without any published end are left
 * out: there is nothing true to draw.
 * @param items what is paid
 * @param rangeOf the full-time range of an item
 */
export function payLadder<Item>(
  items: readonly Item[],
  rangeOf: (item: Item) => SalaryRange,
): PayLadder<Item> {
  const drawable = items.flatMap((item) => {
    const range = rangeOf(item);
    const end = reachOf(range);
    return end === undefined ? [] : [{ item, range, end }];
  });
  const highest = Math.max(0, ...drawable.map(({ end }) => end));
  const top = Math.max(STEP, Math.ceil(highest / STEP) * STEP);
  const percent = (amount: number) => Math.round((amount / top) * 1000) / 10;
  const stride = Math.ceil(top / STEP / MOST_MARKS) * STEP;
  const marks = [];
  for (let amount = 0; amount <= top; amount += stride) {
    marks.push({ amount: pence(amount), percent: percent(amount) });
  }
  return {
    rungs: drawable
      .toSorted((one, other) => other.end - one.end)
      .map(({ item, range, end }) => ({
        item,
        range,
        startPercent: range.minimum === undefined ? undefined : percent(range.minimum),
        endPercent: percent(end),
      })),
    top: pence(top),
    marks,
  };
}

/**
 * The items on the first rung above a salary: what the pay list shows next, which is not a promise of promotion.
 * @param amount a full-time maximum, in pence a year
 */
export function nextRungUp<Item>(ladder: PayLadder<Item>, amount: Pence): readonly Item[] {
  const above = ladder.rungs.filter((rung) => (reachOf(rung.range) ?? 0) > amount);
  const nearest = Math.min(...above.map((rung) => reachOf(rung.range) ?? Number.POSITIVE_INFINITY));
  return above.filter((rung) => reachOf(rung.range) === nearest).map((rung) => rung.item);
}
