import type { Amount, CitedRule } from "../rules/offer";
import { amountsIn } from "./money-amount";

const SHARES: Readonly<Partial<Record<Amount["kind"], true>>> = {
  "percent of salary": true,
  "months of salary": true,
};

const isShare = (amount: Amount) => [...amountsIn(amount)].some(({ kind }) => kind in SHARES);

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
