import fc from "fast-check";
import { TIMES_COUNTED } from "@/lib/model/offer/time-counted";
import { day, dayOfYear, length, month, percent } from "./arbitrary-words";

// Times at random: when something falls due, when it is paid, and from when service counts.

const event = {
  event: fc.constant("it happens"),
  question: fc.constant("When?"),
  key: fc.constantFrom("one", "two"),
};
export const momentOnce = fc.oneof(
  fc.constantFrom(
    "starting",
    "first salary",
    "first full month's salary",
    "probation passed",
    "assessed year passed",
    "not stated",
  ),
  fc.record({ after: length }),
  fc.record({ anniversary: length }),
  fc.record({ probationOf: length }),
  fc.record({ on: day }),
  fc.record({ ...event, after: length, within: length }, { requiredKeys: ["event", "question", "key"] }),
);
const shortFirstYear = fc.constantFrom("in full", "in proportion", "nothing", "not stated");
export const moment = fc.oneof(
  momentOnce,
  fc.constantFrom("each completed year", "each anniversary", "each year", "once or each year"),
  fc.record(
    { ...event, after: length, again: fc.constant("each year") },
    { requiredKeys: ["event", "question", "key", "again"] },
  ),
  fc.record({ every: length, firstAfter: length }, { requiredKeys: ["every"] }),
  fc.record(
    {
      whenever: fc.constant("it happens"),
      question: fc.constant("How often?"),
      key: fc.constantFrom("one", "two"),
      after: length,
      asks: fc.constantFrom("how many times", "on which days"),
      atMostTimes: fc.oneof(
        fc.constantFrom("count-a", "count-unknown"),
        fc.record({
          times: fc.constantFrom("count-a", "count-unknown"),
          in: fc.constantFrom(...TIMES_COUNTED),
        }),
      ),
    },
    { requiredKeys: ["whenever", "question", "key"] },
  ),
);
const equal = fc.constant("an equal share");
export const schedule = fc.oneof(
  { weight: 3, arbitrary: moment },
  fc.record({ monthly: fc.constantFrom("a twelfth of the amount", "the whole amount") }),
  fc.record({ monthlyOver: fc.constantFrom("length-a", "length-c", "length-unknown") }),
  fc.record({
    months: fc.uniqueArray(month, { minLength: 1 }),
    each: fc.constantFrom("the whole amount", "an equal share", "not stated"),
    shortFirstYear,
  }),
  fc.record({
    inPostOn: fc.oneof(dayOfYear, fc.constant("not stated")),
    paidIn: fc.oneof(month, fc.constantFrom("not stated", "on that day")),
    shortFirstYear,
  }),
  fc.record({ inPostOn: dayOfYear, paidIn: month, shortFirstYear, paysFor: length }),
  fc.record(
    {
      forEach: fc.constant("mile"),
      counted: fc.constantFrom("in a week", "in a month", "in a year"),
      question: fc.constant("How often?"),
      key: fc.constantFrom("one", "two"),
      above: fc.constantFrom("count-a", "count-unknown"),
      upTo: fc.constantFrom("count-a", "count-unknown"),
    },
    { requiredKeys: ["forEach", "counted", "question", "key"] },
  ),
  fc.record({
    instalments: fc.array(fc.record({ when: momentOnce, share: equal }), { minLength: 2, maxLength: 4 }),
  }),
  fc.record({
    instalments: fc.array(fc.record({ when: momentOnce, share: percent }), { minLength: 2, maxLength: 3 }),
  }),
);

export const paid = fc.oneof(
  fc.constantFrom(
    "with that month's salary",
    "with the next month's salary",
    "with the next salary",
    "not stated",
  ),
  fc.record({ inMonth: month }),
  fc.record({ within: length }),
);
export const serviceFrom = fc.oneof(
  fc.constantFrom(
    "starting",
    "continuous local government service",
    "probation passed",
    "assessed year passed",
    "not stated",
  ),
  fc.record({ notBefore: day }),
  fc.record({ ...event, beforeTheJob: fc.constantFrom("counts", "does not count", "not stated") }),
);
