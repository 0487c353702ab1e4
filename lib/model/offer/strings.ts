import { z } from "zod";
import { NOT_STATED } from "../not-stated";
import { oneOf } from "../one-of";
import { dayOfYear } from "./dates";
import { serviceLength } from "./figure-reference";
import { AVERAGE_SINCE, REVIEWED, REVIEWED_ON_A_DAY } from "./rule-words";

/** Whether an amount is reduced for somebody who works part time. */
export const proRata = z.enum(["yes", "no", NOT_STATED]);

/** What hours reduce of an amount that has limits of its own. */
export const proRataOf = z
  .enum(["the amount and its limits", "the amount alone", "its limits alone", NOT_STATED])
  .optional();

/** The same of money, which may follow the average of the hours in the time that it pays for. */
export const proRataOfMoney = oneOf({
  phrases: { yes: "yes", no: "no", "by average hours": "by average hours", "not stated": NOT_STATED },
  fields: { averageHoursSince: z.strictObject({ averageHoursSince: serviceLength }).meta(AVERAGE_SINCE) },
  example: "{averageHoursSince: eighteen-months}",
});

const ofReview = {
  notice: serviceLength,
  /** What the site makes of payments after a review: a review that is only mentioned leaves them certain. */
  afterReview: z.enum(["possible", "certain"]).default("possible"),
};
const reviewed = z
  .strictObject({ reviewedEvery: serviceLength, ...ofReview })
  .meta(REVIEWED)
  .transform((promise) => ({ kind: "reviewed" as const, ...promise }));
const reviewedOnADay = z
  .strictObject({ reviewedEach: dayOfYear, ...ofReview })
  .meta(REVIEWED_ON_A_DAY)
  .transform((promise) => ({ kind: "reviewed" as const, ...promise }));

/** How binding the promise is; when left out, it is a fixed rule. */
export const promise = oneOf({
  phrases: { guaranteed: { kind: "guaranteed" }, discretionary: { kind: "discretionary" } },
  fields: { reviewedEvery: reviewed, reviewedEach: reviewedOnADay },
  example: "{reviewedEvery: review, notice: notice}",
});
