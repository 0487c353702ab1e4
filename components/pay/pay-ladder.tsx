import type { Grade } from "@/lib/content/catalogue-types";
import { salaryRangeOf } from "@/lib/content/paid-next";
import { isStated } from "@/lib/model/not-stated";
import { formatPounds } from "@/lib/money/format";
import { payLadder } from "@/lib/pay/pay-ladder";
import { payWords } from "./pay-words";

const ROW = 54;
const AXIS = 26;

/**
 * Grades drawn on one scale, highest first. Where only the top of a grade is published the line up to it is dotted,
 * since where pay starts is not known. Lengths are per cent, so that the words keep their size on any screen.
 * @param current a grade to pick out
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
  const height = rungs.length * ROW + AXIS;
  const text = rungs.map(({ item }) => `${item.name}: ${payWords(item.pay)} a year`).join(". ");
  return (
    <figure className="max-w-3xl">
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        width="100%"
        height={height}
        className="overflow-visible text-[14px] sm:text-[15px] [font-variant-numeric:tabular-nums]"
      >
        <title id={`${id}-title`}>Published pay, drawn as a ladder</title>
        <desc id={`${id}-text`}>{text}.</desc>
        <g className="stroke-line">
          {marks.map(({ amount, percent }) => (
            <line key={amount} x1={`${percent}%`} x2={`${percent}%`} y1="0" y2={height - AXIS} />
          ))}
        </g>
        {rungs.map(({ item, startPercent, endPercent }, index) => {
          const y = index * ROW;
          const picked = current === undefined || item === current;
          const weight = item === current ? "font-bold" : "";
          return (
            <g key={item.slug} className="fill-ink">
              <text x="0" y={y + 18} className={weight}>
                {isStated(item.label) ? item.label : item.name}
              </text>
              <text x="100%" y={y + 18} textAnchor="end" className={weight}>
                {payWords(item.pay)}
              </text>
              <line
                x1={`${startPercent ?? 0}%`}
                x2={`${endPercent}%`}
                y1={y + 33}
                y2={y + 33}
                strokeWidth={startPercent === undefined ? 5 : 8}
                strokeLinecap={startPercent === undefined ? "round" : undefined}
                strokeDasharray={startPercent === undefined ? "0 9" : undefined}
                className={picked ? "stroke-accent" : "stroke-mark-soft"}
              />
              <line
                x1={`${endPercent}%`}
                x2={`${endPercent}%`}
                y1={y + 25}
                y2={y + 41}
                strokeWidth="4"
                className={picked ? "stroke-accent" : "stroke-mark-soft"}
              />
            </g>
          );
        })}
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
      <figcaption className="mt-2 text-[0.9375rem] text-quiet">
        A dotted line means the council does not say where pay in the grade starts.
      </figcaption>
    </figure>
  );
}
