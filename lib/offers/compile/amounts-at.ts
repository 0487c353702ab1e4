import type { OfferRule } from "../../model/offer-rule";

/** The amounts of a rule as an editor wrote them, with their places. */

type Payment = Extract<OfferRule, { readonly gives: "payment" | "annual leave" | "extra leave" }>;
export type WrittenAmount = Payment["amount"];

/** An amount, and the field that holds it. */
export interface AmountAt {
  readonly field: string;
  readonly amount: WrittenAmount;
}

/** The amounts of a rule or of each of its options, and every one that stands in them. */
export function* amountsOf(rule: OfferRule, field: string): Generator<AmountAt> {
  if (rule.gives === "one of") {
    for (const [index, option] of rule.options.entries())
      if ("amount" in option) yield* amountsAt(option.amount, `${field}.options.${index}.amount`);
    return;
  }
  if ("byService" in rule || rule.gives === "time off") return;
  yield* amountsAt(rule.amount, `${field}.amount`);
  if (rule.gives === "extra leave" && rule.price !== undefined)
    yield* amountsAt(rule.price, `${field}.price`);
  if (rule.gives === "pension" && rule.yours !== undefined) yield* amountsAt(rule.yours, `${field}.yours`);
}

function* amountsAt(amount: WrittenAmount, field: string): Generator<AmountAt> {
  yield { field, amount };
  switch (amount.kind) {
    case "by service":
      for (const [index, step] of amount.steps.entries())
        yield* amountsAt(step.amount, `${field}.byService.${index}.amount`);
      return;
    case "by years qualified":
      for (const [index, step] of amount.steps.entries())
        yield* amountsAt(step.amount, `${field}.byYearsQualified.${index}.amount`);
      return;
    case "by pay":
      for (const [index, band] of amount.bands.entries())
        yield* amountsAt(band.amount, `${field}.byPay.${index}.amount`);
      return;
    case "table":
      for (const [slug, row] of Object.entries(amount.amounts))
        yield* amountsAt(row, `${field}.amounts.${slug}`);
      if (amount.otherwise.kind !== "nothing") yield* amountsAt(amount.otherwise, `${field}.otherwise`);
  }
}
