import { z } from "zod";
import { NOT_STATED } from "../not-stated";
import { oneOf } from "../one-of";
import { extraLeaveAmount, leaveAmount, moneyAmount } from "./amount";
import { dayOfYear } from "./dates";
import { inForce, ofEveryRule } from "./every-rule";
import { leaveLength } from "./figure-reference";
import { ANNUAL_LEAVE, EXTRA_LEAVE, LEAVE_YEAR, TRAINING } from "./leave-words";
import { proRata } from "./strings";

/** Leave, and time for training, which is counted in the same way. */

/** From when more leave counts: from the next leave year, in proportion from the day after, or from the beginning of its year. */
const HIGHER_FROM = ["the next leave year", "the day after", "that leave year", NOT_STATED] as const;
/** What somebody gets of a leave year who works for a part of it. */
const PART_OF_A_YEAR = ["in proportion", "in full", NOT_STATED] as const;

/** Whether people in term time have leave of their own, or have it paid with the weeks that they work. */
const LEAVE_IN_TERM_TIME = ["in proportion", "in the paid weeks", NOT_STATED] as const;

const ofLeave = {
  proRata,
  startersAndLeavers: z.enum(PART_OF_A_YEAR).optional(),
  /** When a change takes effect; without it, on the anniversary. */
  leaveYear: oneOf({
    phrases: { "starting date": { kind: "starting date" }, "not stated": { kind: "not stated" } },
    fields: {
      begins: z
        .strictObject({ begins: dayOfYear, higherFrom: z.enum(HIGHER_FROM).default("the next leave year") })
        .meta(LEAVE_YEAR)
        .transform((year) => ({ kind: "day of year" as const, ...year })),
    },
    example: "{begins: 1 April}",
  }).optional(),
  ...inForce,
};

export const annualLeave = z
  .strictObject({
    gives: z.literal("annual leave"),
    amount: leaveAmount,
    bankHolidays: z.enum(["on top", "included", "not stated"]).optional(),
    termTime: z.enum(LEAVE_IN_TERM_TIME).optional(),
    ...ofEveryRule,
    ...ofLeave,
  })
  .meta(ANNUAL_LEAVE);
export const extraLeave = z
  .strictObject({
    gives: z.literal("extra leave"),
    amount: extraLeaveAmount,
    /** The most leave in a year, with all extra leave counted. */
    totalAtMost: leaveLength.optional(),
    /** What somebody pays for each day or hour of it, out of their salary. */
    price: moneyAmount.optional(),
    inAWeek: leaveLength.optional(),
    ...ofEveryRule,
    ...ofLeave,
  })
  .meta(EXTRA_LEAVE);

/** Time for training in a year; what it costs is a reimbursement. */
export const training = z
  .strictObject({
    gives: z.literal("training"),
    amount: leaveAmount,
    inAWeek: leaveLength.optional(),
    ...ofEveryRule,
    ...ofLeave,
  })
  .meta(TRAINING);
