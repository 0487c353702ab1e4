import { expect, test } from "vitest";
import { isBankHoliday } from "@/lib/calendar/bank-holidays";
import { addDays, calendarDate } from "@/lib/calendar/calendar-date";
import { workingDayFrom, workingDayUntil } from "@/lib/calendar/working-days";

/** As https://www.gov.uk/bank-holidays has them for England and Wales. */
const PUBLISHED: Readonly<Record<number, readonly string[]>> = {
  2020: ["01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28"],
  2021: ["01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"],
  2022: ["01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26", "12-27"],
  2023: ["01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26"],
  2024: ["01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"],
  2025: ["01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"],
  2026: ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"],
  2027: ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"],
  2028: ["01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"],
};

test.each(Object.entries(PUBLISHED))(
  "the bank holidays of %s are those of gov.uk, and no others",
  (year, days) => {
    const holidays: string[] = [];
    for (let day = calendarDate(`${year}-01-01`); day <= `${year}-12-31`; day = addDays(day, 1))
      if (isBankHoliday(day)) holidays.push(day.slice(5));
    expect(holidays).toEqual(days);
  },
);

test.each([
  ["a Saturday", "2027-09-25", "2027-09-24", "2027-09-27"],
  ["the Monday of the Spring bank holiday", "2026-05-25", "2026-05-22", "2026-05-26"],
  ["Christmas Day at a weekend, with both days after it", "2027-12-25", "2027-12-24", "2027-12-29"],
  ["a Wednesday", "2026-11-25", "2026-11-25", "2026-11-25"],
])("%s: the working day until and from then", (_, day, until, from) => {
  expect([workingDayUntil(calendarDate(day)), workingDayFrom(calendarDate(day))]).toEqual([until, from]);
});
