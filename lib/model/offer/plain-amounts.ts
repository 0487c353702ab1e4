import { z } from "zod";
import type { FieldWords } from "../meta";
import { slug } from "../names";
import { oneOf } from "../one-of";
import { label } from "../vocabulary";
import { hours, leaveLength, money, moneyGiven, months, percent } from "./figure-reference";
import { salaryLevel, shareOf, shareOfAny } from "./salary-level";

/**
 * The amounts that hold no others: one figure, a share of salary, a rise to one, two ends, what the person tells. A kind is
 * added here, with its words for editors;
 * `lib/offers/amounts/` works it out and `lib/offers/words/amounts.ts` says it.
 */

const limits = { of: shareOf, atLeast: money.optional(), atMost: money.optional() };
const LIMITS = {
  of: ["The salary that it is a share of."],
  atLeast: ["The figure that holds the least it comes to.", "There is no such limit."],
  atMost: ["The figure that holds the most it comes to.", "There is no such limit."],
} as const satisfies Readonly<Record<string, FieldWords>>;

/** The most that a rule pays in all, as a share of salary. */
export const limitOfSalary = z
  .strictObject({ percent, ...limits })
  .meta({
    title: "A limit as a percentage of salary",
    leads: { percent: "a share of", of: "of the", atMost: "at most" },
    fields: { percent: ["The figure that holds the percentage."], ...LIMITS },
  })
  .transform((amount) => ({ kind: "percent of salary" as const, ...amount }));

export const percentOfSalary = z
  .strictObject({ percent, to: percent.optional(), ...limits, of: shareOfAny })
  .meta({
    title: "A percentage of salary",
    leads: { percent: "a share of", of: "of the", atMost: "at most" },
    fields: {
      percent: ["The figure that holds the percentage, or the lowest that it may be."],
      to: ["The figure that holds the highest percentage that it may be.", "It is one percentage."],
      ...LIMITS,
      of: ["The salary that it is a share of, or a figure that is no salary."],
    },
  })
  .transform((amount) => ({ kind: "percent of salary" as const, ...amount }));

const monthsOfSalary = z
  .strictObject({ monthsOfSalary: months, ...limits })
  .meta({
    title: "Months of salary",
    leads: { monthsOfSalary: "a salary of", of: "of the", atMost: "at most" },
    fields: { monthsOfSalary: ["The figure that holds how many months."], ...LIMITS },
  })
  .transform((amount) => ({ kind: "months of salary" as const, ...amount }));

const hourlyPay = z
  .strictObject({ hourlyPay: percent, hours: hours.optional(), ...limits })
  .meta({
    title: "A percentage of pay for an hour",
    fields: {
      hourlyPay: ["The figure that holds the percentage: 150% is time and a half."],
      hours: ["The figure that holds for how many hours: the least that a call-out is paid as.", "For one."],
      ...LIMITS,
    },
  })
  .transform((amount) => ({ kind: "hourly pay" as const, ...amount }));

/** The time that an amount is for. */
export const TIMES_OF_PAY = ["a year", "a month"] as const;

/** The salary to which pay goes up: a figure, or one that the grades hold. */
const raisesTo = oneOf({
  ...salaryLevel,
  words: money,
  example: "{pointsAbove: two}",
});

/** The most that an amount comes to: a figure, or a share of a salary. */
const most = oneOf({
  phrases: {},
  words: money,
  fields: { percent: limitOfSalary },
  example: "{percent: share, of: current salary}",
});

/** What a salary falls short of another by: pay after a review, or while acting up. */
const riseTo = z
  .strictObject({
    raisesTo,
    for: z.enum(TIMES_OF_PAY).default("a year"),
    share: percent.optional(),
    atMost: most.optional(),
  })
  .meta({
    title: "A rise to a salary",
    fields: {
      raisesTo: [
        "The figure that holds the full-time salary, in pounds a year, to which pay goes up; or the salary of a grade’s end or of a point.",
      ],
      for: ["Whether the amount is what it adds in `a year` or in `a month`.", "It is that of a year."],
      share: ["The figure that holds the percentage of the difference that is paid.", "All of it."],
      atMost: [
        ...LIMITS.atMost,
        "The name of a figure, or a share of salary: in `a month`, of the pay for one.",
      ],
    },
  })
  .transform(({ raisesTo: salary, for: time, ...limit }) => ({
    kind: "rise to" as const,
    salary,
    time,
    ...limit,
  }));

/** What the person tells: a cost, of which receipts are the proof, or what stands in the contract alone. */
const told = z
  .strictObject({
    told: label,
    question: label,
    key: slug,
    share: percent.optional(),
    atMost: most.optional(),
  })
  .meta({
    title: "An amount that the person tells",
    fields: {
      told: ["What it is, as it stands in a sentence: `what your move costs`."],
      question: ["The question that the calculator asks to learn of it, in pounds and at most 120 letters."],
      key: ["A short name. The same question has the same key everywhere."],
      share: ["The figure that holds the percentage of it that is paid.", "All of it."],
      atMost: [
        "The most that is paid.",
        "There is no such limit.",
        "The name of a figure, or a share of salary.",
      ],
    },
  })
  .transform(({ told: what, ...amount }) => ({ kind: "told" as const, what, ...amount }));

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
  fields: {
    percent: percentOfSalary,
    monthsOfSalary,
    hourlyPay,
    raisesTo: riseTo,
    between: between("money", money),
    told,
  },
  example: "{percent: share, of: current salary}",
} as const;

/** How leave is written where no other amount may stand in it. */
export const plainLeaveWays = {
  phrases: NOT_STATED_AMOUNT,
  words: fixed(leaveLength),
  fields: { between: between("leave", leaveLength) },
} as const;
