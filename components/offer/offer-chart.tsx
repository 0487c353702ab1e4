import { formatPounds } from "@/lib/money/format";
import type { Timeline } from "@/lib/offers/timeline-types";
import { Hatching, Legend } from "./chart-legend";
import { chartScale } from "./chart-scale";
import { totalsWords } from "./totals-words";

const ROW = 46;
const AXIS = 26;
/** Height of the part of a row in which marks are drawn: behind the bar, and not through the words. */
const BAR = 20;

/**
 * What is paid on top of salary, a bar for each year: solid where it is certain, hatched where it is possible.
 * Lengths are per cent, so that the words keep their size on any screen. Nothing where there is nothing to draw.
 * @param id begins the ids inside, where a page has several
 */
export function OfferChart({ timeline, id }: { timeline: Timeline; id: string }) {
  const { bars, marks } = chartScale(timeline);
  if (bars.length === 0) return null;
  const height = bars.length * ROW + AXIS;
  const isOpen = bars.some(({ possible }) => possible > 0);
  const text = bars.map((bar) => `${bar.label}: ${totalsWords(bar)}`).join(". ");
  return (
    <figure className="max-w-3xl">
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        width="100%"
        height={height}
        className="overflow-visible text-[14px] sm:text-[15px] [font-variant-numeric:tabular-nums]"
      >
        <title id={`${id}-title`}>Payments on top of salary, drawn year by year</title>
        <desc id={`${id}-text`}>{text}.</desc>
        {isOpen ? <Hatching id={`${id}-hatching`} /> : null}
        <g className="stroke-line" strokeDasharray={`${BAR} ${ROW - BAR}`}>
          {marks.map(({ amount, percent }) => (
            <line key={amount} x1={`${percent}%`} x2={`${percent}%`} y1="22" y2={height - AXIS} />
          ))}
        </g>
        {bars.map(({ label, certain, possible, certainPercent, possiblePercent }, index) => (
          <g key={label} className="fill-ink">
            <text x="0" y={index * ROW + 17}>
              {label}
            </text>
            <text x="100%" y={index * ROW + 17} textAnchor="end" className="font-semibold">
              {totalsWords({ certain, possible })}
            </text>
            {possible > 0 ? (
              <rect
                x={`${certainPercent}%`}
                y={index * ROW + 25}
                width={`${possiblePercent}%`}
                height="14"
                fill={`url(#${id}-hatching)`}
                className="stroke-accent"
                strokeWidth="1.5"
              />
            ) : null}
            {certain > 0 ? (
              <rect y={index * ROW + 24} width={`${certainPercent}%`} height="16" className="fill-accent" />
            ) : null}
          </g>
        ))}
        <g className="fill-quiet text-[13px]">
          {marks.map(({ amount, percent }) => (
            <text
              key={amount}
              x={`${percent}%`}
              y={height - 6}
              textAnchor={percent === 0 ? "start" : percent === 100 ? "end" : "middle"}
            >
              {formatPounds(amount)}
            </text>
          ))}
        </g>
      </svg>
      <Legend id={id} isOpen={isOpen} />
    </figure>
  );
}
