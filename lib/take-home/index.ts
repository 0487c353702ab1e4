/**
 * Take-home pay: what lands in the account of somebody who is paid a salary and payments in the United Kingdom, as an estimate.
 *
 * ```ts
 * const person = { country: "england and wales", taxCode: undefined, loans: ["plan 2"], pension: "in" };
 * takeHomeOfYear(pounds(40_000), person, taxYear);  // a year as a whole, as HMRC's calculator has it
 * payroll(months, person, taxYears);                // payslips month by month, as payroll deducts
 * together(payslips);                               // their total
 * ```
 *
 * Nothing here reads a clock or a file, and no rate stands in the code: the tax years are content
 * (`content/national/tax-years/`). Money is whole pence.
 */
export { type Cliff, cliffsAt, type EdgeAhead, edgesAhead } from "./cliffs";
export { type Deductions, type TakeHome, type Taxpayer, together } from "./deductions";
export {
  type EarlierJob,
  type MonthsPay,
  type Payslip,
  payroll,
  taxMonth,
  taxYearOf,
} from "./payroll";
export { PENSIONS, type PensionChoice } from "./pension";
export { amountOfCode, meantTaxCode, readTaxCode, type TaxCode, usualCode } from "./tax-code";
export {
  type Band,
  figuresOn,
  flatRate,
  LOANS,
  type Loan,
  type LoanTerms,
  TAX_COUNTRIES,
  type TaxCountry,
  type TaxYear,
} from "./tax-year";
export { type UnforeseenTax, unforeseenTax } from "./unforeseen-tax";
export { amountIn, type Payment, type Worth, worthOf } from "./worth";
export { takeHomeOfYear } from "./year";
