import { type CalendarDate, partsOf } from "../calendar/calendar-date";
import { endOfMonth } from "../calendar/months";
import { plus } from "../money/arithmetic";
import { type Pence, pence } from "../money/pence";
import { type TakeHome, type Taxpayer, takeHome } from "./deductions";
import { nationalInsurance } from "./national-insurance";
import { taxToDate } from "./paye";
import { contribution, contributionRate, yearsContribution } from "./pension";
import { loanDeductions } from "./student-loans";
import { type TaxCode, taperOf, usualCode } from "./tax-code";
import { figuresOn, type TaxYear } from "./tax-year";

/** What a job pays in one month. */
export interface MonthsPay {
  /** The first day of the month; it is paid on the last. */
  readonly month: CalendarDate;
  /** The salary a year for the hours worked: pensionable, and what decides on the band of the pension. */
  readonly salaryAYear: Pence;
  /** What the month pays of it, as where it is worked in part; a twelfth where it is left out. */
  readonly salary?: Pence | undefined;
  /** Money besides the salary that is not pensionable, such as a welcome payment. */
  readonly payments: Pence;
}

/** Taxable pay and tax of an earlier job in the tax year of the first month, as a P45 says. */
export interface EarlierJob {
  readonly pay: Pence;
  readonly tax: Pence;
}

/** A month's payslip. */
export interface Payslip extends TakeHome {
  readonly month: CalendarDate;
  /** The tax code that it counts with. */
  readonly taxCode: TaxCode;
  readonly figures: TaxYear;
  /** False where the tax year is not published, so that it counts with the last known figures. */
  readonly isPublished: boolean;
}

/** What has been paid and deducted since the beginning of a tax year. */
interface ToDate {
  readonly taxYear: number;
  readonly pay: number;
  readonly tax: number;
}

/**
 * Payslips month by month: income tax cumulative from the beginning of the tax year, National Insurance and loans of each
 * month by itself. So a payment in one month is taxed as it really is.
 * @param months in order, none twice; a month that is left out pays nothing
 * @param years the published tax years
 * @param earlier an earlier job in the tax year of the first month; none where it is left out
 * @returns one payslip a month; `undefined` where a month lies before every published tax year
 */
export function payroll(
  months: readonly MonthsPay[],
  person: Taxpayer,
  years: readonly TaxYear[],
  earlier: EarlierJob | undefined = undefined,
): readonly Payslip[] | undefined {
  const payslips: Payslip[] = [];
  let before: ToDate | undefined;
  for (const pay of months) {
    const on = figuresOn(years, endOfMonth(pay.month));
    if (on === undefined) return undefined;
    const taxYear = taxYearOf(pay.month);
    if (before === undefined) before = { taxYear, pay: earlier?.pay ?? 0, tax: earlier?.tax ?? 0 };
    else if (before.taxYear !== taxYear) before = { taxYear, pay: 0, tax: 0 };
    const taxCode =
      person.taxCode ?? usualCode(on.figures, expectedIncome(pay, person, on.figures), person.country);
    const payslip = payslipOf(pay, taxCode, before, person, on.figures);
    before = {
      taxYear,
      pay: before.pay + payslip.gross - payslip.pension,
      tax: before.tax + payslip.incomeTax,
    };
    payslips.push({ ...payslip, month: pay.month, taxCode, ...on });
  }
  return payslips;
}

/** One month's payslip, from what came before it in the tax year. */
function payslipOf(
  { month, salaryAYear, salary = twelfth(salaryAYear, month), payments }: MonthsPay,
  taxCode: TaxCode,
  before: ToDate,
  person: Taxpayer,
  figures: TaxYear,
): TakeHome {
  const number = taxMonth(month);
  const gross = plus(salary, payments);
  const pension = contribution(salary, contributionRate(salaryAYear, person.pension, figures));
  const taxable = gross - pension;
  const due = taxCode.isCumulative
    ? taxToDate(before.pay + taxable, number, taxCode, person.country, figures) - before.tax
    : taxToDate(taxable, 1, taxCode, person.country, figures);
  // No employer may deduct more tax than half of the pay (Income Tax (PAYE) Regulations 2003, regulation 23).
  const incomeTax = pence(Math.min(due, Math.floor(taxable / 2)));
  return takeHome(gross, {
    pension,
    incomeTax,
    nationalInsurance: nationalInsurance(gross, "month", figures),
    ...loanDeductions(gross, "month", person.loans, figures),
  });
}

/**
 * The income for which HMRC sets the usual code: the salary of a year, less pension. A payment besides it is in no code before it
 * comes: HMRC lowers a code for pay that it expects, and asks after the tax year for what a payment takes off the allowance.
 */
function expectedIncome(
  { salaryAYear }: Pick<MonthsPay, "salaryAYear">,
  person: Taxpayer,
  figures: TaxYear,
): Pence {
  return pence(salaryAYear - yearsContribution(salaryAYear, person.pension, figures));
}

/**
 * True where payments take the income of a tax year above the limit from which the personal allowance tapers, or further above
 * it: the usual code foresees none of it, and the tax on it is asked for after the year.
 */
export function isTaperUnforeseen(
  months: readonly MonthsPay[],
  person: Taxpayer,
  years: readonly TaxYear[],
): boolean {
  if (person.taxCode !== undefined) return false;
  const paid = new Map<number, number>();
  for (const { month, payments } of months) {
    const taxYear = taxYearOf(month);
    paid.set(taxYear, (paid.get(taxYear) ?? 0) + payments);
  }
  return months.some((pay) => {
    const figures = figuresOn(years, endOfMonth(pay.month))?.figures;
    const payments = paid.get(taxYearOf(pay.month)) ?? 0;
    if (figures === undefined || payments === 0) return false;
    const income = expectedIncome(pay, person, figures);
    const { from, to } = taperOf(figures);
    return income < to && income + payments > from;
  });
}

/** The year in which the tax year of pay on the last day of a month began. */
export function taxYearOf(month: CalendarDate): number {
  const { year, month: number } = partsOf(month);
  return number >= APRIL ? year : year - 1;
}

const APRIL = 4;

/** The month of the tax year in which pay on the last day of a month falls: 1 for April, 12 for March. */
export function taxMonth(month: CalendarDate): number {
  return ((partsOf(month).month - APRIL + 12) % 12) + 1;
}

/** A month's part of a salary. Odd pence fall so that the twelve months of a tax year come to the salary. */
function twelfth(salaryAYear: Pence, month: CalendarDate): Pence {
  const number = taxMonth(month);
  return pence(Math.round((salaryAYear * number) / 12) - Math.round((salaryAYear * (number - 1)) / 12));
}
