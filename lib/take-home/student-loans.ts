import { NO_MONEY } from "../money/arithmetic";
import { type Pence, pence } from "../money/pence";
import { share, wholePoundsDown } from "./rates";
import type { Loan, LoanTerms, TaxYear } from "./tax-year";

const PERIODS_A_YEAR = { month: 12, year: 1 } as const;

/** What is deducted for loans in one period. */
export interface LoanDeductions {
  readonly studentLoan: Pence;
  readonly postgraduateLoan: Pence;
}

/**
 * Deductions for loans from the pay of one period by itself. Several undergraduate plans are one deduction, above the
 * lowest of their thresholds; a postgraduate loan comes on top. Pension is not taken off first. A month's threshold is a
 * twelfth of the year's with odd parts of a penny dropped, and each deduction is rounded down to a whole pound.
 */
export function loanDeductions(
  pay: Pence,
  period: "month" | "year",
  loans: readonly Loan[],
  taxYear: TaxYear,
): LoanDeductions {
  const deduction = (terms: LoanTerms | undefined): Pence => {
    if (terms === undefined) return NO_MONEY;
    const threshold = pence(Math.floor(terms.above / PERIODS_A_YEAR[period]));
    return wholePoundsDown(share(pay - threshold, terms.rate));
  };
  return {
    studentLoan: deduction(lowestUndergraduate(loans, taxYear)),
    postgraduateLoan: deduction(loans.includes("postgraduate") ? taxYear.loans.postgraduate : undefined),
  };
}

/** The terms of the undergraduate plan that decides: that with the lowest threshold; none for whoever repays none. */
export function lowestUndergraduate(loans: readonly Loan[], taxYear: TaxYear): LoanTerms | undefined {
  let lowest: LoanTerms | undefined;
  for (const loan of loans) {
    const terms = loan === "postgraduate" ? undefined : taxYear.loans[loan];
    if (terms !== undefined && (lowest === undefined || terms.above < lowest.above)) lowest = terms;
  }
  return lowest;
}
