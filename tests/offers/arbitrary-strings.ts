import fc from "fast-check";
import { length, percent } from "./arbitrary-words";

// Strings at random: what is paid back, and how firm the council's word is.

const countedFrom = fc.constantFrom("starting", "being paid", "not stated");
const ifHoursGoDown = fc.constantFrom("in proportion", "all of it", "not stated", undefined);
const unless = fc.array(
  fc.oneof(
    fc.constant("you are made redundant"),
    fc.record({
      reason: fc.constant("it happens"),
      question: fc.constant("Why?"),
      key: fc.constantFrom("one", "two"),
    }),
  ),
  { maxLength: 2 },
);
export const repay = fc.oneof(
  fc.constantFrom("none", "not stated"),
  fc.record({
    within: length,
    of: countedFrom,
    how: fc.constantFrom(
      "all of it",
      "in proportion to months left",
      "in proportion to complete months left",
      "in proportion to days left",
      "not stated",
    ),
    ifHoursGoDown,
    unless,
  }),
  fc.record({
    of: countedFrom,
    ifHoursGoDown,
    unless,
    steps: fc.array(fc.record({ within: length, percent }), { minLength: 1, maxLength: 3 }),
  }),
);
export const promise = fc.oneof(
  fc.constantFrom("guaranteed", "discretionary"),
  fc.record({
    reviewedEvery: fc.oneof(length, fc.constant("not stated")),
    notice: fc.oneof(length, fc.constant("not stated")),
    afterReview: fc.constantFrom("possible", "certain"),
  }),
);
