import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, calendarDate } from "@/lib/calendar/calendar-date";
import { inYear, lastOn, nextOn } from "@/lib/calendar/day-of-year";
import { completesOn, timesLength } from "@/lib/calendar/length";
import { addMonths, endOfMonth, MONTHS, monthNumber, startOfMonth } from "@/lib/calendar/months";
import { isWithin, monthOf, yearFrom } from "@/lib/calendar/period";
import { anniversary, completedMonths, completionDay } from "@/lib/calendar/service";

const day = calendarDate;
const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day("1980-01-01"), days));

describe("months later", () => {
  test.each([
    ["2026-01-30", 1, "2026-02-28"],
    ["2028-01-30", 1, "2028-02-29"],
    ["2026-01-31", 2, "2026-03-31"],
    ["2026-12-15", 1, "2027-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-09-01", 0, "2026-09-01"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test("the first and last day of a month", () => {
    expect(startOfMonth(day("2028-02-17"))).toBe("2028-02-01");
    expect(endOfMonth(day("2028-02-17"))).toBe("2028-02-29");
    expect(monthOf(day("2026-09-10"))).toEqual({ from: "2026-09-01", to: "2026-09-30" });
  });

  test("months are numbered from 1", () => {
    expect(MONTHS.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

describe("service", () => {
  test.each([
    ["2026-09-01", 12, "2027-08-31"],
    ["2026-09-15", 6, "2027-03-14"],
    ["2027-03-01", 12, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-01-30", 1, "2026-02-28"],
    ["2026-01-29", 1, "2026-02-28"],
    ["2026-01-28", 1, "2026-02-27"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2028-02-29", 48, "2032-02-28"],
  ])("from %s, %i months are complete on %s", (start, months, complete) => {
    expect(completionDay(day(start), months)).toBe(complete);
    expect(anniversary(day(start), months)).toBe(addDays(day(complete), 1));
  });

  test("the work anniversary of a start on 29 February is 1 March, and 29 February in leap years", () => {
    expect(anniversary(day("2028-02-29"), 12)).toBe("2029-03-01");
    expect(anniversary(day("2028-02-29"), 48)).toBe("2032-02-29");
  });

  test("months are complete from the day that completes them until the day before the next is", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 600 }), (start, months) => {
        const complete = completionDay(start, months);
        expect(completedMonths(start, complete)).toBe(months);
        expect(completedMonths(start, addDays(complete, -1))).toBe(months - 1);
      }),
    );
  });

  test("before the start nothing is complete, nor on the first day", () => {
    expect(completedMonths(day("2026-09-01"), day("2026-08-31"))).toBe(0);
    expect(completedMonths(day("2026-09-01"), day("2020-08-31"))).toBe(0);
    expect(completedMonths(day("2026-09-01"), day("2026-09-01"))).toBe(0);
  });

  test("26 weeks from 1 June 2026 are complete on 29 November, twice that a year less two days after", () => {
    expect(completesOn(day("2026-06-01"), { days: 182 })).toBe("2026-11-29");
    expect(completesOn(day("2026-06-01"), timesLength({ days: 182 }, 2))).toBe("2027-05-30");
    expect(completesOn(day("2026-06-01"), timesLength({ months: 6 }, 2))).toBe("2027-05-31");
  });
});

describe("years and days that come again", () => {
  test("years follow one another without a gap or an overlap, from any first day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (first, number) => {
        const year = yearFrom(first, number);
        const next = yearFrom(first, number + 1);
        expect(next.from).toBe(addDays(year.to, 1));
        expect(isWithin(year.from, year) && isWithin(year.to, year)).toBe(true);
        expect(isWithin(next.from, year) || isWithin(addDays(year.from, -1), year)).toBe(false);
      }),
    );
  });

  test("the first year begins on the day itself", () => {
    expect(yearFrom(day("2028-02-29"), 1)).toEqual({ from: "2028-02-29", to: "2029-02-28" });
    expect(yearFrom(day("2028-02-29"), 2)).toEqual({ from: "2029-03-01", to: "2030-02-28" });
  });

  test("31 March next comes on the day itself, the day after it a year later", () => {
    const march = { day: 31, month: "march" } as const;
    expect(nextOn(march, day("2027-03-31"))).toBe("2027-03-31");
    expect(nextOn(march, day("2027-04-01"))).toBe("2028-03-31");
    expect(lastOn(march, day("2027-03-31"))).toBe("2027-03-31");
    expect(lastOn(march, day("2027-03-30"))).toBe("2026-03-31");
  });

  test("29 February is 28 February in other years", () => {
    expect(inYear({ day: 29, month: "february" }, 2027)).toBe("2027-02-28");
    expect(inYear({ day: 29, month: "february" }, 2028)).toBe("2028-02-29");
  });
});
