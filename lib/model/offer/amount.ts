import { z } from "zod";
import { slug } from "../names";
import { oneOf } from "../one-of";
import { because } from "../refusal";
import { byPay } from "./by-pay";
import { leaveInRow, leaveLength, moneyInRow } from "./figure-reference";
import { fixed, plainLeaveWays, plainMoneyWays } from "./plain-amounts";
import { rise, serviceSteps } from "./steps";

/** Amounts that others may stand in. A kind that holds no others is in `plain-amounts.ts`. */

/** What a table of amounts may be keyed by. */
const TABLE_KEYS = ["role", "grade", "team"] as const;

const plainMoney = oneOf(plainMoneyWays);
const plainLeave = oneOf(plainLeaveWays);

/** Amounts by role, grade or team; `otherwise` is for those that the table leaves out. */
function table<Amount extends z.ZodType, Otherwise extends z.ZodType>(
  what: string,
  amount: Amount,
  otherwise: Otherwise,
) {
  return z
    .strictObject({ by: z.enum(TABLE_KEYS), amounts: z.record(slug, amount), otherwise })
    .meta({
      title: `A table of ${what}`,
      fields: {
        by: ["What the amount differs by."],
        amounts: ["An amount for each role, grade or team, under the name of its file."],
        otherwise: ["The amount for those that the table leaves out."],
      },
    })
    .transform((amounts) => ({ kind: "table" as const, ...amounts }));
}

/** Amounts that change with years since qualifying, fewest first. */
function experienceSteps<Amount extends z.ZodType>(amount: Amount) {
  const step = z.strictObject({ years: z.int().min(0).max(60), amount }).meta({
    title: "A step by years since qualifying",
    fields: { years: ["Years since qualifying."], amount: ["The amount from then on."] },
  });
  return z
    .strictObject({
      byYearsQualified: z.array(step).min(1),
      fewer: z.enum(["nothing", "not stated"]),
    })
    .meta({
      title: "Amounts by years since qualifying",
      fields: {
        byYearsQualified: ["The steps, fewest years first."],
        fewer: ["What somebody gets with fewer years than the first step."],
      },
    })
    .refine(
      ({ byYearsQualified: steps }) => rise(steps.map((step) => step.years)),
      because({ tag: "steps out of order", by: "years since qualifying" }, "byYearsQualified"),
    )
    .transform(({ byYearsQualified, fewer }) => ({
      kind: "by years qualified" as const,
      steps: byYearsQualified,
      fewer,
    }));
}

const NOTHING = { nothing: { kind: "nothing" } } as const;

const moneyByService = serviceSteps("money", plainMoney);
const leaveByService = serviceSteps("leave", plainLeave);

const moneyOrStepsWays = {
  ...plainMoneyWays,
  fields: { ...plainMoneyWays.fields, byService: moneyByService },
} as const;
const rowOfMoney = oneOf({ ...moneyOrStepsWays, words: fixed(moneyInRow) });
const otherMoney = oneOf({ ...moneyOrStepsWays, phrases: { ...NOTHING, ...plainMoneyWays.phrases } });

const leaveOrStepsWays = {
  ...plainLeaveWays,
  fields: { ...plainLeaveWays.fields, byService: leaveByService },
} as const;
const rowOfLeave = oneOf({ ...leaveOrStepsWays, words: fixed(leaveInRow) });
const otherLeave = oneOf({ ...leaveOrStepsWays, phrases: { ...NOTHING, ...plainLeaveWays.phrases } });

const leaveTable = table("leave", rowOfLeave, otherLeave);

/** How much money a rule gives. */
export const moneyAmount = oneOf({
  ...moneyOrStepsWays,
  fields: {
    ...moneyOrStepsWays.fields,
    byYearsQualified: experienceSteps(plainMoney),
    byPay: byPay("money", plainMoney),
    by: table("money", rowOfMoney, otherMoney),
  },
});

/** How much leave a rule gives in a year. */
export const leaveAmount = oneOf({
  ...leaveOrStepsWays,
  fields: { ...leaveOrStepsWays.fields, by: leaveTable },
});

/** When the first extra day of leave is given, where one more is added each year. */
const FIRST_EXTRA = ["in the first year", "after the first year", "not stated"] as const;

const yearByYear = z
  .strictObject({ eachYear: leaveLength, first: z.enum(FIRST_EXTRA), atMost: leaveLength.optional() })
  .meta({
    title: "A day more each year",
    fields: {
      eachYear: ["The figure that holds what each year adds."],
      first: ["When the first of it is given."],
      atMost: ["The figure that holds the most that it adds.", "There is no such limit."],
    },
  })
  .transform((amount) => ({ kind: "year by year" as const, ...amount }));

/** How much leave a rule adds to the entitlement. */
export const extraLeaveAmount = oneOf({
  ...leaveOrStepsWays,
  fields: { eachYear: yearByYear, ...leaveOrStepsWays.fields, by: leaveTable },
});
