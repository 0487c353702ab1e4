import type { ComparedRole } from "@/components/compare/compared-rows";
import type { CalculatorAnswer } from "@/lib/calculator/answer";
import { takeHomeAnswer } from "@/lib/calculator/take-home-answer";
import { TAX_YEARS } from "../take-home/tax-years";

/** A role of a comparison, with what lands in the account. */
export function workedOut(answer: CalculatorAnswer): ComparedRole {
  return { answer, takeHome: takeHomeAnswer(answer, TAX_YEARS) };
}
