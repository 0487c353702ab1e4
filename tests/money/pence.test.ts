import { describe, expect, test } from "vitest";
import { formatPounds } from "@/lib/money/format";
import { pence, pounds } from "@/lib/money/pence";

describe("pounds as they are typed", () => {
  test.each([
    [0, 0],
    [44_019, 4_401_900],
    [12.5, 1_250],
    [0.07, 7],
    [1.1, 110],
    [40_832.99, 4_083_299],
  ])("%d are %d pence", (typed, amount) => {
    expect(pounds(typed)).toBe(amount);
  });

  test.each([12.345, 0.001, Number.NaN, Number.POSITIVE_INFINITY])("%d is refused, by name", (typed) => {
    expect(() => pounds(typed)).toThrow(
      `£${typed} is not a whole number of pence; write pounds with at most two decimals.`,
    );
  });
});

describe("pence as they are counted", () => {
  test("a whole number is an amount", () => {
    expect(pence(4_083_300)).toBe(pounds(40_833));
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])("%d is refused, by name", (amount) => {
    expect(() => pence(amount)).toThrow(`${amount} is not a whole number of pence.`);
  });
});

describe("an amount for a reader", () => {
  test.each([
    [0, "£0"],
    [100, "£1"],
    [100_000, "£1,000"],
    [123_456_700, "£1,234,567"],
    [1_250, "£12.50"],
    [1_299, "£12.99"],
    [5, "£0.05"],
    [100_001, "£1,000.01"],
  ])("%d pence are %s", (amount, words) => {
    expect(formatPounds(pence(amount))).toBe(words);
  });
});
