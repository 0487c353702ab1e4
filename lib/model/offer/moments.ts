import { z } from "zod";
import { slug } from "../names";
import { oneOf } from "../one-of";
import { label } from "../vocabulary";
import { calendarDay } from "./dates";
import { serviceLength } from "./figure-reference";
import { AFTER_A_TIME, EVENT, EVENT_AGAIN, ON_A_DAY, ON_ANNIVERSARY, PROBATION } from "./time-words";

/** Moments that come once, and the day that a person names, which may come again. */

export const ONCE_PHRASES = {
  starting: { kind: "starting" },
  "first salary": { kind: "first salary", isFullMonth: false },
  "first full month's salary": { kind: "first salary", isFullMonth: true },
  "probation passed": { kind: "probation passed", months: undefined },
  "assessed year passed": { kind: "assessed year passed" },
  "not stated": { kind: "not stated" },
} as const;

/** Something that happens once, on a day that only the person can name. */
export const event = {
  /** Completes "when" and "after": `your friend starts`. */
  event: label,
  question: label,
  key: slug,
};

const onEvent = z.strictObject({
  ...event,
  /** How long after the event; when left out, on the day of the event. */
  after: serviceLength.optional(),
  /** For how long from the start in the job the day counts; when left out, always. */
  within: serviceLength.optional(),
});
/** A day that the person names, of one year or of each. */
export const eventAgain = onEvent
  .extend({ again: z.literal("each year").optional() })
  .meta(EVENT_AGAIN)
  .transform(({ again, ...when }) =>
    again === undefined ? { kind: "event" as const, ...when } : { kind: "event each year" as const, ...when },
  );

/** Times that no event names. They come after what does, which may have an `after` too. */
export const timesOnce = {
  after: z
    .strictObject({ after: serviceLength })
    .meta(AFTER_A_TIME)
    .transform((when) => ({ kind: "after" as const, service: when.after })),
  anniversary: z
    .strictObject({ anniversary: serviceLength })
    .meta(ON_ANNIVERSARY)
    .transform((when) => ({ kind: "anniversary" as const, service: when.anniversary })),
  probationOf: z
    .strictObject({ probationOf: serviceLength })
    .meta(PROBATION)
    .transform((when) => ({ kind: "probation passed" as const, months: when.probationOf })),
  on: z
    .strictObject({ on: calendarDay })
    .meta(ON_A_DAY)
    .transform((when) => ({ kind: "on a day" as const, day: when.on })),
};
const onceFields = {
  event: onEvent.meta(EVENT).transform((when) => ({ kind: "event" as const, ...when })),
  ...timesOnce,
};
/** How a moment is written as a group of fields. */
export const AFTER = "{after: six-months}";

/** A moment that comes once. */
export const momentOnce = oneOf({ phrases: ONCE_PHRASES, fields: onceFields, example: AFTER });
