import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDay } from "@/lib/calendar/format-day";
import { formatMonth } from "@/lib/calendar/format-month";
import { arbitraryDay } from "../offers/arbitrary-person";

describe("days for a reader", () => {
  test.each([
    ["2026-11-22", "22 November 2026"],
    ["2026-01-01", "1 January 2026"],
    ["2028-02-29", "29 February 2028"],
  ])("%s is %s, wherever the reader is", (day, words) => expect(formatDay(day)).toBe(words));

  test("the month of a day", () => expect(formatMonth("2026-11-22")).toBe("November 2026"));

  test("each day is written as British English writes it", () => {
    const british = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
    fc.assert(
      fc.property(arbitraryDay, (day) => {
        expect(formatDay(day)).toBe(british.format(new Date(day)));
      }),
    );
  });

  test("what is no day is refused, not written", () => {
    expect(() => formatDay<string>("soon")).toThrow(RangeError);
    expect(() => formatMonth("2026-13-01")).toThrow(RangeError);
  });
});
