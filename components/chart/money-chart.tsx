import type { ReactNode } from "react";
import { formatPounds } from "@/lib/money/format";
import type { Pence } from "@/lib/money/pence";

/** A mark of the scale, with its position in per cent of the width. */
interface Mark {
  readonly amount: Pence;
  readonly percent: number;
}

/** Height of the amounts beneath the rows, as {@link high} reads it. */
const AXIS = 26;

/**
 * A length from top to bottom in a chart, which grows with the reader's size of text as its words do.
 * @param units as many as it has pixels where text is 14 px high
 */
export function high(units: number): string {
  return `${Math.round((units / 14) * 1000) / 1000}em`;
}

function anchorAt(percent: number): "start" | "middle" | "end" {
  if (percent === 0) return "start";
  return percent === 100 ? "end" : "middle";
}

/**
 * Rows drawn on one scale of money, with the amounts of the scale beneath. Lengths are in per cent, so that the words keep
 * their size on any screen; they grow with the reader's text as far as a phone has room.
 * @param id prefix of the ids inside, where a page has several charts
 * @param text the text alternative
 * @param grid where the lines of the scale begin, and in which pattern, where they must not cross words
 * @param row the height of a row, as `high` reads it
 * @param children the rows
 */
export function MoneyChart({
  id,
  title,
  text,
  marks,
  rows,
  row,
  grid,
  legend,
  children,
}: {
  id: string;
  title: string;
  text: string;
  marks: readonly Mark[];
  rows: number;
  row: number;
  grid: { readonly from: number; readonly dashes?: string };
  legend: ReactNode;
  children: ReactNode;
}) {
  const height = rows * row + AXIS;
  return (
    <figure className="max-w-3xl">
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        width="100%"
        height={high(height)}
        className="overflow-visible text-[length:min(0.875rem,4.5vw)] sm:text-[length:min(0.9375rem,3vw)] [font-variant-numeric:tabular-nums]"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{text}.</desc>
        <g className="stroke-line" strokeDasharray={grid.dashes}>
          {marks.map(({ amount, percent }) => (
            <line
              key={amount}
              x1={`${percent}%`}
              x2={`${percent}%`}
              y1={high(grid.from)}
              y2={high(height - AXIS)}
            />
          ))}
        </g>
        {children}
        <g className="fill-quiet text-[0.92em]">
          {marks.map(({ amount, percent }) => (
            <text key={amount} x={`${percent}%`} y="100%" dy="-0.45em" textAnchor={anchorAt(percent)}>
              {formatPounds(amount)}
            </text>
          ))}
        </g>
      </svg>
      {legend}
    </figure>
  );
}
