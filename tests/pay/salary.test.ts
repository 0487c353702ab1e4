import { describe, expect, test } from "vitest";
import { type CalendarDate, calendarDate } from "@/lib/calendar/calendar-date";
import { yearFrom } from "@/lib/calendar/period";
import { pounds } from "@/lib/money/pence";
import { payForYear } from "@/lib/pay/pay-for-year";
import { actualSalary, amountOf, fullTimeSalary } from "@/lib/pay/salary";
import { reaches } from "@/lib/pay/threshold";
import { FULL_TIME, isFullTime, workingShare } from "@/lib/pay/working-share";

const aSalary = () => fullTimeSalary(pounds(36_000));
const threeFifths = () => workingShare(22.2, 37);

describe("hours", () => {
  test("22.2 of 37 hours are three fifths, and 37 of 37 full time", () => {
    expect(threeFifths()).toEqual({ numerator: 3, denominator: 5 });
    expect([isFullTime(threeFifths()), isFullTime(workingShare(37, 37)), isFullTime(FULL_TIME)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test.each([0, -1, 38, Number.NaN])("%d of 37 hours are refused", (hours) => {
    expect(() => workingShare(hours, 37)).toThrow(
      `${hours} hours a week is not between 0 and full time, 37 hours.`,
    );
  });
});

describe("salary", () => {
  test("of £36,000 full time, three fifths of the hours earn £21,600", () => {
    expect(amountOf(actualSalary(aSalary(), threeFifths()))).toBe(2_160_000);
    expect(amountOf(aSalary())).toBe(3_600_000);
  });
});

describe("a salary that must be reached", () => {
  const threshold = () => pounds(30_000);

  test("by its full-time reading hours do not matter", () => {
    expect(reaches(aSalary(), threeFifths(), threshold(), "full-time pay")).toBe(true);
  });

  test("by the pay in hand £21,600 is below £30,000", () => {
    expect(reaches(aSalary(), threeFifths(), threshold(), "actual pay")).toBe(false);
  });

  test("where the council has not said which, it matters only if the two disagree", () => {
    expect(reaches(aSalary(), threeFifths(), threshold(), "not stated")).toBe("not stated");
    expect(reaches(aSalary(), FULL_TIME, threshold(), "not stated")).toBe(true);
    expect(reaches(aSalary(), threeFifths(), pounds(20_000), "not stated")).toBe(true);
    expect(reaches(aSalary(), threeFifths(), pounds(40_000), "not stated")).toBe(false);
  });

  test("exactly the amount reaches it", () => {
    expect(reaches(aSalary(), FULL_TIME, pounds(36_000), "full-time pay")).toBe(true);
    expect(reaches(aSalary(), threeFifths(), pounds(21_600), "actual pay")).toBe(true);
    expect(reaches(aSalary(), FULL_TIME, pounds(36_000.01), "full-time pay")).toBe(false);
  });
});

describe("the pay for a year", () => {
  const year = () => yearFrom(calendarDate("2026-09-01"), 1);
  const always = () => FULL_TIME;

  test("is the salary where nothing changes", () => {
    expect(payForYear(aSalary(), year(), year(), always, [])).toBe(3_600_000);
  });

  test("is nothing where no day is worked", () => {
    expect(payForYear(aSalary(), year(), undefined, always, [])).toBe(0);
  });

  test("counts the days that are worked, as parts of their month", () => {
    const worked = { from: year().from, to: calendarDate("2026-09-01") };
    expect(payForYear(aSalary(), year(), worked, always, [])).toBe(300_000 / 30);
  });

  /** The pay of the year when hours are halved on a day. */
  const from = (date: string) => {
    const change = calendarDate(date);
    const shareOn = (day: CalendarDate) => (day >= change ? workingShare(18, 36) : FULL_TIME);
    return payForYear(aSalary(), year(), year(), shareOn, [change, change]);
  };

  test("counts hours from the day on which they change, the first and the last day of the year included", () => {
    expect(from("2026-09-01")).toBe(1_800_000);
    expect(from("2027-08-31")).toBe(Math.round(3_600_000 - 300_000 / 31 / 2));
    expect(from("2026-09-02")).toBe(1_800_000 + 300_000 / 30 / 2);
    expect(from("2027-09-01")).toBe(3_600_000);
  });

  test("does not count changes of hours before the year, or after it", () => {
    expect(from("2026-01-01")).toBe(1_800_000);
    expect(from("2028-01-01")).toBe(3_600_000);
  });

  test("counts each change of hours from its day, in whatever order they are told", () => {
    const [july, january] = [calendarDate("2027-07-01"), calendarDate("2027-01-01")];
    const half = workingShare(18, 36);
    const shareOn = (day: CalendarDate) => (day >= january && day < july ? half : FULL_TIME);
    expect(payForYear(aSalary(), year(), year(), shareOn, [july, january])).toBe(3_600_000 - 6 * 150_000);
  });
});
