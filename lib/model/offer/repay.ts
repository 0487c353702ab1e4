import { z } from "zod";
import { slug } from "../names";
import { NOT_STATED } from "../not-stated";
import { oneOf } from "../one-of";
import { because } from "../refusal";
import { label } from "../vocabulary";
import { dayOrDayOfYear } from "./dates";
import { percent, serviceLength } from "./figure-reference";
import { event } from "./moments";
import {
  EXCUSE,
  IN_FULL_FIRST,
  REPAY_FROM_EVENT,
  REPAY_STEP,
  REPAY_STEP_UNTIL,
  REPAY_STEPS,
  REPAY_UNTIL,
  REPAY_WITHIN,
} from "./repay-words";

/** What somebody pays back who leaves early. */

/** What the time to stay is counted from. */
const repayFrom = oneOf({
  phrases: {
    starting: "starting",
    "being paid": "being paid",
    "probation passed": "probation passed",
    "assessed year passed": "assessed year passed",
    "not stated": NOT_STATED,
  },
  fields: {
    event: z
      .strictObject(event)
      .meta(REPAY_FROM_EVENT)
      .transform((from) => ({ kind: "event" as const, ...from })),
  },
  example: "{event: you pass the course, question: …, key: course-passed}",
});

/** How much is paid back by somebody who leaves before the day from which the time is counted. */
const BEFORE = ["all of it", "nothing", NOT_STATED] as const;

/** A part that becomes less with the time. */
const IN_PROPORTION = [
  "in proportion to months left",
  "in proportion to complete months left",
  "in proportion to days left",
] as const;
/** Of which time it is a part, where all is paid back at first. */
const OVER = ["the time after it", "the whole time", NOT_STATED] as const;

const inFullFirst = z
  .strictObject({
    inFullFor: serviceLength,
    afterwards: z.enum([...IN_PROPORTION, NOT_STATED]),
    over: z.enum(OVER).optional(),
  })
  .meta(IN_FULL_FIRST);

const [months, completeMonths, days] = IN_PROPORTION;
/** How much is paid back. */
const repayHow = oneOf({
  phrases: {
    "all of it": "all of it",
    [months]: months,
    [completeMonths]: completeMonths,
    [days]: days,
    "not stated": NOT_STATED,
  },
  fields: { inFullFor: inFullFirst },
  example: "{inFullFor: first-year, afterwards: in proportion to months left}",
});

/** How much is paid back by somebody whose hours go down while a payment may be paid back. */
const HOURS_GO_DOWN = ["in proportion", "all of it", NOT_STATED] as const;

/** How much is paid back by somebody who moves where the payment is not for them. */
const MOVES_OUT = ["as on leaving", "nothing", NOT_STATED] as const;

/** A reason for leaving that costs nothing: in words alone, or as a question to somebody who leaves. */
const excuse = oneOf({
  phrases: {},
  words: label,
  fields: { reason: z.strictObject({ reason: label, question: label, key: slug }).meta(EXCUSE) },
  example: "{reason: you are made redundant, question: …, key: redundant}",
});

const everywhere = {
  of: repayFrom,
  before: z.enum(BEFORE).optional(),
  unless: z.array(excuse).default([]),
  /** What else than leaving means paying back, in words: `you move to a role that does not get it`. */
  alsoIf: z.array(label).default([]),
  ifHoursGoDown: z.enum(HOURS_GO_DOWN).optional(),
  ifMovesOut: z.enum(MOVES_OUT).default(NOT_STATED),
};

/** Only a day that comes later has a time before it. */
function isBeforeSomething({ of, before }: { of: z.output<typeof repayFrom>; before?: string | undefined }) {
  return before === undefined || !(of === "starting" || of === "being paid" || of === NOT_STATED);
}
const NOTHING_BEFORE = because({ tag: "before nothing" }, "before");

const within = z
  .strictObject({ within: serviceLength, how: repayHow, ...everywhere })
  .meta(REPAY_WITHIN)
  .refine(isBeforeSomething, NOTHING_BEFORE)
  .transform((terms) => ({ kind: "within" as const, ...terms }));

const until = z
  .strictObject({ until: dayOrDayOfYear, how: repayHow, ...everywhere })
  .meta(REPAY_UNTIL)
  .refine(isBeforeSomething, NOTHING_BEFORE)
  .transform((terms) => ({ kind: "until" as const, ...terms }));

const step = oneOf({
  phrases: {},
  fields: {
    within: z.strictObject({ within: serviceLength, percent }).meta(REPAY_STEP),
    until: z.strictObject({ until: dayOrDayOfYear, percent }).meta(REPAY_STEP_UNTIL),
  },
  example: "{within: first-year, percent: half}",
});

const stepped = z
  .strictObject({ steps: z.array(step).min(1), ...everywhere })
  .meta(REPAY_STEPS)
  .refine(isBeforeSomething, NOTHING_BEFORE)
  .transform((terms) => ({ kind: "steps" as const, ...terms }));

/** What must be paid back by somebody who leaves early. */
export const repay = oneOf({
  phrases: { none: { kind: "none" }, "not stated": { kind: "not stated" } },
  fields: { within, until, steps: stepped },
  example: "{within: tie-in, of: starting, how: all of it}",
});
