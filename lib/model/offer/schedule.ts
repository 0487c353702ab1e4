import { z } from "zod";
import { slug } from "../names";
import { NOT_STATED } from "../not-stated";
import { oneOf } from "../one-of";
import { because } from "../refusal";
import { label } from "../vocabulary";
import { calendarDay, censusDay, month } from "./dates";
import { count, months, percent, serviceLength, timeBetween } from "./figure-reference";
import { AFTER, event, eventAgain, momentOnce, ONCE_PHRASES, timesOnce } from "./moments";
import { TIMES_IN_A_YEAR } from "./rule-words";
import { TIMES_COUNTED } from "./time-counted";
import {
  CENSUS,
  EVERY,
  FOR_EACH,
  IN_MONTH,
  INSTALMENT,
  INSTALMENTS,
  MONTHLY,
  MONTHLY_OVER,
  NAMED_MONTHS,
  NOT_BEFORE,
  PAID_WITHIN,
  SERVICE_FROM_EVENT,
  WHENEVER,
} from "./time-words";

/** Lets words of a field stand beside `not stated`, so that a mistake in them is explained for what they must be. */
const orNotStated = <Words extends z.ZodType>(words: Words) =>
  oneOf({ phrases: { "not stated": NOT_STATED }, words, fields: {} });

/** What somebody gets who has worked for only part of the time that a yearly payment covers. */
const SHORT_FIRST_YEAR = ["in full", "in proportion", "nothing", "not stated"] as const;

const instalments = z
  .strictObject({
    instalments: z
      .array(
        z
          .strictObject({
            when: momentOnce,
            share: oneOf({
              phrases: { "an equal share": "equal" },
              words: percent,
              fields: {},
            }),
          })
          .meta(INSTALMENT),
      )
      .min(2),
  })
  .meta(INSTALMENTS)
  .refine(
    ({ instalments: parts }) => new Set(parts.map(({ share }) => share === "equal")).size === 1,
    because({ tag: "shares of two kinds" }, "instalments"),
  )
  .transform((when) => ({ kind: "instalments" as const, parts: when.instalments }));

const namedMonths = z
  .strictObject({
    months: z.array(month).min(1),
    each: z.enum(["the whole amount", "an equal share", NOT_STATED]),
    shortFirstYear: z.enum(SHORT_FIRST_YEAR),
  })
  .meta(NAMED_MONTHS)
  .transform((when) => ({ kind: "in months" as const, ...when }));

const census = z
  .strictObject({
    inPostOn: orNotStated(censusDay),
    paidIn: oneOf({
      phrases: { "not stated": NOT_STATED, "on that day": "on that day" },
      words: month,
      fields: {},
    }),
    shortFirstYear: z.enum(SHORT_FIRST_YEAR),
    paysFor: serviceLength.optional(),
  })
  .meta(CENSUS)
  .transform((when) => ({ kind: "census" as const, ...when }));

/** How the calculator asks about something that happens any number of times. */
const ASKS = ["how many times", "on which days"] as const;

/** So many times in each month or year. */
export const timesInEach = z.strictObject({ times: count, in: z.enum(TIMES_COUNTED) }).meta(TIMES_IN_A_YEAR);

const whenever = z
  .strictObject({
    /** Completes "each time": `somebody you recommended starts`. */
    whenever: label,
    /** How long after each of these days; when left out, on the day. */
    after: serviceLength.optional(),
    question: label,
    key: slug,
    asks: z.enum(ASKS).default("how many times"),
    atMostTimes: oneOf({
      phrases: {},
      words: count,
      fields: { times: timesInEach },
      example: "{times: four, in: a tax year}",
    }).optional(),
  })
  .meta(WHENEVER)
  .transform((when) => ({ kind: "whenever" as const, ...when }));

/** The time over which a person counts what pays by the piece. */
const COUNTED = ["in a week", "in a month", "in a year"] as const;

const forEach = z
  .strictObject({
    /** Completes "for each": `mile that you drive for work`. */
    forEach: label,
    counted: z.enum(COUNTED),
    question: label,
    key: slug,
    /** Of the number in a year, only what is beyond this, or up to that. */
    above: count.optional(),
    upTo: count.optional(),
  })
  .meta(FOR_EACH)
  .transform((when) => ({ kind: "for each" as const, ...when }));

const every = z
  .strictObject({ every: timeBetween, firstAfter: serviceLength.optional() })
  .meta(EVERY)
  .transform(({ every: service, ...when }) => ({ kind: "every" as const, service, ...when }));

const AGAIN_PHRASES = {
  "each completed year": { kind: "each completed year" },
  "each anniversary": { kind: "each anniversary" },
  /** Every year in the job; when in the year is not published. */
  "each year": { kind: "each year" },
  /** Whether it comes again is not published. */
  "once or each year": { kind: "once or each year" },
} as const;

/** Fields of a rule that editors write inside its `when`. */
const BESIDE = {
  from: "2026-04-01",
  until: "{day: 2028-03-31, afterwards: nothing}",
  serviceFrom: "probation passed",
};
const BESIDE_MONEY = {
  ...BESIDE,
  stopsAfter: "three-years",
  lostIf: "{event: …, question: …, key: …}",
  monthOfLeaving: "not paid",
  whileAway: "[{absence: unpaid leave, key: unpaid-leave, service: does not count}]",
  inAllAtMost: "nine-thousand",
  paid: "{inMonth: April}",
  underNotice: "not paid",
  noticeJudged: "being paid",
};

/** A moment at which the whole amount is given, once or repeatedly. */
export const moment = oneOf({
  phrases: { ...ONCE_PHRASES, ...AGAIN_PHRASES },
  fields: { event: eventAgain, whenever, ...timesOnce, every },
  example: AFTER,
  beside: BESIDE,
});

/** When a payment falls due, and whether it comes again. */
export const schedule = oneOf({
  phrases: { ...ONCE_PHRASES, ...AGAIN_PHRASES },
  fields: {
    event: eventAgain,
    whenever,
    ...timesOnce,
    every,
    monthly: z
      .strictObject({ monthly: z.enum(["a twelfth of the amount", "the whole amount"]) })
      .meta(MONTHLY)
      .transform((when) => ({ kind: "monthly" as const, each: when.monthly })),
    monthlyOver: z
      .strictObject({ monthlyOver: months })
      .meta(MONTHLY_OVER)
      .transform((when) => ({
        kind: "monthly" as const,
        each: "an equal share" as const,
        over: when.monthlyOver,
      })),
    instalments,
    months: namedMonths,
    inPostOn: census,
    forEach,
  },
  example: AFTER,
  beside: BESIDE_MONEY,
});

/** When the money is paid after it has fallen due; when left out, on the due day. */
export const paid = oneOf({
  phrases: {
    "with that month's salary": { kind: "that month" },
    "with the next month's salary": { kind: "next month" },
    "with the next salary": { kind: "next salary" },
    "not stated": { kind: "not stated" },
  },
  fields: {
    inMonth: z
      .strictObject({ inMonth: month })
      .meta(IN_MONTH)
      .transform((when) => ({ kind: "in month" as const, month: when.inMonth })),
    within: z
      .strictObject({ within: serviceLength })
      .meta(PAID_WITHIN)
      .transform((when) => ({ kind: "within" as const, time: when.within })),
  },
  example: "{inMonth: April}",
});

/** Whether service counts that somebody had before the job, where the day from which it is counted was then. */
const BEFORE_THE_JOB = ["counts", "does not count", NOT_STATED] as const;

/** The day from which years of service are counted. */
export const serviceFrom = oneOf({
  phrases: {
    starting: { kind: "starting" },
    "continuous local government service": { kind: "continuous" },
    "probation passed": { kind: "probation passed" },
    "assessed year passed": { kind: "assessed year passed" },
    "not stated": { kind: "not stated" },
  },
  fields: {
    notBefore: z
      .strictObject({ notBefore: calendarDay })
      .meta(NOT_BEFORE)
      .transform((from) => ({ kind: "not before" as const, day: from.notBefore })),
    event: z
      .strictObject({ ...event, beforeTheJob: z.enum(BEFORE_THE_JOB).default("does not count") })
      .meta(SERVICE_FROM_EVENT)
      .transform((from) => ({ kind: "event" as const, ...from })),
  },
  example: "{notBefore: 2026-04-01}",
});
