import { type Pence, pence } from "../money/pence";
import { type TakeHome, type Taxpayer, takeHome } from "./deductions";
import { nationalInsurance } from "./national-insurance";
import { yearsContribution } from "./pension";
import { progressive, share, toNearestPenny } from "./rates";
import { loanDeductions, termsOfLoans } from "./student-loans";
import { amountOfCode, usualFreePay } from "./tax-code";
import { flatRate, type TaxYear } from "./tax-year";

/**
 * What is left of a year's pay in one tax year, worked out on the year as a whole, as HMRC's own calculator does: the
 * limits of a year, and no rounding but of each result to the penny. Twelve payslips may come to a pound or two more or less,
 * because payroll rounds every month: {@link payroll}.
 * @param pay all of it pensionable; pence
 * @param pension what is paid into a pension before tax; of the LGPS where it is left out
 */
export function takeHomeOfYear(
  pay: Pence,
  person: Taxpayer,
  taxYear: TaxYear,
  pension: Pence = yearsContribution(pay, person.pension, taxYear),
): TakeHome {
  return takeHome(pay, {
    pension,
    incomeTax: incomeTaxOfYear(pence(pay - pension), person, taxYear),
    nationalInsurance: nationalInsurance(pay, "year", taxYear),
    ...loanDeductions(pay, "year", termsOfLoans(person.loans, taxYear)),
  });
}

/** Income tax on a year's pay from which pension is taken off already. */
function incomeTaxOfYear(pay: Pence, person: Taxpayer, taxYear: TaxYear): Pence {
  const { taxCode } = person;
  const country = taxCode?.country ?? person.country;
  const bands = taxYear.incomeTax[country];
  if (taxCode === undefined) return toNearestPenny(progressive(pay - usualFreePay(taxYear, pay), bands));
  const { rule } = taxCode;
  switch (rule.kind) {
    case "allowance":
      return toNearestPenny(progressive(pay - amountOfCode(rule.number), bands));
    case "addition": {
      const tax = toNearestPenny(progressive(pay + amountOfCode(rule.number), bands));
      // No employer may deduct more tax than half of the pay (Income Tax (PAYE) Regulations 2003, regulation 23).
      return pence(Math.min(tax, Math.floor(pay / 2)));
    }
    case "flat":
      return toNearestPenny(share(pay, flatRate(bands, country, rule.aboveBasic)));
    case "none":
      return pence(0);
  }
}
