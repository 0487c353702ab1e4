import { NO_MONEY } from "../money/arithmetic";
import type { Pence } from "../money/pence";
import { share, wholePoundsDown } from "./rates";
import type { Loan, LoanTerms, TaxYear } from "./tax-year";

const PERIODS_A_YEAR = { month: 12, year: 1 } as const;

/** What is deducted for loans in one period. */
export interface LoanDeductions {
  readonly studentLoan: Pence;
  readonly postgraduateLoan: Pence;
}

/** The terms that decide on somebody's deductions; `undefined` where nothing is repaid. */
export interface TermsOfLoans {
  /** Of several undergraduate plans, those of the one with the lowest threshold: they are one deduction. */
  readonly undergraduate: LoanTerms | undefined;
  readonly postgraduate: LoanTerms | undefined;
}

/** The terms of somebody's loans in a tax year. */
export function termsOfLoans(loans: readonly Loan[], taxYear: TaxYear): TermsOfLoans {
  let undergraduate: LoanTerms | undefined;
  for (const loan of loans) {
    const terms = loan === "postgraduate" ? undefined : taxYear.loans[loan];
    if (terms !== undefined && (undergraduate === undefined || terms.above < undergraduate.above))
      undergraduate = terms;
  }
  return {
    undergraduate,
    postgraduate: loans.includes("postgraduate") ? taxYear.loans.postgraduate : undefined,
  };
}

/**
 * Deductions for loans from the pay of one period by itself; a postgraduate loan comes on top. Pension is not taken off first. A
 * month's threshold is a twelfth of the year's with odd parts of a penny dropped, and each deduction is rounded down to a whole
 * pound.
 */
export function loanDeductions(pay: Pence, period: "month" | "year", terms: TermsOfLoans): LoanDeductions {
  return {
    studentLoan: deduction(pay, period, terms.undergraduate),
    postgraduateLoan: deduction(pay, period, terms.postgraduate),
  };
}

function deduction(pay: Pence, period: "month" | "year", terms: LoanTerms | undefined): Pence {
  if (terms === undefined) return NO_MONEY;
  const threshold = Math.floor(terms.above / PERIODS_A_YEAR[period]);
  return wholePoundsDown(share(pay - threshold, terms.rate));
}
