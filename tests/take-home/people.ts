import { calendarDate } from "@/lib/calendar/calendar-date";
import { addMonths } from "@/lib/calendar/months";
import { type Pence, pence, pounds } from "@/lib/money/pence";
import {
  type MonthsPay,
  readTaxCode,
  type TakeHome,
  type TaxCode,
  type Taxpayer,
  takeHomeOfYear,
} from "@/lib/take-home";
import { taxYear } from "./tax-years";

/** Somebody in England with the usual tax code, no loan and no pension. */
export const NOBODY_SPECIAL: Taxpayer = {
  country: "england and wales",
  taxCode: undefined,
  loans: [],
  pension: "out",
};

/** A tax code that is one. */
export function code(written: string): TaxCode {
  const read = readTaxCode(written);
  if (read === undefined) throw new Error(`${written} is no tax code.`);
  return read;
}

/** What is left of so many pounds a year. */
export function ofYear(pay: number, special: Partial<Taxpayer> = {}, year = "2026-27"): TakeHome {
  return takeHomeOfYear(pounds(pay), { ...NOBODY_SPECIAL, ...special }, taxYear(year));
}

/** Months of a job in a row: so many pounds a year from the first day of a month on, with payments by number of the month. */
export function job(
  salary: number,
  from: string,
  count: number,
  payments: Readonly<Record<number, number>> = {},
): readonly MonthsPay[] {
  return Array.from({ length: count }, (_, index) => ({
    month: addMonths(calendarDate(from), index),
    salaryAYear: pounds(salary),
    payments: pounds(payments[index + 1] ?? 0),
  }));
}

/** Pence as pounds, to be read in a test. */
export function inPounds(amount: Pence | undefined): number {
  return (amount ?? pence(0)) / 100;
}
