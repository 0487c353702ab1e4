import { z } from "zod";
import { because } from "../refusal";
import { SALARY_READINGS } from "./conditions";
import { money } from "./figure-reference";

/**
 * Amounts that differ with pay, lowest band first.
 * @param what the amounts are, for the title: `money`
 */
export function byPay<Amount extends z.ZodType>(what: string, amount: Amount) {
  const band = z.strictObject({ upTo: money.optional(), amount }).meta({
    title: `A band of pay: ${what}`,
    fields: {
      upTo: ["The figure that holds the highest pay of the band, in pounds a year.", "The band has no end."],
      amount: ["The amount in this band."],
    },
  });
  return z
    .strictObject({ byPay: z.array(band).min(1), payReads: z.enum(SALARY_READINGS) })
    .meta({
      title: `By pay: ${what}`,
      fields: {
        byPay: ["The bands, lowest pay first; only the last may have no `upTo`."],
        payReads: ["Whether the bands are of full-time pay or of the pay for somebody’s hours."],
      },
    })
    .refine(
      ({ byPay: bands }) => bands.slice(0, -1).every(({ upTo }) => upTo !== undefined),
      because({ tag: "band without an end" }, "byPay"),
    )
    .transform(({ byPay: bands, payReads }) => ({ kind: "by pay" as const, bands, payReads }));
}
