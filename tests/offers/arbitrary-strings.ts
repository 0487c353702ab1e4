import fc from "fast-check";
import { dayOfYear, length, percent } from "./arbitrary-words";

// Strings at random: what is paid back, and how firm the council's word is.

const countedFrom = fc.constantFrom("starting", "being paid", "not stated");
const later = fc.record({
  of: fc.oneof(
    fc.constantFrom("probation passed", "assessed year passed"),
    fc.record({
      event: fc.constant("it happens"),
      question: fc.constant("When?"),
      key: fc.constantFrom("one", "two"),
    }),
  ),
  before: fc.constantFrom("all of it", "nothing", "not stated", undefined),
});
const untilDay = fc.constantFrom("30 September", "2027-03-31", "1 January");
const ifMovesOut = fc.constantFrom("as on leaving", "nothing", "not stated");
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
const inFullFirst = fc.record(
  {
    inFullFor: length,
    afterwards: fc.constantFrom(
      "in proportion to months left",
      "in proportion to complete months left",
      "in proportion to days left",
      "not stated",
    ),
    over: fc.constantFrom("the time after it", "the whole time", "not stated"),
  },
  { requiredKeys: ["inFullFor", "afterwards"] },
);
const how = fc.constantFrom(
  "all of it",
  "in proportion to months left",
  "in proportion to complete months left",
  "in proportion to days left",
  "not stated",
);
const terms = fc.oneof(
  fc.record({ within: length, how: inFullFirst }),
  fc.record({
    within: length,
    how,
  }),
  fc.record({ until: untilDay, how: fc.oneof(inFullFirst, how) }),
  fc.record({
    steps: fc.array(
      fc.oneof(fc.record({ within: length, percent }), fc.record({ until: untilDay, percent })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);
export const repay = fc.oneof(
  fc.constantFrom("none", "not stated"),
  fc
    .tuple(
      terms,
      fc.oneof({ weight: 2, arbitrary: fc.record({ of: countedFrom }) }, { weight: 1, arbitrary: later }),
      fc.record({ ifHoursGoDown, ifMovesOut, unless }),
    )
    .map((parts) => Object.assign({}, ...parts)),
);
export const promise = fc.oneof(
  fc.constantFrom("guaranteed", "discretionary"),
  fc.record({
    reviewedEvery: fc.oneof(length, fc.constant("not stated")),
    notice: fc.oneof(length, fc.constant("not stated")),
    afterReview: fc.constantFrom("possible", "certain"),
  }),
  fc.record({ reviewedEach: dayOfYear, notice: length }),
);
