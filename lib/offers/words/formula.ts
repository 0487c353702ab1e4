import { formatDay } from "../../calendar/format-day";
import { formatPounds } from "../../money/format";
import type { Fraction } from "../../money/fraction";
import type { Factor, Formula } from "../reasons/formula";
import { anyOf, plainNumber } from "./lists";
import { bareWords, quantityWords } from "./quantities";

/** A part in words short enough for a formula: `60%`, `7/12`, `3` for three times. */
function partWords({ numerator, denominator }: Fraction): string {
  if (denominator === 1) return plainNumber(numerator);
  if (10_000 % denominator === 0) return `${plainNumber((100 * numerator) / denominator)}%`;
  if (denominator <= 1_000) return `${plainNumber(numerator)}/${plainNumber(denominator)}`;
  return `${plainNumber(Math.round((10_000 * numerator) / denominator) / 100)}%`;
}

const LIMITS = {
  "at least": ["at least", ""],
  "at most": ["at most", ""],
  "at most in all": ["at most", " in all"],
} as const;

function factorWords(factor: Factor, index: number): string {
  if (factor.kind === "divided by") return ` ÷ ${plainNumber(factor.number)}`;
  const words = factor.kind === "pounds" ? formatPounds(factor.amount) : bareWords(factor.quantity);
  return index === 0 ? words : ` × ${words}`;
}

/** What is multiplied as a whole: a difference stands in brackets. */
function multiplied(formula: Formula): string {
  const words = formulaWords(formula);
  return formula.kind === "difference" && formula.months === 12 ? `(${words})` : words;
}

/** How an amount is worked out: `10% × £36,000 × 50%`. */
export function formulaWords(formula: Formula): string {
  switch (formula.kind) {
    case "amount":
      return formatPounds(formula.amount);
    case "quantity":
      return quantityWords(formula.quantity);
    case "between":
      return `${bareWords(formula.least)} to ${bareWords(formula.most)}`;
    case "product":
      return formula.factors.map(factorWords).join("");
    case "more each year": {
      const { times, each, atMost } = formula;
      const limit = atMost === undefined ? "" : `, at most ${bareWords(atMost)}`;
      return `${times} × ${quantityWords(each)}${limit}`;
    }
    case "limited": {
      const [before, after] = LIMITS[formula.to];
      return `${formulaWords(formula.whole)}, ${before} ${formatPounds(formula.limit)}${after}`;
    }
    case "difference": {
      const { salary, less, months } = formula;
      const difference = `${formatPounds(salary)} − ${formatPounds(less)}`;
      return months === 12 ? difference : `(${difference}) ÷ ${plainNumber(12 / months)}`;
    }
    case "one of":
      return anyOf(formula.formulas.map(formulaWords));
    case "sum":
      return formula.formulas.map(formulaWords).join(" + ");
    case "part":
      return `${multiplied(formula.whole)} × ${partWords(formula.part)}`;
    case "part time":
      return `${multiplied(formula.whole)} × ${partWords(formula.share)} of full-time hours`;
    case "fewer hours":
      return `${formulaWords(formula.whole)}, less what is paid back for hours that go down on ${formatDay(formula.on)}`;
    case "changing": {
      const { before, on, after } = formula;
      const then = `from ${formatDay(on)} ${after === undefined ? "none" : formulaWords(after)}`;
      return before === undefined ? then : `${formulaWords(before)}, ${then}`;
    }
    case "amount not stated":
    case "amount not known yet":
    case "length not stated":
      return formula.kind;
  }
}

/** The formula without the `up to` of the number that its words begin with, where that has been said already. */
export function withoutUpTo(formula: Formula): Formula {
  switch (formula.kind) {
    case "quantity": {
      const { quantity } = formula;
      return quantity.qualifier === "up to"
        ? { ...formula, quantity: { ...quantity, qualifier: "exactly" } }
        : formula;
    }
    case "one of":
    case "sum": {
      const [first, ...others] = formula.formulas;
      return first === undefined ? formula : { ...formula, formulas: [withoutUpTo(first), ...others] };
    }
    case "limited":
    case "part":
    case "part time":
    case "fewer hours":
      return { ...formula, whole: withoutUpTo(formula.whole) };
    case "changing":
      return { ...formula, before: formula.before && withoutUpTo(formula.before) };
    default:
      return formula;
  }
}
