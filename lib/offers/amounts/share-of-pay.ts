import type { Amount, CitedRule } from "../rules/offer";
import { amountsIn } from "./money-amount";
import { isFigure } from "./salary-level";

/** Whether an amount is, or holds, a share of a salary. */
export function isShare(amount: Amount): boolean {
  return [...amountsIn(amount)].some(
    (one) => one.kind === "months of salary" || (one.kind === "percent of salary" && !isFigure(one.of)),
  );
}

/** True where a rule gives a share of pay: what is earned for part of a week makes it less, and nothing besides. */
export function isShareOfPay({ rule }: CitedRule): boolean {
  switch (rule.gives) {
    case "pension":
    case "payment":
    case "reimbursement":
    case "cover":
      return isShare(rule.amount);
    case "one of":
      return rule.options.some((option) => "amount" in option && isShare(option.amount));
    case "loan":
    case "annual leave":
    case "extra leave":
    case "training":
    case "time off":
    case "sick pay":
    case "pay while away":
      return false;
  }
}
