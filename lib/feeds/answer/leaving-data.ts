import type { CalculatorAnswer } from "../../calculator/answer";
import { entryName, type Settlement } from "../../offers";
import { moneyData } from "../data/values";

function partsData({ back, safe, notStated }: Settlement["certain"]) {
  return { payBack: moneyData(back), keep: moneyData(safe), notStated: moneyData(notStated) };
}

/** What leaving on a day means for all that is paid, together. */
function settledData({ lastDay, certain, possible }: Settlement) {
  return { lastDay, certain: partsData(certain), possible: partsData(possible) };
}

/** The same of each payment, if it was paid. */
function settledPayments({ lines }: Settlement) {
  return lines.map((line) => ({
    name: entryName(line.entry),
    benefit: line.entry.rule.benefit,
    received: moneyData(line.received),
    ...partsData(line),
  }));
}

/** The end of every month in view, and the last day that the person has told, which may be another. */
function leavingRows({ settled, leaving }: Pick<CalculatorAnswer, "settled" | "leaving">) {
  const rows = leaving();
  if (settled === undefined) return rows;
  const before = rows.filter(({ lastDay }) => lastDay < settled.lastDay);
  return [...before, settled, ...rows.filter(({ lastDay }) => lastDay > settled.lastDay)];
}

/** What leaving means, by the last day. */
export function leavingData(answer: Pick<CalculatorAnswer, "settled" | "leaving">) {
  return leavingRows(answer).map((settled) => ({
    ...settledData(settled),
    // Of the day that was told alone: of every month it would be most of the answer.
    ...(settled === answer.settled && { payments: settledPayments(settled) }),
  }));
}
