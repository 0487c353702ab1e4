import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type CalendarDate } from "@/lib/calendar/calendar-date";
import { type Period, yearFrom } from "@/lib/calendar/period";
import type { Pence } from "@/lib/money/pence";
import { payByMonth, payForYear } from "@/lib/pay/pay-for-year";
import { amountOf, fullTimeSalary } from "@/lib/pay/salary";
import { FULL_TIME, workingShare } from "@/lib/pay/working-share";

const day = (text: string) => text as CalendarDate;
const salary = fullTimeSalary(49_083_00 as Pence);
const time = (from: string, to: string): Period => ({ from: day(from), to: day(to) });
const YEAR_2028 = time("2028-01-01", "2028-12-31");

const paid = (worked: Period | undefined, share = FULL_TIME) =>
  amountOf(payForYear(salary, YEAR_2028, worked, () => share, []));

describe("the pay for a part of a year", () => {
  it("is a twelfth for each month, in a leap year too", () => {
    expect(paid(time("2028-01-01", "2028-03-31"), workingShare(50, 100))).toBe(6_135_38);
    expect(paid(time("2028-01-01", "2028-11-30"))).toBe(44_992_75);
    expect(paid(time("2028-02-01", "2028-02-29"))).toBe(4_090_25);
  });

  it("is for a part of a month what its days come to", () => {
    expect(paid(time("2028-02-15", "2028-02-29"))).toBe(Math.round((49_083_00 / 12) * (15 / 29)));
  });

  it("is all of it for all of it, and nothing for none", () => {
    expect(paid(YEAR_2028)).toBe(49_083_00);
    expect(paid(undefined)).toBe(0);
  });

  it("counts each time at its hours", () => {
    const shareOn = (on: CalendarDate) => (on < "2028-07-01" ? workingShare(60, 100) : workingShare(30, 100));
    const pay = payForYear(fullTimeSalary(45_000_00 as Pence), YEAR_2028, YEAR_2028, shareOn, [
      day("2028-07-01"),
    ]);
    expect(amountOf(pay)).toBe((27_000_00 + 13_500_00) / 2);
  });

  it("the parts of a year come to the year, wherever it begins and is cut", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 364 }), (begins, cut) => {
        const year = yearFrom(addDays(day("2026-01-01"), begins), 1);
        const last = addDays(year.from, cut);
        const half = (worked: Period) => amountOf(payForYear(salary, year, worked, () => FULL_TIME, []));
        const first = half({ from: year.from, to: last });
        const rest = last < year.to ? half({ from: addDays(last, 1), to: year.to }) : 0;
        // Each is settled to the nearest penny by itself.
        expect(Math.abs(first + rest - 49_083_00)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is by the month what its twelve months have paid by the end of each, at any hours", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (hours) => {
        const share = workingShare(hours, 200);
        const months = payByMonth(salary, share);
        const ends = ["01-31", "02-29", "03-31", "04-30", "05-31", "06-30"].map((end) =>
          paid(time("2028-01-01", `2028-${end}`), share),
        );
        expect(months.slice(0, 6)).toEqual(ends.map((end, index) => end - (ends[index - 1] ?? 0)));
        expect(months.reduce((all, month) => all + month, 0)).toBe(paid(YEAR_2028, share));
      }),
    );
  });
});
