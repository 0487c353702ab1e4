import { describe, expect, test } from "vitest";
import {
  fraction,
  isWhole,
  less,
  partOf,
  percentage,
  publishedShare,
  together,
  WHOLE,
} from "@/lib/money/fraction";

const ratio = (numerator: number, denominator: number) => ({ numerator, denominator });

describe("a part of something is exact, in lowest terms", () => {
  test.each([
    [22.2, 37, ratio(3, 5)],
    [22.25, 37, ratio(89, 148)],
    [0, 5, ratio(0, 1)],
    [37, 37, WHOLE],
    [5, 4, ratio(5, 4)],
  ])("%d of %d", (part, whole, exact) => {
    expect(fraction(part, whole)).toEqual(exact);
  });

  test.each([
    [1, 0],
    [-1, 2],
    [1, -2],
    [Number.NaN, 1],
    [1, Number.NaN],
    [Number.POSITIVE_INFINITY, 1],
    [1, Number.POSITIVE_INFINITY],
  ])("%d of %d is none", (part, whole) => {
    expect(() => fraction(part, whole)).toThrow(`${part} of ${whole} is not a part of something`);
  });
});

describe("a percentage", () => {
  test("is so many of a hundred", () => expect(percentage(12.5)).toEqual(ratio(1, 8)));

  test.each([
    [66.667, ratio(2, 3)],
    [33.333, ratio(1, 3)],
    [133.333, ratio(4, 3)],
    [20, ratio(1, 5)],
    [100, WHOLE],
    [33.334, ratio(16_667, 50_000)],
    [66.6, ratio(333, 500)],
  ])("that a council publishes as %d is %o: thirds to three decimals are thirds", (percent, exact) => {
    expect(publishedShare(percent)).toEqual(exact);
  });
});

describe("of two parts", () => {
  test("one of the other is their product", () => {
    expect(partOf(ratio(1, 5), ratio(3, 5))).toEqual(ratio(3, 25));
    expect(partOf(ratio(2, 3), ratio(3, 4))).toEqual(ratio(1, 2));
  });

  test("both together are their sum", () => {
    expect(together(ratio(1, 6), ratio(1, 3))).toEqual(ratio(1, 2));
    expect(together(ratio(1, 2), ratio(1, 2))).toEqual(WHOLE);
  });

  test("one leaves of the other what is over, and never less than nothing", () => {
    expect(less(ratio(1, 2), ratio(1, 3))).toEqual(ratio(1, 6));
    expect(less(ratio(1, 3), ratio(1, 3))).toEqual(ratio(0, 1));
    expect(less(ratio(1, 3), ratio(1, 2))).toEqual(ratio(0, 1));
  });
});

test("whole is what is all of its own denominator", () => {
  expect([WHOLE, ratio(3, 3), ratio(3, 4), ratio(0, 1)].map(isWhole)).toEqual([true, true, false, false]);
});
