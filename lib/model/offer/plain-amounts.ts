import { z } from "zod";
import type { FieldWords } from "../meta";
import { leaveLength, money, moneyGiven, months, percent } from "./figure-reference";

/**
 * The amounts that hold no others: one figure, a share of salary, two ends. A kind is added here, with its words for editors;
 * `lib/offers/amounts/` works it out and `lib/offers/words/amounts.ts` says it.
 */

/** The salary that a percentage is a share of. */
const SALARY_BASES = ["starting salary", "current salary"] as const;

const limits = { of: z.enum(SALARY_BASES), atLeast: money.optional(), atMost: money.optional() };
const LIMITS = {
  of: ["The salary that it is a share of."],
  atLeast: ["The figure that holds the least it comes to.", "There is no such limit."],
  atMost: ["The figure that holds the most it comes to.", "There is no such limit."],
} as const satisfies Readonly<Record<string, FieldWords>>;

export const percentOfSalary = z
  .strictObject({ percent, ...limits })
  .meta({
    title: "A percentage of salary",
    fields: { percent: ["The figure that holds the percentage."], ...LIMITS },
  })
  .transform((amount) => ({ kind: "percent of salary" as const, ...amount }));

const monthsOfSalary = z
  .strictObject({ monthsOfSalary: months, ...limits })
  .meta({
    title: "Months of salary",
    fields: { monthsOfSalary: ["The figure that holds how many months."], ...LIMITS },
  })
  .transform((amount) => ({ kind: "months of salary" as const, ...amount }));

/** An amount of which only the two ends are published. */
const between = (what: string, figure: typeof money) =>
  z
    .strictObject({ between: figure, and: figure })
    .meta({
      title: `Between two ends: ${what}`,
      fields: {
        between: ["The figure that holds the least it can be."],
        and: ["The figure that holds the most it can be."],
      },
    })
    .transform((ends) => ({ kind: "between" as const, least: ends.between, most: ends.and }));

/** An amount that one figure holds. */
export const fixed = (figure: typeof money) =>
  figure.transform((named) => ({ kind: "fixed" as const, figure: named }));

const NOT_STATED_AMOUNT = { "not stated": { kind: "not stated" } } as const;

/** How money is written where no other amount may stand in it. */
export const plainMoneyWays = {
  phrases: NOT_STATED_AMOUNT,
  words: fixed(moneyGiven),
  fields: { percent: percentOfSalary, monthsOfSalary, between: between("money", money) },
  example: "{percent: share, of: current salary}",
} as const;

/** How leave is written where no other amount may stand in it. */
export const plainLeaveWays = {
  phrases: NOT_STATED_AMOUNT,
  words: fixed(leaveLength),
  fields: { between: between("leave", leaveLength) },
} as const;
