import { type CalendarDate, partsOf } from "../calendar/calendar-date";
import { endOfMonth } from "../calendar/months";
import { plus } from "../money/arithmetic";
import { type Pence, pence } from "../money/pence";
import type { TakeHome, Taxpayer } from "./deductions";
import { nationalInsurance } from "./national-insurance";
import { taxToDate } from "./paye";
import { contribution, contributionRate, yearsContribution } from "./pension";
import { loanDeductions, type TermsOfLoans, termsOfLoans } from "./student-loans";
import { type TaxCode, usualCode } from "./tax-code";
import { type BasisPoints, type FiguresOnDay, figuresOn, type TaxYear } from "./tax-year";

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

/** What months of one salary are deducted by, with the figures of one tax year. */
interface Terms {
  readonly salaryAYear: Pence;
  readonly figures: TaxYear;
  readonly taxCode: TaxCode;
  readonly pensionRate: BasisPoints;
  readonly loans: TermsOfLoans;
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
  let on: FiguresOnDay | undefined;
  let terms: Terms | undefined;
  for (const pay of months) {
    const taxYear = taxYearOf(pay.month);
    if (before?.taxYear !== taxYear) {
      on = figuresOn(years, endOfMonth(pay.month));
      const told = before === undefined ? earlier : undefined;
      before = { taxYear, pay: told?.pay ?? 0, tax: told?.tax ?? 0 };
    }
    if (on === undefined) return undefined;
    if (terms?.salaryAYear !== pay.salaryAYear || terms.figures !== on.figures)
      terms = termsOf(pay.salaryAYear, person, on.figures);
    const payslip = payslipOf(pay, terms, before, person, on.isPublished);
    payslips.push(payslip);
    const { gross, pension, incomeTax } = payslip;
    before = { taxYear, pay: before.pay + gross - pension, tax: before.tax + incomeTax };
  }
  return payslips;
}

function termsOf(salaryAYear: Pence, person: Taxpayer, figures: TaxYear): Terms {
  const { country, pension, loans } = person;
  return {
    salaryAYear,
    figures,
    taxCode: person.taxCode ?? usualCode(figures, expectedIncome(salaryAYear, person, figures), country),
    pensionRate: contributionRate(salaryAYear, pension, figures),
    loans: termsOfLoans(loans, figures),
  };
}

/** One month's payslip, from what came before it in the tax year. An answer makes hundreds, so each is written out whole. */
function payslipOf(
  { month, salaryAYear, salary = twelfth(salaryAYear, month), payments }: MonthsPay,
  { figures, taxCode, pensionRate, loans }: Terms,
  before: ToDate,
  { country }: Taxpayer,
  isPublished: boolean,
): Payslip {
  const gross = plus(salary, payments);
  const pension = contribution(salary, pensionRate);
  const taxable = gross - pension;
  const due = taxCode.isCumulative
    ? taxToDate(before.pay + taxable, taxMonth(month), taxCode, country, figures) - before.tax
    : taxToDate(taxable, 1, taxCode, country, figures);
  // No employer may deduct more tax than half of the pay (Income Tax (PAYE) Regulations 2003, regulation 23).
  const incomeTax = pence(Math.min(due, Math.floor(taxable / 2)));
  const insurance = nationalInsurance(gross, "month", figures);
  const { studentLoan, postgraduateLoan } = loanDeductions(gross, "month", loans);
  const net = pence(gross - pension - incomeTax - insurance - studentLoan - postgraduateLoan);
  return {
    gross,
    pension,
    incomeTax,
    nationalInsurance: insurance,
    studentLoan,
    postgraduateLoan,
    net,
    month,
    taxCode,
    figures,
    isPublished,
  };
}

/**
 * The income for which HMRC sets the usual code: the salary of a year, less pension. A payment besides it is in no code before it
 * comes: HMRC lowers a code for pay that it expects, and asks after the tax year for what a payment takes off the allowance.
 */
function expectedIncome(salaryAYear: Pence, person: Taxpayer, figures: TaxYear): Pence {
  return pence(salaryAYear - yearsContribution(salaryAYear, person.pension, figures));
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
