import { fraction, partOf, WHOLE } from "../../money/fraction";
import { pounds } from "../../money/pence";
import type { Subject } from "../person/subject";
import type { Factor, Formula } from "../reasons/formula";
import { isPublished, partIn, type Quantity } from "../rules/quantity";
import { type Limits, limited } from "./limits";
import { qualifierDoubts, reachOf, type Valued } from "./valued";

/** The amount that a figure holds. */
export function ofFigure(figure: Quantity, path: string): Valued {
  if (!isPublished(figure)) return { is: "not stated", doubts: [], path };
  if (figure.unit === "pence") {
    // Rates have parts of a penny, which are settled once, at the end.
    const formula: Formula = { kind: "quantity", quantity: figure };
    const part = fraction(figure.value, 100);
    const perOne = { base: pounds(1), part, ...reachOf(figure), formula };
    return { is: "known", ...perOne, doubts: qualifierDoubts(figure), path };
  }
  const base = pounds(figure.value);
  return {
    is: "known",
    base,
    part: WHOLE,
    ...reachOf(figure),
    formula: { kind: "amount", amount: base },
    doubts: qualifierDoubts(figure),
    path,
  };
}

/** A share of the amount that a figure holds: 12.07% of an hourly rate. */
export function ofShareOfFigure(
  { percent, amount, ...limits }: Limits & { readonly percent: Quantity; readonly amount: Quantity },
  path: string,
  subject: Subject,
): Valued {
  const whole = ofFigure(amount, path);
  if (!isPublished(percent) || whole.is !== "known") return { is: "not stated", doubts: [], path };
  const share = partIn(percent);
  const reach = reachOf(percent);
  const factors: readonly [Factor, Factor] = [
    { kind: "quantity", quantity: percent },
    { kind: "quantity", quantity: amount },
  ];
  const least = reach.least ?? whole.least;
  const part = {
    ...whole,
    ...reach,
    part: partOf(whole.part, share),
    ...(least && { least: { base: least.base, part: partOf(least.part, share) } }),
    formula: { kind: "product" as const, factors },
    doubts: [...whole.doubts, ...qualifierDoubts(percent)],
  };
  return limited(limits, part, subject);
}
