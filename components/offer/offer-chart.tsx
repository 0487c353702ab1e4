import { type Timeline, totalsInTwo, totalsWords } from "@/lib/offers";
import { BEHIND_BARS, CHART_ROW, ChartRow, high, MoneyChart } from "../chart/money-chart";
import { Hatching, Legend } from "./chart-legend";
import { chartScale } from "./chart-scale";
import { yearsShown } from "./year-entries";

/**
 * What is paid on top of salary, a bar for each year: solid where it is certain, hatched where it is possible. Renders
 * nothing where there is nothing to draw.
 * @param id prefix of the ids inside, where a page has several charts
 * @param certain what a solid bar means
 * @param hasTable true where a table beside it says the same in words
 */
export function OfferChart({
  timeline,
  id,
  certain = "Certain under the rule",
  hasTable = false,
}: {
  timeline: Timeline;
  id: string;
  certain?: string;
  hasTable?: boolean;
}) {
  const { bars, marks } = chartScale({ years: yearsShown(timeline), undated: timeline.undated });
  if (bars.length === 0) return null;
  const hasPossible = bars.some(({ possible }) => possible > 0);
  return (
    <MoneyChart
      id={id}
      title="Payments on top of salary, drawn year by year"
      text={hasTable ? undefined : bars.map((bar) => `${bar.label}: ${totalsWords(bar)}`).join(". ")}
      marks={marks}
      rows={bars.length}
      row={CHART_ROW}
      grid={BEHIND_BARS}
      legend={<Legend id={id} certain={certain} isOpen={hasPossible} />}
    >
      {hasPossible ? <Hatching id={`${id}-hatching`} /> : null}
      {bars.map((bar, index) => (
        <ChartRow
          key={bar.label}
          from={index * CHART_ROW}
          label={bar.label}
          amount={totalsWords(bar)}
          inTwo={totalsInTwo(bar)}
          amountClass="font-semibold"
        >
          {bar.possible > 0 ? (
            <rect
              x={`${bar.certainPercent}%`}
              y={high(24.5)}
              width={`${bar.possiblePercent}%`}
              height={high(14)}
              fill={`url(#${id}-hatching)`}
              className="stroke-accent"
              strokeWidth="1.5"
            />
          ) : null}
          {bar.certain > 0 ? (
            <rect
              y={high(23.8)}
              width={`${bar.certainPercent}%`}
              height={high(15.4)}
              className="fill-accent"
            />
          ) : null}
        </ChartRow>
      ))}
    </MoneyChart>
  );
}
