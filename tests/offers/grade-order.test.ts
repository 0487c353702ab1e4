import { describe, expect, test } from "vitest";
import { type GradePay, gradeBeside } from "@/lib/offers/rules/grade-order";

const pay = (
  minimum: GradePay["minimum"],
  maximum: GradePay["maximum"],
  spinalColumnPoints: GradePay["spinalColumnPoints"] = "not stated",
): GradePay => ({ minimum, maximum, spinalColumnPoints });
const NONE = "not stated";

describe("the order of two grades", () => {
  test.each<readonly [string, GradePay, GradePay]>([
    ["the ranges follow one another", pay(30_000, 34_000), pay(35_000, 39_000)],
    ["they share the point at their ends", pay(30_000, 35_000), pay(35_000, 39_000)],
    ["they overlap, and both ends of one are lower", pay(30_000, 36_000), pay(35_000, 39_000)],
    ["they begin together, and one ends lower", pay(30_000, 36_000), pay(30_000, 39_000)],
    ["they end together, and one begins lower", pay(30_000, 39_000), pay(35_000, 39_000)],
    ["only the most is published", pay(NONE, 34_000), pay(NONE, 39_000)],
    ["only the least is published", pay(30_000, NONE), pay(35_000, NONE)],
    ["the most of one is no more than the least of the other", pay(NONE, 35_000), pay(35_000, NONE)],
    [
      "only scale points are published",
      pay(NONE, NONE, { from: 20, to: 24 }),
      pay(NONE, NONE, { from: 24, to: 28 }),
    ],
  ])("is known where %s", (_, lower, higher) => {
    const both = { lower, higher };
    expect(gradeBeside("lower", "higher", both)).toBe("below");
    expect(gradeBeside("higher", "lower", both)).toBe("above");
  });

  test.each<readonly [string, GradePay | undefined, GradePay]>([
    ["one lies within the other", pay(32_000, 34_000), pay(30_000, 39_000)],
    ["both are the same", pay(30_000, 34_000), pay(30_000, 34_000)],
    [
      "pay and scale points disagree",
      pay(NONE, 34_000, { from: 30, to: 34 }),
      pay(NONE, 39_000, { from: 20, to: 24 }),
    ],
    ["the most of one is more than the least of the other", pay(NONE, 35_001), pay(35_000, NONE)],
    ["nothing is published of one", undefined, pay(30_000, 34_000)],
    ["nothing is stated of one", pay(NONE, NONE), pay(30_000, 34_000)],
  ])("is unknown where %s", (_, one, other) => {
    const both = { ...(one && { one }), other };
    expect(gradeBeside("one", "other", both)).toBe("unknown");
    expect(gradeBeside("other", "one", both)).toBe("unknown");
  });

  test("a grade is the same as itself, whatever is published of it", () => {
    expect(gradeBeside("one", "one", {})).toBe("same");
  });
});
