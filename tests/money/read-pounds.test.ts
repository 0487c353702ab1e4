import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPounds } from "@/lib/money/format";
import type { Pence } from "@/lib/money/pence";
import { readAmount, readPounds } from "@/lib/money/read-pounds";

describe("an amount as people type it", () => {
  it.each([
    ["41000", 4_100_000],
    ["£41,000", 4_100_000],
    [" £ 41 000 ", 4_100_000],
    ["41k", 4_100_000],
    ["41.5K", 4_150_000],
    ["£40,833.50", 4_083_350],
    ["40833.5", 4_083_350],
    ["0", 0],
    ["1,234,567", 123_456_700],
  ])("%j is %i pence", (typed, pence) => {
    expect(readPounds(typed)).toBe(pence);
  });

  it.each([
    "",
    "forty",
    "-1",
    "1e9",
    "40833.005",
    "4,10,00",
    "41 00",
    "10000000",
    "99999k",
    "£",
    "k",
    "41kk",
    "Infinity",
    "0x10",
    "١٢٣",
    "9".repeat(10_000),
  ])("%j is not plain, so it is not an amount", (typed) => {
    expect(readPounds(typed)).toBeUndefined();
  });

  it.each(["10000000", "999999999", "£99,999,999,999", "99999k"])(
    "%j is an amount, and too large",
    (typed) => {
      expect(readAmount(typed)).toBe("too large");
    },
  );

  it("every amount that we write is one that we read", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (pence) => {
        expect(readPounds(formatPounds(pence as Pence))).toBe(pence);
      }),
    );
  });
});
