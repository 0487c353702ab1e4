import { expect } from "vitest";
import { type CalculatorAnswer, calculatorAnswer } from "@/lib/calculator/answer";
import { readCalculator } from "@/lib/calculator/read-calculator";
import { type TakeHomeAnswer, takeHomeAnswer } from "@/lib/calculator/take-home-answer";
import { TAX_YEARS } from "../take-home/tax-years";
import { catalogue } from "./offer-catalogue";

/** The answer to an address of the calculator and what lands in the account; throws where either is not worked out. */
export function inHand(query: string): {
  readonly answer: CalculatorAnswer;
  readonly takeHome: TakeHomeAnswer;
} {
  const { state, notes } = readCalculator(new URLSearchParams(query), catalogue);
  if (state === undefined) throw new Error(`${query} names no role.`);
  expect(notes).toEqual([]);
  const answer = calculatorAnswer(state, catalogue.today);
  const takeHome = takeHomeAnswer(answer, TAX_YEARS);
  if ("why" in takeHome) throw new Error(takeHome.why);
  return { answer, takeHome };
}
