import { z } from "zod";
import { slug } from "../names";
import { NOT_STATED } from "../not-stated";
import { oneOf } from "../one-of";
import { label } from "../vocabulary";
import { percent, serviceLength } from "./figure-reference";
import { EXCUSE, REPAY_STEP, REPAY_STEPS, REPAY_WITHIN, REVIEWED } from "./rule-words";

/** Whether an amount is reduced for somebody who works part time. */
export const proRata = z.enum(["yes", "no", NOT_STATED]);

/** The same of money, which may follow the average of the hours in the time that it pays for. */
export const proRataOfMoney = z.enum(["yes", "no", "by average hours", NOT_STATED]);

/** The event from which a tie-in period is counted. */
const REPAY_FROM = ["starting", "being paid", NOT_STATED] as const;
/** How much is paid back. */
const REPAY_HOW = [
  "all of it",
  "in proportion to months left",
  "in proportion to complete months left",
  "in proportion to days left",
  NOT_STATED,
] as const;

/** How much is paid back by somebody whose hours go down while a payment may be paid back. */
const HOURS_GO_DOWN = ["in proportion", "all of it", NOT_STATED] as const;

/** A reason for leaving that costs nothing: in words alone, or as a question to somebody who leaves. */
const excuse = oneOf({
  phrases: {},
  words: label,
  fields: { reason: z.strictObject({ reason: label, question: label, key: slug }).meta(EXCUSE) },
  example: "{reason: you are made redundant, question: …, key: redundant}",
});

const exceptions = {
  unless: z.array(excuse).default([]),
  /** What else than leaving means paying back, in words: `you move to a role that does not get it`. */
  alsoIf: z.array(label).default([]),
  ifHoursGoDown: z.enum(HOURS_GO_DOWN).optional(),
};
const single = z
  .strictObject({
    within: serviceLength,
    of: z.enum(REPAY_FROM),
    how: z.enum(REPAY_HOW),
    ...exceptions,
  })
  .meta(REPAY_WITHIN)
  .transform((terms) => ({ kind: "within" as const, ...terms }));
const stepped = z
  .strictObject({
    of: z.enum(REPAY_FROM),
    steps: z.array(z.strictObject({ within: serviceLength, percent }).meta(REPAY_STEP)).min(1),
    ...exceptions,
  })
  .meta(REPAY_STEPS)
  .transform((terms) => ({ kind: "steps" as const, ...terms }));

/** What must be paid back by somebody who leaves early. */
export const repay = oneOf({
  phrases: { none: { kind: "none" }, "not stated": { kind: "not stated" } },
  fields: { within: single, steps: stepped },
  example: "{within: tie-in, of: starting, how: all of it}",
});

const reviewed = z
  .strictObject({
    reviewedEvery: serviceLength,
    notice: serviceLength,
    /** What the site makes of payments after a review: a review that is only mentioned leaves them certain. */
    afterReview: z.enum(["possible", "certain"]).default("possible"),
  })
  .meta(REVIEWED)
  .transform((promise) => ({ kind: "reviewed" as const, ...promise }));

/** How binding the promise is; when left out, it is a fixed rule. */
export const promise = oneOf({
  phrases: { guaranteed: { kind: "guaranteed" }, discretionary: { kind: "discretionary" } },
  fields: { reviewedEvery: reviewed },
  example: "{reviewedEvery: review, notice: notice}",
});
