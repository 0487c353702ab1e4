import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareStarts, inForce } from "@/lib/calendar/in-force";

const values = [
  { from: "not stated", amount: 1 },
  { from: "2025-04-01", amount: 2 },
  { from: "2026-04-01", amount: 3 },
];

describe("the value in force", () => {
  test.each([
    ["2020-01-01", 1],
    ["2025-03-31", 1],
    ["2025-04-01", 2],
    ["2026-03-31", 2],
    ["2026-04-01", 3],
    ["2030-01-01", 3],
  ])("on %s is value %d", (today, amount) => expect(inForce(values, today)?.amount).toBe(amount));

  test("there is none before the first stated start", () => {
    expect(inForce([{ from: "2026-04-01" }], "2026-03-31")).toBeUndefined();
    expect(inForce([], "2026-03-31")).toBeUndefined();
  });

  test("the order in which values stand makes no difference", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(values, { minLength: 3 }), (shuffled) => {
        expect(inForce(shuffled, "2025-12-31")?.amount).toBe(2);
      }),
    );
  });

  test("a start that is not stated comes before every stated one", () => {
    expect(["2026-04-01", "not stated", "2025-04-01"].sort(compareStarts)).toEqual([
      "not stated",
      "2025-04-01",
      "2026-04-01",
    ]);
  });
});
