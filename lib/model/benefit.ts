import { z } from "zod";
import { expectations } from "./expected";
import { reference } from "./names";
import { ELIGIBILITY } from "./offer/condition-words";
import { benefitConditions } from "./offer/conditions";
import { ownMoney } from "./offer/figure-reference";
import { benefitRules } from "./offer-rule";
import { because } from "./refusal";
import { withPrintedQuotes } from "./typography";
import { alsoKnownAs, figures, label, order, pageFields, summary } from "./vocabulary";

export const BENEFIT_KINDS = [
  "scheme",
  "payment",
  "reimbursement",
  "leave",
  "allowance",
  "perk",
  "loan",
] as const;

/** What somebody asks for, after “Can you tell me”: no sentence, nor a question of its own. */
const askedFor = z
  .string()
  .trim()
  .regex(/^\P{Lu}.*[^.?!]$/su)
  .overwrite((text) => withPrintedQuotes(text))
  .register(expectations, { kind: "what one asks for" });

/** Who a benefit is for. */
const eligibility = z
  .strictObject({
    roles: z
      .union([z.literal("everyone"), z.array(reference("role")).min(1)])
      .describe("The roles that get it."),
    startingSalaryAtLeast: ownMoney.optional().meta({
      description: "The figure that holds the lowest starting salary.",
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
    notStated: z.array(askedFor).default([]).meta({
      description:
        "What the council has not published about the item, each thing as somebody would ask for it.",
      inFile: "It follows “Can you tell me”: `how I claim the fee`, `whether earlier service counts`.",
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
