import { type Timeline, totalsWords } from "@/lib/offers";
import { high, MoneyChart } from "../chart/money-chart";
import { Hatching, Legend } from "./chart-legend";
import { chartScale } from "./chart-scale";
import { yearsShown } from "./year-entries";

const ROW = 46;
/** Height of the part of a row that the scale's lines cross: behind the bar, not through the words. */
const BAR = 20;

/**
 * What is paid on top of salary, a bar for each year: solid where it is certain, hatched where it is possible. Renders
 * nothing where there is nothing to draw.
 * @param id prefix of the ids inside, where a page has several charts
 * @param certain what a solid bar means
 */
export function OfferChart({
  timeline,
  id,
  certain = "Certain under the rule",
}: {
  timeline: Timeline;
  id: string;
  certain?: string;
}) {
  const { bars, marks } = chartScale({ years: yearsShown(timeline), undated: timeline.undated });
  if (bars.length === 0) return null;
  const hasPossible = bars.some(({ possible }) => possible > 0);
  return (
    <MoneyChart
      id={id}
      title="Payments on top of salary, drawn year by year"
      text={bars.map((bar) => `${bar.label}: ${totalsWords(bar)}`).join(". ")}
      marks={marks}
      rows={bars.length}
      row={ROW}
      grid={{ from: 22, dashes: `${high(BAR)} ${high(ROW - BAR)}` }}
      legend={<Legend id={id} certain={certain} isOpen={hasPossible} />}
    >
      {hasPossible ? <Hatching id={`${id}-hatching`} /> : null}
      <g className="fill-ink">
        {bars.map(({ label }, index) => (
          <text key={label} y={high(index * ROW + 17)}>
            {label}
          </text>
        ))}
      </g>
      <g className="fill-ink font-semibold" textAnchor="end">
        {bars.map(({ label, certain, possible, isOpen }, index) => (
          <text key={label} x="100%" y={high(index * ROW + 17)}>
            {totalsWords({ certain, possible, isOpen })}
          </text>
        ))}
      </g>
      <g fill={`url(#${id}-hatching)`} className="stroke-accent" strokeWidth="1.5">
        {bars.map(({ label, possible, certainPercent, possiblePercent }, index) =>
          possible > 0 ? (
            <rect
              key={label}
              x={`${certainPercent}%`}
              y={high(index * ROW + 25)}
              width={`${possiblePercent}%`}
              height={high(14)}
            />
          ) : null,
        )}
      </g>
      <g className="fill-accent">
        {bars.map(({ label, certain, certainPercent }, index) =>
          certain > 0 ? (
            <rect key={label} y={high(index * ROW + 24)} width={`${certainPercent}%`} height={high(16)} />
          ) : null,
        )}
      </g>
    </MoneyChart>
  );
}
