import { z } from "zod";
import { calendarDate, dateFrom, readCalendarDate } from "../../calendar/calendar-date";
import { daysInMonth } from "../../calendar/day-number";
import type { DayOfYear } from "../../calendar/day-of-year";
import { MONTHS, type Month, monthName, monthNumber } from "../../calendar/months";
import { expectations } from "../expected";
import { refused } from "../refusal";
import { day } from "../vocabulary";

/** A day as the engine counts with it. */
export const calendarDay = day.transform((written) => calendarDate(written));

/** A month by name, with or without a capital. */
export const month = z
  .preprocess(
    (written) => (typeof written === "string" ? written.trim().toLowerCase() : written),
    z.enum(MONTHS),
  )
  .register(expectations, { kind: "month" });

/** The name of a month with its capital, `April`; `undefined` for other text. */
export function writtenMonth(written: string): string | undefined {
  const month = MONTHS.find((name) => name === written.toLowerCase());
  return month && monthName(month);
}

/** The ISO day for `2027-03-31` or `31 March 2027`; `undefined` for other text. */
export function writtenDay(written: string): string | undefined {
  const [, day, name, year] = /^(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(written) ?? [];
  const month = MONTHS.find((each) => each === name?.toLowerCase());
  if (day === undefined || month === undefined) return readCalendarDate(written);
  return dateFrom(Number(year), monthNumber(month), Number(day));
}

const DAY_OF_YEAR = /^(\d{1,2}) ([a-z]+)$/;
/** A leap year, so that 29 February is accepted. */
const LEAP_YEAR = 2024;

const textOfDay = z.string().register(expectations, { kind: "day of the year" });

/** A day that comes every year: `31 March`. */
export const dayOfYear = textOfDay.transform((written, context): DayOfYear => {
  const [, day, name] = DAY_OF_YEAR.exec(written.trim().toLowerCase()) ?? [];
  const month = MONTHS.find((each): each is Month => each === name);
  if (month !== undefined && Number(day) >= 1 && Number(day) <= daysInMonth(LEAP_YEAR, monthNumber(month))) {
    return { day: Number(day), month };
  }
  context.addIssue(refused({ tag: "not a day of the year" }, written));
  return z.NEVER;
});

/** A day that comes every year, `30 September`, or a day of one year, `2028-03-31`. */
export const dayOrDayOfYear = textOfDay.transform((written, context) => {
  const ofOneYear = writtenDay(written.trim());
  if (ofOneYear !== undefined) return { kind: "of one year" as const, on: calendarDate(ofOneYear) };
  const ofEveryYear = dayOfYear.safeParse(written);
  if (ofEveryYear.success) return { kind: "of every year" as const, ...ofEveryYear.data };
  context.addIssue(refused({ tag: "not a day of the year" }, written));
  return z.NEVER;
});

/** The day of every year on which somebody must be in post. */
export const censusDay = textOfDay
  .superRefine((written, context) => {
    const day = /\d{4}$/.test(written.trim()) ? writtenDay(written.trim()) : undefined;
    if (day !== undefined) {
      context.addIssue({ ...refused({ tag: "day of one year", day }, written), continue: false });
    }
  })
  .pipe(dayOfYear);
