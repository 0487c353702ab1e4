import type { ReactNode } from "react";
import { formatPounds } from "@/lib/money/format";
import type { Pence } from "@/lib/money/pence";

/** A mark of the scale, with its position in per cent of the width. */
interface Mark {
  readonly amount: Pence;
  readonly percent: number;
}

/** Height of the amounts beneath the rows. */
const AXIS = 26;

function anchorAt(percent: number): "start" | "middle" | "end" {
  if (percent === 0) return "start";
  return percent === 100 ? "end" : "middle";
}

/**
 * Rows drawn on one scale of money, with the amounts of the scale beneath. Lengths are in per cent, so that the words keep
 * their size on any screen.
 * @param id prefix of the ids inside, where a page has several charts
 * @param text the text alternative
 * @param grid where the lines of the scale begin, and in which pattern, where they must not cross words
 * @param children the rows, each `row` high
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
        height={height}
        className="overflow-visible text-[14px] sm:text-[15px] [font-variant-numeric:tabular-nums]"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{text}.</desc>
        <g className="stroke-line" strokeDasharray={grid.dashes}>
          {marks.map(({ amount, percent }) => (
            <line key={amount} x1={`${percent}%`} x2={`${percent}%`} y1={grid.from} y2={height - AXIS} />
          ))}
        </g>
        {children}
        <g className="fill-quiet text-[13px]">
          {marks.map(({ amount, percent }) => (
            <text key={amount} x={`${percent}%`} y={height - 6} textAnchor={anchorAt(percent)}>
              {formatPounds(amount)}
            </text>
          ))}
        </g>
      </svg>
      {legend}
    </figure>
  );
}
