import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atLeast, atMost, NO_MONEY, plus, portion, sum } from "@/lib/money/arithmetic";
import { fraction, isWhole, partOf, percentage, together, WHOLE } from "@/lib/money/fraction";
import { type Pence, pounds } from "@/lib/money/pence";

const pence = fc.integer({ min: 0, max: 1_000_000_000 }).map((amount) => amount as Pence);

describe("amounts", () => {
  test("add up", () => {
    expect(sum([])).toBe(NO_MONEY);
    expect(sum([pounds(1), pounds(2.5)])).toBe(350);
    expect(plus(pounds(1), pounds(2))).toBe(300);
  });

  test("are kept to a most and a least", () => {
    expect([atMost(pounds(2), pounds(1)), atMost(pounds(1), pounds(2))]).toEqual([100, 100]);
    expect([atLeast(pounds(2), pounds(1)), atLeast(pounds(1), pounds(2))]).toEqual([200, 200]);
  });
});

describe("a part of an amount", () => {
  test.each([
    [36_000, 20, 720_000],
    [36_001.55, 20, 720_031],
    [0.01, 50, 1],
    [0.01, 49, 0],
    [1_000, 12.5, 12_500],
    [1_000, 0, 0],
    [1_000, 250, 250_000],
  ])("of £%d, %d%% is %d pence", (amount, percent, part) => {
    expect(portion(pounds(amount), percentage(percent))).toBe(part);
  });

  test("is settled to the nearest penny, half a penny up", () => {
    expect(portion(pounds(0.05), fraction(1, 2))).toBe(3);
    expect(portion(pounds(0.04), fraction(1, 3))).toBe(1);
    expect(portion(pounds(0.05), fraction(1, 3))).toBe(2);
  });

  test("is exact where ordinary numbers are not", () => {
    const part = partOf(percentage(33.333), fraction(21.123, 36.457));
    const exact = (1_000_000_000n * 33_333n * 21_123n * 2n + 100_000n * 36_457n) / (2n * 100_000n * 36_457n);
    expect(portion(1_000_000_000 as Pence, part)).toBe(Number(exact));
    const largest = { numerator: Number.MAX_SAFE_INTEGER - 1, denominator: Number.MAX_SAFE_INTEGER };
    expect([2, 3].map((amount) => portion(amount as Pence, largest))).toEqual([2, 3]);
    expect(portion(1 as Pence, { numerator: 2 ** 51, denominator: 2 ** 52 + 1 })).toBe(0);
  });

  test("the whole is the amount, and nothing of it nothing", () => {
    fc.assert(
      fc.property(pence, (amount) => {
        expect(portion(amount, WHOLE)).toBe(amount);
        expect(portion(amount, percentage(0))).toBe(0);
      }),
    );
  });

  test("grows with the part", () => {
    fc.assert(
      fc.property(pence, fc.integer({ min: 0, max: 99 }), (amount, percent) => {
        expect(portion(amount, percentage(percent + 1))).toBeGreaterThanOrEqual(
          portion(amount, percentage(percent)),
        );
      }),
    );
  });
});

describe("fractions", () => {
  test("are in lowest terms", () => {
    expect(fraction(27, 36)).toEqual({ numerator: 3, denominator: 4 });
    expect(fraction(22.2, 37)).toEqual({ numerator: 3, denominator: 5 });
    expect(fraction(0, 5)).toEqual({ numerator: 0, denominator: 1 });
  });

  test("of one another and together", () => {
    expect(partOf(fraction(1, 2), fraction(2, 3))).toEqual({ numerator: 1, denominator: 3 });
    expect(together(fraction(1, 2), fraction(1, 3))).toEqual({ numerator: 5, denominator: 6 });
    expect([isWhole(together(fraction(1, 3), fraction(2, 3))), isWhole(fraction(2, 3))]).toEqual([
      true,
      false,
    ]);
  });

  test.each([
    [-1, 2],
    [1, 0],
    [1, -2],
    [Number.NaN, 2],
    [1, Number.POSITIVE_INFINITY],
    [1e300, 2],
  ])("%d of %d is refused, by name", (part, whole) => {
    expect(() => fraction(part, whole)).toThrow(`${part} of ${whole} is not a part of something`);
  });
});
