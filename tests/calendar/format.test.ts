import { describe, expect, test } from "vitest";
import { formatDay } from "@/lib/calendar/format-day";
import { formatMonth } from "@/lib/calendar/format-month";

describe("days for a reader", () => {
  test.each([
    ["2026-11-22", "22 November 2026"],
    ["2026-01-01", "1 January 2026"],
    ["2028-02-29", "29 February 2028"],
  ])("%s is %s, wherever the reader is", (day, words) => expect(formatDay(day)).toBe(words));

  test("the month of a day", () => expect(formatMonth("2026-11-22")).toBe("November 2026"));
});
