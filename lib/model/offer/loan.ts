import { z } from "zod";
import { oneOf } from "../one-of";
import { label } from "../vocabulary";
import { moneyAmount } from "./amount";
import { inForce, ofEveryRule } from "./every-rule";
import { percent, serviceLength } from "./figure-reference";
import { limitInAll } from "./limits";
import { momentOnce } from "./moments";
import { LOAN, WRITTEN_OFF } from "./rule-words";
import { moment } from "./schedule";
import { proRata, proRataOf } from "./strings";

/** What becomes of the rest of a loan when somebody leaves. */
const ON_LEAVING = ["the rest is due at once", "repayments go on", "not stated"] as const;

/** Money lent and paid back out of pay: worth nothing but what is written off of it. */
export const loan = z
  .strictObject({
    gives: z.literal("loan"),
    towards: label,
    amount: moneyAmount,
    when: moment,
    interest: oneOf({
      phrases: { none: { kind: "none" }, "not stated": { kind: "not stated" } },
      words: percent.transform((rate) => ({ kind: "a year" as const, rate })),
      fields: {},
    }),
    repaidOver: oneOf({
      phrases: { "not out of pay": { kind: "not out of pay" } },
      words: serviceLength,
      fields: {},
    }),
    onLeaving: z.enum(ON_LEAVING),
    /** When left out, as much is lent whatever the hours. */
    proRata: proRata.optional(),
    proRataOf,
    inAllAtMost: limitInAll.optional(),
    writtenOff: z
      .array(z.strictObject({ share: percent, when: momentOnce }).meta(WRITTEN_OFF))
      .min(1)
      .optional(),
    ...ofEveryRule,
    ...inForce,
  })
  .meta(LOAN);
