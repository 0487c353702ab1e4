import { type Pence, pence } from "@/lib/money/pence";
import type { Timeline } from "@/lib/offers";
import { type MoneyScale, moneyScale } from "../chart/money-scale";

/** A bar of the chart. What is possible is drawn behind what is certain, and never added to it in words. */
export interface ChartBar {
  readonly label: string;
  readonly certain: Pence;
  readonly possible: Pence;
  /** True where it may be more than that, because something is not published. */
  readonly isOpen: boolean;
  /** Where the certain part ends, and how long the possible part after it is, in per cent of the scale. */
  readonly certainPercent: number;
  readonly possiblePercent: number;
}

export interface ChartScale {
  readonly bars: readonly ChartBar[];
  readonly marks: MoneyScale["marks"];
}

/** One bar for each year, and one for what has no date; none where there is no money to draw. */
export function chartScale({ years, undated }: Pick<Timeline, "years" | "undated">): ChartScale {
  const rows = years.map(({ number, certain, possible, isOpen }) => ({
    label: `Year ${number}`,
    certain,
    possible,
    isOpen,
  }));
  if (undated.certain + undated.possible > 0) rows.push({ label: "No date given", ...undated });
  const longest = Math.max(0, ...rows.map(({ certain, possible }) => certain + possible));
  if (longest === 0) return { bars: [], marks: [] };
  const { percent, marks } = moneyScale(pence(longest));
  return {
    bars: rows.map((row) => ({
      ...row,
      certainPercent: percent(row.certain),
      possiblePercent: percent(row.possible),
    })),
    marks,
  };
}
