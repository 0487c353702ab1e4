import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  calendarDate,
  dateOf,
  daysBetween,
  earlierOf,
  laterOf,
  partsOf,
  readCalendarDate,
} from "@/lib/calendar/calendar-date";
import { dayNumber, dayParts, daysInMonth } from "@/lib/calendar/day-number";

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

describe("reading a day", () => {
  test.each(["2026-09-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])(
    "%s is a day",
    (written) => {
      expect(readCalendarDate(written)).toBe(written);
    },
  );

  test.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-06-31",
    "2026-09-31",
    "2026-11-31",
    "2026-00-10",
    "2026-13-01",
    "2026-01-00",
    "2026-01-32",
    "2026-1-1",
    "x2026-01-01",
    "2026-01-01x",
    "May",
    "",
  ])("%s is not", (written) => {
    expect(readCalendarDate(written)).toBeUndefined();
    expect(() => calendarDate(written)).toThrow(
      `"${written}" is not a day of the calendar; write it YYYY-MM-DD`,
    );
  });

  test("a day taken apart and put together is the same day", () => {
    expect(partsOf(calendarDate("2026-09-01"))).toEqual({ year: 2026, month: 9, day: 1 });
    expect(dateOf({ year: 26, month: 9, day: 1 })).toBe("0026-09-01");
  });
});

describe("counting days", () => {
  test("1 January 1970 is day 0, and 1 March 2000 day 11,017", () => {
    expect(dayNumber({ year: 1970, month: 1, day: 1 })).toBe(0);
    expect(dayNumber({ year: 2000, month: 3, day: 1 })).toBe(11_017);
    expect(dayNumber({ year: 1969, month: 12, day: 31 })).toBe(-1);
  });

  test("agrees with the platform's calendar on every day", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day } = dayParts(number);
        const date = new Date(number * 86_400_000);
        expect([year, month, day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber({ year, month, day })).toBe(number);
      }),
    );
  });

  test("the day after 28 February 2028 is 29 February, and after 31 December 1 January", () => {
    expect(addDays(calendarDate("2028-02-28"), 1)).toBe("2028-02-29");
    expect(addDays(calendarDate("2026-12-31"), 1)).toBe("2027-01-01");
    expect(addDays(calendarDate("2027-01-01"), -1)).toBe("2026-12-31");
  });

  test("a year is 365 days, a leap year 366", () => {
    expect(daysBetween(calendarDate("2026-09-01"), calendarDate("2027-09-01"))).toBe(365);
    expect(daysBetween(calendarDate("2027-09-01"), calendarDate("2028-09-01"))).toBe(366);
  });

  test("February has 28 days, 29 in leap years, 28 again in 1900", () => {
    expect([2026, 2028, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2026, month))).toEqual([
      31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });

  test("the later and the earlier of two days", () => {
    const [first, second] = [calendarDate("2026-09-01"), calendarDate("2026-09-02")];
    expect([laterOf(first, second), laterOf(second, first)]).toEqual([second, second]);
    expect([earlierOf(first, second), earlierOf(second, first)]).toEqual([first, first]);
  });
});
