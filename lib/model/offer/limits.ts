import { z } from "zod";
import { oneOf } from "../one-of";
import { money } from "./figure-reference";
import { limitOfSalary } from "./plain-amounts";
import { MONEY_IN_A_YEAR } from "./rule-words";
import { timesInEach } from "./schedule";
import { TIMES_COUNTED } from "./time-counted";

/** The most that payments come to together. */

const waysToLimit = {
  percent: limitOfSalary,
  amount: z
    .strictObject({ amount: money, in: z.enum(TIMES_COUNTED) })
    .meta(MONEY_IN_A_YEAR)
    .transform((limit) => ({ kind: "in each" as const, ...limit })),
};
/** The limit of everything that a rule pays. */
export const limitInAll = oneOf({
  phrases: {},
  words: money,
  fields: waysToLimit,
  example: "{percent: share, of: starting salary}",
});

/** The limit of everything that a benefit pays: of money, or of how many payments there are whichever rule they are of. */
export const limitTogether = oneOf({
  phrases: {},
  words: money,
  fields: {
    ...waysToLimit,
    times: timesInEach.transform((limit) => ({ kind: "times in each" as const, ...limit })),
  },
  example: "{percent: share, of: starting salary}",
});
