import { z } from "zod";
import { oneOf } from "../one-of";
import { byPay } from "./by-pay";
import { inForce, ofEveryRule } from "./every-rule";
import { percentOfSalary } from "./plain-amounts";
import { PENSION } from "./rule-words";

const NOT_STATED_SHARE = { "not stated": { kind: "not stated" } } as const;
const EXAMPLE = "{percent: share, of: current salary}";

const shareOfSalary = oneOf({
  phrases: NOT_STATED_SHARE,
  fields: { percent: percentOfSalary },
  example: EXAMPLE,
});

/** What the employer pays into a pension, which is no money in hand, and what the person pays beside it. */
export const pension = z
  .strictObject({
    gives: z.literal("pension"),
    amount: shareOfSalary,
    yours: oneOf({
      phrases: NOT_STATED_SHARE,
      fields: { percent: percentOfSalary, byPay: byPay("a pension", shareOfSalary) },
      example: EXAMPLE,
    }).optional(),
    ...ofEveryRule,
    ...inForce,
  })
  .meta(PENSION);
