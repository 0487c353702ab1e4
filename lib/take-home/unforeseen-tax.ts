import { endOfMonth } from "../calendar/months";
import { type Pence, pence } from "../money/pence";
import { type Taxpayer, together } from "./deductions";
import { type EarlierJob, type MonthsPay, payroll, taxYearOf } from "./payroll";
import { progressive, toNearestPenny } from "./rates";
import { usualFreePay } from "./tax-code";
import { figuresOn, type TaxYear } from "./tax-year";

/** Tax that no payslip of a tax year takes off. */
export interface UnforeseenTax {
  /** The year in which the tax year begins. */
  readonly taxYear: number;
  readonly tax: Pence;
}

function byTaxYear(months: readonly MonthsPay[]): ReadonlyMap<number, readonly MonthsPay[]> {
  const years = new Map<number, MonthsPay[]>();
  for (const one of months) {
    const taxYear = taxYearOf(one.month);
    const same = years.get(taxYear);
    if (same === undefined) years.set(taxYear, [one]);
    else same.push(one);
  }
  return years;
}

/**
 * The tax on what payments take off the personal allowance, by tax year: the usual code foresees the salary and no payment, so HMRC
 * asks for it after the tax year. Of each pound that lies between the limits of the taper, half is taxed besides.
 * @param months in order, to the end of each tax year or of the job
 * @param earlier an earlier job in the tax year of the first month
 * @returns the tax years in which there is some
 */
export function unforeseenTax(
  months: readonly MonthsPay[],
  person: Taxpayer,
  years: readonly TaxYear[],
  earlier?: EarlierJob,
): readonly UnforeseenTax[] {
  if (person.taxCode !== undefined) return [];
  const unforeseen: UnforeseenTax[] = [];
  for (const [taxYear, paid] of byTaxYear(months)) {
    const [first] = paid;
    const figures = first && figuresOn(years, endOfMonth(first.month))?.figures;
    if (figures === undefined) continue;
    let [payments, highest] = [0, 0];
    for (const one of paid) {
      payments += one.payments;
      highest = Math.max(highest, one.salaryAYear);
    }
    if (payments === 0 || highest + payments <= figures.taperedAbove) continue;
    const before = first === months[0] ? earlier : undefined;
    const payslips = payroll(paid, person, years, before);
    if (payslips === undefined) continue;
    const { gross, pension } = together(payslips);
    const tax = tapered((before?.pay ?? 0) + gross - pension, payments, person, figures);
    if (tax > 0) unforeseen.push({ taxYear, tax });
  }
  return unforeseen;
}

/** The tax on what payments take off the allowance of an income which they are a part of. */
function tapered(income: number, payments: number, { country }: Taxpayer, figures: TaxYear): Pence {
  const taxWith = (expected: number) =>
    progressive(income - usualFreePay(figures, pence(expected)), figures.incomeTax[country]);
  return toNearestPenny(taxWith(income) - taxWith(income - payments));
}
