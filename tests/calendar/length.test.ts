import { describe, expect, test } from "vitest";
import { calendarDate } from "@/lib/calendar/calendar-date";
import { completesOn, inMonths, timesLength } from "@/lib/calendar/length";

describe("a length of service", () => {
  test("in months is complete on the day before the day of the month on which it began", () => {
    expect(completesOn(calendarDate("2026-09-01"), { months: 6 })).toBe("2027-02-28");
  });

  test("in days counts the first of them", () => {
    expect(completesOn(calendarDate("2026-06-01"), { days: 26 * 7 })).toBe("2026-11-29");
    expect(completesOn(calendarDate("2026-06-01"), { days: 1 })).toBe("2026-06-01");
  });

  test("several times over stays in its unit", () => {
    expect(timesLength({ months: 36 }, 2)).toEqual({ months: 72 });
    expect(timesLength({ days: 10 }, 3)).toEqual({ days: 30 });
  });

  test("in months: 12 are 12, 52 weeks are just short of 12, and 26 of 6", () => {
    expect(inMonths({ months: 12 })).toBe(12);
    expect(inMonths({ days: 52 * 7 })).toBeCloseTo(11.96, 2);
    expect(inMonths({ days: 26 * 7 })).toBeCloseTo(5.98, 2);
  });
});
