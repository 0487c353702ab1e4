import { z } from "zod";
import { benefitConditions } from "./offer/conditions";
import { benefitRules } from "./offer-rule";
import { figures, label, pageFields, prose, slug } from "./vocabulary";

export const BENEFIT_KINDS = [
  "scheme",
  "payment",
  "reimbursement",
  "leave",
  "allowance",
  "perk",
  "loan",
] as const;

/** Who a benefit is for. `figure` cites the starting salary that opens it. */
export const eligibility = z.strictObject({
  roles: z.union([z.literal("everyone"), z.array(slug).min(1)]),
  startingSalaryAtLeast: slug.optional(),
  ...benefitConditions,
});

/** `benefits/*.mdx`: an item of a council's offer, or a scheme whose conditions several items share. */
export const benefit = z
  .strictObject({
    name: label,
    alsoKnownAs: z.array(label).default([]),
    kind: z.enum(BENEFIT_KINDS),
    order: z.int().nonnegative(),
    summary: prose,
    /** Who it is for; or the scheme whose conditions it shares. Exactly one of the two. */
    who: eligibility.optional(),
    scheme: slug.optional(),
    figures,
    ...benefitRules,
    /** Sentences that each name one thing the council has not published about the item. */
    notStated: z.array(prose).default([]),
    ...pageFields,
  })
  .refine((item) => (item.who === undefined) !== (item.scheme === undefined), {
    message: "must have either who or scheme, and not both",
    path: ["who"],
    params: { rule: "who-or-scheme" },
  });
export type Benefit = z.infer<typeof benefit>;
