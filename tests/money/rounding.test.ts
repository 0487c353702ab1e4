import { expect, test } from "vitest";
import { fraction } from "@/lib/money/fraction";
import { pence } from "@/lib/money/pence";
import { nearestPenny, nearestPound } from "@/lib/money/rounding";

test.each([
  [149, 100],
  [150, 200],
  [4_401_951, 4_402_000],
  [0, 0],
])("%d pence are %d to the nearest pound, half a pound up", (amount, rounded) => {
  expect(nearestPound(pence(amount))).toBe(rounded);
});

test.each([
  [100, fraction(1, 3), 33],
  [100, fraction(2, 3), 67],
  [5, fraction(1, 2), 3],
  [3, fraction(1, 2), 2],
  [0, fraction(1, 2), 0],
  // 2 × 9,007,199,254,740,993 is beyond what ordinary numbers hold.
  [9_007_199_254_740_991, fraction(1, 2), 4_503_599_627_370_496],
  [9_000_000_000_000_001, fraction(1, 3), 3_000_000_000_000_000],
])("of %d pence, the part %o is %d to the nearest penny, half a penny up", (amount, part, rounded) => {
  expect(nearestPenny(amount, part)).toBe(rounded);
});
