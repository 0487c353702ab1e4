import fc from "fast-check";
import { CONTRACTS, STANDINGS } from "@/lib/model/offer/conditions";
import { day, GRADES, length, money, percent, ROLES, slugs, some, TEAMS, yesNo } from "./arbitrary-words";

// Who a benefit is for, and plain amounts, at random.

const set = some({
  roles: slugs(ROLES),
  grades: slugs(GRADES),
  gradeAtLeast: fc.constantFrom(...GRADES),
  gradeAtMost: fc.constantFrom(...GRADES),
  teams: slugs(TEAMS),
  services: slugs(["assessment", "care"]),
  startingSalaryAtLeast: money,
  startingSalaryBelow: money,
  startingSalaryReads: fc.constantFrom("full-time pay", "actual pay", "not stated"),
  spinalColumnPointAtLeast: fc.constantFrom("count-a", "count-unknown"),
  spinalColumnPointAtMost: fc.constant("count-a"),
  weeklyHoursAtLeast: fc.constant("hours-a"),
  weeklyHoursRead: fc.constantFrom("a worked week", "the average of the year", "not stated"),
  registeredWith: fc.constantFrom("Social Work England", "HCPC"),
  contract: fc.subarray([...CONTRACTS], { minLength: 1 }),
  contractLastsAtLeast: length,
  yearsQualifiedAtLeast: fc.constantFrom("years-a", "years-unknown"),
  yearsQualifiedBelow: fc.constant("years-a"),
  assessedYear: fc.constantFrom("passed", "in it", "not passed"),
  standing: fc.constantFrom(...STANDINGS),
  startedFrom: fc.oneof(day, fc.constant("not stated")),
  startedUntil: day,
  notBackWithin: length,
  serviceAtLeast: length,
  serviceBelow: length,
  furtherConditions: fc.constant("not stated"),
  answers: fc.array(
    fc.record({ key: fc.constantFrom("one", "two"), question: fc.constant("Is it so?"), answer: yesNo }),
    {
      minLength: 1,
      maxLength: 2,
    },
  ),
});
/** Few conditions at a time, or nobody would ever get anything. */
const sparse = set.map((conditions) => Object.fromEntries(Object.entries(conditions).slice(0, 3)));
const fewer = fc.tuple(sparse, fc.integer({ min: 0, max: 25 })).map(([conditions, at]) => {
  const fields = Object.entries(conditions);
  return fields.length === 0
    ? {}
    : Object.fromEntries([fields[at % fields.length] ?? ["standing", "new starter"]]);
});
export const who = fc
  .tuple(
    fewer,
    some({
      anyOf: fc.tuple(fewer, fewer),
      except: fc.tuple(sparse),
      notStatedFor: fc.tuple(fewer),
      judged: fc.constantFrom(
        "starting",
        "falling due",
        "being paid",
        "1 April",
        "31 December",
        "not stated",
      ),
    }),
  )
  .map(([conditions, more]) => ({ ...conditions, ...more }));

const count = fc.constantFrom("count-one", "count-a", "count-unknown");
const level = fc.oneof(
  fc.constantFrom("the minimum of the grade", "the maximum of the grade"),
  fc.record({ grade: fc.constantFrom(...GRADES), end: fc.constantFrom("minimum", "maximum") }),
  fc.record(
    { pointsAbove: count, upTo: fc.constant("the maximum of the grade") },
    { requiredKeys: ["pointsAbove"] },
  ),
  fc.record({ point: count }),
);
const salaryLimits = {
  of: fc.oneof({ weight: 2, arbitrary: fc.constantFrom("starting salary", "current salary") }, level),
  atLeast: money,
  atMost: money,
};
export const plain = fc.oneof(
  money,
  fc.constantFrom("rate-a", "rate-up-to"),
  fc.constant("not stated"),
  fc.record({ between: money, and: money }),
  fc.record(
    { raisesTo: fc.oneof(money, level), for: fc.constantFrom("a year", "a month"), atMost: money },
    { requiredKeys: ["raisesTo"] },
  ),
  fc.record({ percent, ...salaryLimits }, { requiredKeys: ["percent", "of"] }),
  fc.record(
    { percent, ...salaryLimits, of: fc.record({ amount: fc.oneof(money, fc.constantFrom("rate-a")) }) },
    { requiredKeys: ["percent", "of"] },
  ),
  fc.record(
    { hourlyPay: percent, hours: fc.constant("hours-a"), ...salaryLimits },
    { requiredKeys: ["hourlyPay", "of"] },
  ),
  fc.record(
    {
      told: fc.constant("what it costs"),
      question: fc.constant("How much?"),
      key: fc.constantFrom("one", "two"),
      share: percent,
      atMost: fc.oneof(money, fc.record({ percent, of: fc.constant("current salary") })),
    },
    { requiredKeys: ["told", "question", "key"] },
  ),
  fc.record(
    { monthsOfSalary: fc.constantFrom("months-of-pay"), ...salaryLimits },
    { requiredKeys: ["monthsOfSalary", "of"] },
  ),
);
