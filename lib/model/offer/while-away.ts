import { z } from "zod";
import { slug } from "../names";
import { NOT_STATED } from "../not-stated";
import { label } from "../vocabulary";
import { WHILE_AWAY } from "./rule-words";

/** Whether time away counts towards the service that a rule needs. */
const SERVICE = ["counts", "does not count", NOT_STATED] as const;
/** What becomes of a payment for a time of which somebody is away. */
const PAYMENTS = ["go on", "for the time at work", "less each full month", NOT_STATED] as const;

/** What time away from work makes of a rule: unpaid leave, a sabbatical, long sickness. The site asks for its two ends. */
export const whileAway = z
  .array(
    z
      .strictObject({
        absence: label,
        key: slug,
        service: z.enum(SERVICE).optional(),
        payments: z.enum(PAYMENTS).optional(),
      })
      .meta(WHILE_AWAY)
      .transform(({ absence, key, ...rest }) => ({
        ...rest,
        absence,
        begins: { key, question: `On which day would ${absence} begin?` },
        back: { key: `${key}-back`, question: `On which day would you be back from ${absence}?` },
      })),
  )
  .min(1);
