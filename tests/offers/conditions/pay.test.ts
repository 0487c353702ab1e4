import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/offers/person/circumstances";
import type { GradePay } from "@/lib/offers/rules/grade-order";
import { hours, role, salary } from "../offer-fixture";
import { offerUnder, outcome, tries } from "./outcome";

/** A full-time salary and weekly hours, of 36. */
const on = (pounds: number, weekly: number | "unanswered" = 36): Partial<Circumstances> => ({
  startingSalary: salary(pounds),
  hours: weekly === "unanswered" ? weekly : hours(weekly),
});

describe("a starting salary of £40,000 or more, read as full-time pay", () => {
  const least = "{startingSalaryAtLeast: salary, startingSalaryReads: full-time pay}";
  tries([
    [least, { startingSalary: "unanswered", hours: "unanswered" }, "asks startingSalary"],
    [least, on(40_000.01), "given"],
    [least, on(40_000), "given"],
    [
      least,
      on(39_999.99),
      "not given: starting salary £39,999.99 is below £40,000 (needs a starting salary of £40,000 or more)",
    ],
    [least, on(40_000, 18), "given"],
    [least, on(40_000, "unanswered"), "given"],
    [
      least,
      on(39_000, 18),
      "not given: starting salary £39,000 is below £40,000 (needs a starting salary of £40,000 or more)",
    ],
  ]);
});

describe("a starting salary of £40,000 or more, read as the pay for the hours", () => {
  const least = "{startingSalaryAtLeast: salary, startingSalaryReads: actual pay}";
  tries([
    [least, { startingSalary: "unanswered", hours: "unanswered" }, "asks startingSalary; asks hours"],
    [least, { startingSalary: "unanswered", hours: hours(18) }, "asks startingSalary"],
    [least, on(80_000, 18), "given"],
    [
      least,
      on(79_999, 18),
      "not given: actual starting salary £39,999.50 is below £40,000 (needs a starting salary of £40,000 or more)",
    ],
    [
      least,
      on(39_999, 36),
      "not given: starting salary £39,999 is below £40,000 (needs a starting salary of £40,000 or more)",
    ],
    [least, on(40_000, "unanswered"), "asks hours"],
    [
      least,
      on(39_999, "unanswered"),
      "not given: starting salary £39,999 is below £40,000 (needs a starting salary of £40,000 or more)",
    ],
  ]);
});

describe("a starting salary of £40,000 or more, and nobody has said which pay", () => {
  const open =
    "benefit.rules.0.who.startingSalaryReads: Ashbourne has not said whether £40,000 means full-time pay or the pay for your hours";
  tries([
    ["{startingSalaryAtLeast: salary}", on(40_000), "given"],
    ["{startingSalaryAtLeast: salary}", on(80_000, 18), "given"],
    ["{startingSalaryAtLeast: salary}", on(40_000, 18), open],
    ["{startingSalaryAtLeast: salary, startingSalaryReads: not stated}", on(40_000, 18), open],
    [
      "{startingSalaryAtLeast: nearly-salary}",
      on(40_000, 18),
      "benefit.rules.0.who.startingSalaryReads: Ashbourne has not said whether nearly £40,000 means full-time pay or the pay for your hours",
    ],
    ["{startingSalaryAtLeast: salary}", on(40_000, "unanswered"), "asks hours"],
    [
      "{startingSalaryAtLeast: salary}",
      on(39_999, 18),
      "not given: starting salary £39,999 is below £40,000 (needs a starting salary of £40,000 or more)",
    ],
    [
      "{startingSalaryAtLeast: salary}",
      { startingSalary: "unanswered", hours: "unanswered" },
      "asks startingSalary; asks hours",
    ],
    [
      "{startingSalaryAtLeast: unknown-salary}",
      on(90_000),
      "benefit.rules.0.who.salary: Ashbourne has not published the salary from which it counts",
    ],
  ]);
});

describe("a starting salary below £40,000", () => {
  const below = "{startingSalaryBelow: salary}";
  const inFull = "{startingSalaryBelow: salary, startingSalaryReads: full-time pay}";
  const inHand = "{startingSalaryBelow: salary, startingSalaryReads: actual pay}";
  tries([
    [inFull, { startingSalary: "unanswered" }, "asks startingSalary"],
    [inFull, on(39_999.99), "given"],
    [
      inFull,
      on(40_000),
      "not given: starting salary £40,000 is not below £40,000 (needs a starting salary below £40,000)",
    ],
    [
      inFull,
      on(50_000, 18),
      "not given: starting salary £50,000 is not below £40,000 (needs a starting salary below £40,000)",
    ],
    [inHand, on(50_000, 18), "given"],
    [
      inHand,
      on(80_000, 18),
      "not given: actual starting salary £40,000 is not below £40,000 (needs a starting salary below £40,000)",
    ],
    [inHand, on(39_999, "unanswered"), "given"],
    [inHand, on(40_000, "unanswered"), "asks hours"],
    [
      below,
      on(50_000, 18),
      "benefit.rules.0.who.startingSalaryReads: Ashbourne has not said whether £40,000 means full-time pay or the pay for your hours",
    ],
    [
      "{startingSalaryBelow: unknown-salary}",
      on(20_000),
      "benefit.rules.0.who.salary: Ashbourne has not published the salary from which it counts",
    ],
  ]);
});

describe("scale points, on a grade that goes from 28 to 32", () => {
  const least = "{spinalColumnPointAtLeast: point}";
  const most = "{spinalColumnPointAtMost: point}";
  const unknown =
    "benefit.rules.0.who.point: Ashbourne has not published the scale point from which it counts";
  tries([
    [least, {}, "asks spinalColumnPoint"],
    [least, { spinalColumnPoint: 31 }, "given"],
    [least, { spinalColumnPoint: 30 }, "given"],
    [
      least,
      { spinalColumnPoint: 29 },
      "not given: scale point 29 is below 30 (needs scale point 30 or above)",
    ],
    [most, {}, "asks spinalColumnPoint"],
    [most, { spinalColumnPoint: 29 }, "given"],
    [most, { spinalColumnPoint: 30 }, "given"],
    [
      most,
      { spinalColumnPoint: 31 },
      "not given: scale point 31 is above 30 (needs scale point 30 or below)",
    ],
    ["{spinalColumnPointAtLeast: unknown-point}", { spinalColumnPoint: 40 }, unknown],
    ["{spinalColumnPointAtMost: unknown-point}", { spinalColumnPoint: 1 }, unknown],
  ]);

  test.each<readonly [who: string, grade: GradePay["spinalColumnPoints"], expected: string]>([
    [least, { from: 30, to: 34 }, "given"],
    [least, { from: 29, to: 34 }, "asks spinalColumnPoint"],
    [least, { from: 25, to: 30 }, "asks spinalColumnPoint"],
    [
      least,
      { from: 25, to: 29 },
      "not given: Grade 8 ends at scale point 29, below 30 (needs scale point 30 or above)",
    ],
    [least, "not stated", "asks spinalColumnPoint"],
    [most, { from: 25, to: 30 }, "given"],
    [most, { from: 25, to: 31 }, "asks spinalColumnPoint"],
    [most, { from: 30, to: 34 }, "asks spinalColumnPoint"],
    [
      most,
      { from: 31, to: 34 },
      "not given: Grade 8 begins at scale point 31, above 30 (needs scale point 30 or below)",
    ],
    [most, "not stated", "asks spinalColumnPoint"],
  ])("%s on a grade whose points are %o: %s", (who, spinalColumnPoints, expected) => {
    const pay = { minimum: 36_000, maximum: 42_000, spinalColumnPoints };
    expect(outcome({ ...offerUnder(who), gradesPay: { "grade-8": pay } })).toBe(expected);
  });

  test.each(["not stated", "grade-7"])(
    "the point is asked where the grade is %s, of which no pay is known",
    (grade) => {
      const offer = { ...offerUnder(least), gradesPay: {} };
      expect(outcome(offer, {}, role("social-worker", { grade }))).toBe("asks spinalColumnPoint");
    },
  );
});

describe("30 hours a week or more, where 36 are full time", () => {
  const least = "{weeklyHoursAtLeast: hours}";
  const unknown = "{weeklyHoursAtLeast: unknown-hours}";
  tries([
    [least, { hours: "unanswered" }, "asks hours"],
    [least, { hours: hours(36) }, "given"],
    [least, { hours: hours(30) }, "given"],
    [
      least,
      { hours: hours(29.5) },
      "not given: 29.5 hours a week is below 30 hours (needs 30 hours a week or more)",
    ],
    [
      least,
      { hours: hours(1) },
      "not given: 1 hour a week is below 30 hours (needs 30 hours a week or more)",
    ],
    [unknown, { hours: hours(36) }, "given"],
    [
      unknown,
      { hours: hours(30) },
      "benefit.rules.0.who.hours: Ashbourne has not published the hours from which it counts",
    ],
  ]);

  test.each([
    [36, "given"],
    [30, "fullTimeWeeklyHours: Ashbourne has not said how many hours a week are full time"],
  ])("%s hours, where nobody has said what is full time: %s", (weekly, expected) => {
    const offer = { ...offerUnder(least), fullTimeWeeklyHours: "not stated" as const };
    expect(outcome(offer, { hours: hours(weekly) })).toBe(expected);
  });
});
