import { isMoney } from "../offers";
import type { CalculatorAnswer } from "./answer";
import { asksOfOffer } from "./further-question";

/** The parts of an answer that stand on a page of their own, in its order. Their ids are fragments of its address. */
const PARTS = [
  { id: "years", title: "Each year with each payment" },
  { id: "rules", title: "What you get, when, and under which rule" },
  { id: "nothing", title: "What adds nothing here, and why" },
  { id: "leaving", title: "If you leave, month by month" },
] as const;

/** The parts that an answer has something to say in. */
export function partsInFull({
  timeline,
  state: { role },
}: CalculatorAnswer): readonly (typeof PARTS)[number][] {
  const { entries, nothing } = timeline;
  const isTold = {
    years: asksOfOffer(role),
    rules: entries.length > 0,
    nothing: nothing.length > 0,
    leaving: entries.some(isMoney),
  };
  return PARTS.filter(({ id }) => isTold[id]);
}
