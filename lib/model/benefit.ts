import { z } from "zod";
import { reference } from "./names";
import { ELIGIBILITY } from "./offer/condition-words";
import { benefitConditions } from "./offer/conditions";
import { ownMoney } from "./offer/figure-reference";
import { benefitRules } from "./offer-rule";
import { because } from "./refusal";
import { alsoKnownAs, figures, label, order, pageFields, prose, summary } from "./vocabulary";

export const BENEFIT_KINDS = [
  "scheme",
  "payment",
  "reimbursement",
  "leave",
  "allowance",
  "perk",
  "loan",
] as const;

/** Who a benefit is for. */
const eligibility = z
  .strictObject({
    roles: z
      .union([z.literal("everyone"), z.array(reference("role")).min(1)])
      .describe("The roles that get it."),
    startingSalaryAtLeast: ownMoney.optional().meta({
      description: "The figure of this file that holds the lowest starting salary.",
      leftOut: "Any starting salary will do.",
    }),
    ...benefitConditions,
  })
  .meta(ELIGIBILITY);

/** `benefits/*.mdx`: an item of a council's offer, or a scheme whose conditions several items share. */
export const benefit = z
  .strictObject({
    name: label.describe("The item's name."),
    alsoKnownAs,
    kind: z
      .enum(BENEFIT_KINDS)
      .describe(
        "What sort of item it is. A `scheme` gives nothing itself: it holds the conditions of its items.",
      ),
    order,
    summary,
    who: eligibility.optional().meta({
      description: "Who it is for. A file has either `who` or `scheme`.",
      leftOut: "It is for whom its scheme is for.",
    }),
    scheme: reference("benefit").optional().meta({
      description: "The scheme whose conditions it shares. A file has either `who` or `scheme`.",
      leftOut: "It belongs to no scheme.",
    }),
    figures,
    ...benefitRules,
    notStated: z.array(prose).default([]).meta({
      description: "Sentences that each name one thing the council has not published about the item.",
      leftOut: "Only what the rules leave open is named.",
    }),
    ...pageFields,
  })
  .refine(
    (item) => (item.who === undefined) !== (item.scheme === undefined),
    because({ tag: "neither who nor scheme, or both" }, "who"),
  )
  .meta({
    leads: { name: "What it is called", who: "For whom", scheme: "It is part of", rules: "What it gives" },
  });
export type Benefit = z.infer<typeof benefit>;
