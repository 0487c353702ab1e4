import { salaryRangeOf } from "@/lib/catalogue/paid-next";
import { laterPayOf } from "@/lib/catalogue/pay-ahead";
import type { Grade } from "@/lib/catalogue/types";
import { isStated } from "@/lib/model/not-stated";
import { payLadder } from "@/lib/pay/pay-ladder";
import { payWords } from "@/lib/pay/pay-words";
import { high, MoneyChart } from "../chart/money-chart";

const ROW = 54;
/** The height of each line of what pay becomes, below the rung. */
const LINE = 20;

/**
 * Grades drawn on one scale, highest first. Where only the top of a grade is published the line up to it is dotted,
 * since where pay starts is not known.
 * @param current a grade to highlight
 */
export function PayLadder({
  grades,
  current,
  id,
}: {
  grades: readonly Grade[];
  current?: Grade;
  id: string;
}) {
  const { rungs, marks } = payLadder(grades, salaryRangeOf);
  if (rungs.length === 0) return null;
  const labels = new Map<string, number>();
  for (const { item } of rungs) labels.set(item.label, (labels.get(item.label) ?? 0) + 1);
  const row = ROW + LINE * Math.max(...rungs.map(({ item }) => laterPayOf(item).length));
  return (
    <MoneyChart
      id={id}
      title="Published pay, drawn as a ladder"
      text={rungs
        .map(({ item }) => [`${item.name}: ${payWords(item.pay)} a year`, ...laterPayOf(item)].join(", "))
        .join(". ")}
      marks={marks}
      rows={rungs.length}
      row={row}
      grid={{ from: 0 }}
      legend={
        rungs.some(({ startPercent }) => startPercent === undefined) ? (
          <figcaption className="mt-2 text-[0.9375rem] text-quiet">
            A dotted line means the council does not say where pay in the grade starts.
          </figcaption>
        ) : null
      }
    >
      {rungs.map(({ item, startPercent, endPercent }, index) => {
        const picked = current === undefined || item === current;
        const weight = item === current ? "font-bold" : "";
        return (
          <svg key={item.slug} y={high(index * row)} className="overflow-visible" aria-hidden="true">
            <text x="0" y={high(18)} className={weight}>
              {isStated(item.label) && labels.get(item.label) === 1 ? item.label : item.name}
            </text>
            <text x="100%" y={high(18)} textAnchor="end" className={weight}>
              {payWords(item.pay)}
            </text>
            {laterPayOf(item).map((words, line) => (
              <text
                key={words}
                x="100%"
                y={high(ROW + 2 + line * LINE)}
                textAnchor="end"
                className="fill-quiet"
              >
                {words}
              </text>
            ))}
            <line
              x1={`${startPercent ?? 0}%`}
              x2={`${endPercent}%`}
              y1={high(33)}
              y2={high(33)}
              strokeWidth={startPercent === undefined ? 5 : 8}
              strokeLinecap={startPercent === undefined ? "round" : undefined}
              strokeDasharray={startPercent === undefined ? "0 9" : undefined}
              className={picked ? "stroke-accent" : "stroke-mark-soft"}
            />
            <line
              x1={`${endPercent}%`}
              x2={`${endPercent}%`}
              y1={high(25)}
              y2={high(41)}
              strokeWidth="4"
              className={picked ? "stroke-accent" : "stroke-mark-soft"}
            />
          </svg>
        );
      })}
    </MoneyChart>
  );
}
