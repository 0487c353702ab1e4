import { z } from "zod";
import { slug } from "../names";
import { oneOf } from "../one-of";
import { because } from "../refusal";
import {
  BETWEEN,
  BY_YEARS_QUALIFIED,
  MONTHS_OF_SALARY,
  PERCENT_OF_SALARY,
  TABLE,
  YEAR_BY_YEAR,
  YEARS_QUALIFIED,
} from "./amount-words";
import { leaveInRow, leaveLength, money, moneyGiven, moneyInRow, months, percent } from "./figure-reference";
import { rise, serviceSteps } from "./steps";

/** The salary that a percentage is a share of. */
const SALARY_BASES = ["starting salary", "current salary"] as const;
/** What a table of amounts may be keyed by. */
const TABLE_KEYS = ["role", "grade", "team"] as const;

const NOT_STATED_AMOUNT = { "not stated": { kind: "not stated" } } as const;

const limits = { of: z.enum(SALARY_BASES), atLeast: money.optional(), atMost: money.optional() };
export const percentOfSalary = z
  .strictObject({ percent, ...limits })
  .meta(PERCENT_OF_SALARY)
  .transform((amount) => ({ kind: "percent of salary" as const, ...amount }));
const monthsOfSalary = z
  .strictObject({ monthsOfSalary: months, ...limits })
  .meta(MONTHS_OF_SALARY)
  .transform((amount) => ({ kind: "months of salary" as const, ...amount }));
const fixed = (figure: typeof money) =>
  figure.transform((named) => ({ kind: "fixed" as const, figure: named }));
const fixedMoney = fixed(moneyGiven);
const fixedLeave = fixed(leaveLength);

/** An amount of which only the two ends are published. */
const between = (what: string, figure: typeof money) =>
  z
    .strictObject({ between: figure, and: figure })
    .meta({ ...BETWEEN, title: `Between two ends: ${what}` })
    .transform((ends) => ({ kind: "between" as const, least: ends.between, most: ends.and }));
const moneyBetween = between("money", money);
const leaveBetween = between("leave", leaveLength);

/** How an amount is written as a group of fields. */
const SHARE = "{percent: share, of: current salary}";

const plainMoney = oneOf({
  phrases: NOT_STATED_AMOUNT,
  words: fixedMoney,
  fields: { percent: percentOfSalary, monthsOfSalary, between: moneyBetween },
  example: SHARE,
});
const plainLeave = oneOf({
  phrases: NOT_STATED_AMOUNT,
  words: fixedLeave,
  fields: { between: leaveBetween },
});

/** Amounts by role, grade or team; `otherwise` is for those that the table leaves out. */
function table<Amount extends z.ZodType, Otherwise extends z.ZodType>(
  what: string,
  amount: Amount,
  otherwise: Otherwise,
) {
  return z
    .strictObject({ by: z.enum(TABLE_KEYS), amounts: z.record(slug, amount), otherwise })
    .meta({ ...TABLE, title: `A table of ${what}` })
    .transform((amounts) => ({ kind: "table" as const, ...amounts }));
}

/** Amounts that change with years since qualifying, fewest first. */
function experienceSteps<Amount extends z.ZodType>(amount: Amount) {
  return z
    .strictObject({
      byYearsQualified: z
        .array(z.strictObject({ years: z.int().min(0).max(60), amount }).meta(YEARS_QUALIFIED))
        .min(1),
      fewer: z.enum(["nothing", "not stated"]),
    })
    .meta(BY_YEARS_QUALIFIED)
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
  phrases: NOT_STATED_AMOUNT,
  words: fixedMoney,
  fields: { percent: percentOfSalary, monthsOfSalary, between: moneyBetween, byService: moneyByService },
  example: SHARE,
} as const;
const rowOfMoney = oneOf({ ...moneyOrStepsWays, words: fixed(moneyInRow) });
const otherMoney = oneOf({ ...moneyOrStepsWays, phrases: { ...NOTHING, ...NOT_STATED_AMOUNT } });

const leaveOrStepsWays = {
  phrases: NOT_STATED_AMOUNT,
  words: fixedLeave,
  fields: { between: leaveBetween, byService: leaveByService },
} as const;
const rowOfLeave = oneOf({ ...leaveOrStepsWays, words: fixed(leaveInRow) });
const otherLeave = oneOf({ ...leaveOrStepsWays, phrases: { ...NOTHING, ...NOT_STATED_AMOUNT } });

const leaveTable = table("leave", rowOfLeave, otherLeave);

/** How much money a rule gives. */
export const moneyAmount = oneOf({
  phrases: NOT_STATED_AMOUNT,
  words: fixedMoney,
  fields: {
    percent: percentOfSalary,
    monthsOfSalary,
    between: moneyBetween,
    byService: moneyByService,
    byYearsQualified: experienceSteps(plainMoney),
    by: table("money", rowOfMoney, otherMoney),
  },
  example: SHARE,
});

/** How much leave a rule gives in a year. */
export const leaveAmount = oneOf({
  phrases: NOT_STATED_AMOUNT,
  words: fixedLeave,
  fields: { between: leaveBetween, byService: leaveByService, by: leaveTable },
});

/** When the first extra day of leave is given, where one more is added each year. */
const FIRST_EXTRA = ["in the first year", "after the first year", "not stated"] as const;

const yearByYear = z
  .strictObject({ eachYear: leaveLength, first: z.enum(FIRST_EXTRA), atMost: leaveLength.optional() })
  .meta(YEAR_BY_YEAR)
  .transform((amount) => ({ kind: "year by year" as const, ...amount }));

/** How much leave a rule adds to the entitlement. */
export const extraLeaveAmount = oneOf({
  phrases: NOT_STATED_AMOUNT,
  words: fixedLeave,
  fields: {
    eachYear: yearByYear,
    between: leaveBetween,
    byService: leaveByService,
    by: leaveTable,
  },
});
