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
/** How far the line of these amounts is above the foot of the drawing, and their size beside that of its other words. */
const ABOVE_FOOT = 5.8;
const AMOUNT_SIZE = 0.92;
const FOOT_UNITS = (AXIS - ABOVE_FOOT) / AMOUNT_SIZE;

/**
 * A length from top to bottom in a chart, which grows with the reader's size of text as its words do.
 * @param units as many as it has pixels where text is 14 px high
 */
export function high(units: number): string {
  return `${Math.round((units / 14) * 1000) / 1000}em`;
}

/** Height of a {@link ChartRow}, as {@link high} reads it: lengths of few digits, of which a chart writes a hundred. */
export const CHART_ROW = 49;
/** The lines of the scale in a chart of such rows: behind the bars, not through the words. */
export const BEHIND_BARS = { from: 21, dashes: `${high(21)} ${high(CHART_ROW - 21)}` } as const;

/**
 * A row of a chart with words above its bar. Rows are written alike but for where they begin, which compresses best.
 * @param from where it begins, as {@link high} reads it
 * @param amount the words at its end
 * @param inTwo the same in two parts, for text so large that one line cannot hold them
 * @param children the bar
 */
export function ChartRow({
  from,
  label,
  amount,
  inTwo = [],
  labelClass,
  amountClass,
  children,
}: {
  from: number;
  label: string;
  amount: string;
  inTwo?: readonly string[];
  labelClass?: string | undefined;
  amountClass?: string | undefined;
  children: ReactNode;
}) {
  return (
    <svg y={high(from)} className="overflow-visible" aria-hidden="true">
      <text y={high(16.8)} className={labelClass}>
        {label}
      </text>
      <text
        x="100%"
        y={high(16.8)}
        textAnchor="end"
        className={[amountClass, inTwo.length > 0 && "in-one"].filter(Boolean).join(" ") || undefined}
      >
        {amount}
      </text>
      {inTwo.map((part) => (
        <text key={part} x="100%" y={high(16.8)} textAnchor="end" className="in-two">
          {part}
        </text>
      ))}
      {children}
    </svg>
  );
}

function anchorAt(percent: number): "start" | "middle" | "end" {
  if (percent === 0) return "start";
  return percent === 100 ? "end" : "middle";
}

/**
 * Rows drawn on one scale of money, with the amounts of the scale beneath. Lengths are in per cent, so that the words keep
 * their size on any screen; they grow with the reader's text (`app/styles/chart.css`).
 * @param id prefix of the ids inside, where a page has several charts
 * @param text the text alternative; without one where a table beside it says the same
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
  text?: string | undefined;
  marks: readonly Mark[];
  rows: number;
  row: number;
  grid: { readonly from: number; readonly dashes?: string };
  legend: ReactNode;
  children: ReactNode;
}) {
  const height = rows * row + AXIS;
  return (
    <figure className="max-w-3xl print:pt-1">
      <svg
        role="img"
        aria-labelledby={text === undefined ? `${id}-title` : `${id}-title ${id}-text`}
        width="100%"
        height={high(height)}
        className="chart"
      >
        <title id={`${id}-title`}>{title}</title>
        {text === undefined ? null : <desc id={`${id}-text`}>{text}.</desc>}
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
        <svg y={high(height - AXIS)} className="overflow-visible" aria-hidden="true">
          <g className="chart-scale">
            {marks.map(({ amount, percent }) => (
              <text key={amount} x={`${percent}%`} y={high(FOOT_UNITS)} textAnchor={anchorAt(percent)}>
                {formatPounds(amount)}
              </text>
            ))}
          </g>
        </svg>
      </svg>
      {legend}
    </figure>
  );
}
