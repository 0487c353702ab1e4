import { z } from "zod";
import { because } from "../refusal";
import { moneyAmount } from "./amount";
import { inForce, ofEveryRule } from "./every-rule";
import { TIMES_OF_PAY } from "./plain-amounts";
import { PENSION } from "./rule-words";
import { proRata } from "./strings";

/**
 * What the employer pays into a pension, which is no money in hand, and what the person pays beside it. A second contribution, as
 * one that matches what somebody pays in besides, is a rule of its own.
 */
export const pension = z
  .strictObject({
    gives: z.literal("pension"),
    amount: moneyAmount,
    yours: moneyAmount.optional(),
    for: z.enum(TIMES_OF_PAY).optional(),
    proRata: proRata.optional(),
    ...ofEveryRule,
    ...inForce,
  })
  .refine(
    ({ amount, yours, for: time }) => time !== "a month" || ![amount, yours].some(isOfSalary),
    because({ tag: "salary of a month" }, "for"),
  )
  .meta(PENSION);

/** Whether an amount, or one that stands in it, is a share of a salary, which is one of a year. */
function isOfSalary(amount: unknown): boolean {
  if (typeof amount !== "object" || amount === null) return false;
  const isShare =
    "kind" in amount && (amount.kind === "percent of salary" || amount.kind === "months of salary");
  return isShare || Object.values(amount).some(isOfSalary);
}
