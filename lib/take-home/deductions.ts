import { type Pence, pence } from "../money/pence";
import type { PensionChoice } from "./pension";
import type { TaxCode } from "./tax-code";
import type { Loan, TaxCountry } from "./tax-year";

/** What somebody's deductions hang on. */
export interface Taxpayer {
  /** Where income tax is paid; the prefix of a tax code, where there is one, decides. */
  readonly country: TaxCountry;
  /** `undefined` for HMRC's usual code, which falls where the income is high. */
  readonly taxCode: TaxCode | undefined;
  readonly loans: readonly Loan[];
  readonly pension: PensionChoice;
}

/** What is taken off pay, in whole pence. */
export interface Deductions {
  readonly pension: Pence;
  /** Below 0 for a refund in a month of a cumulative code; never for a year. */
  readonly incomeTax: Pence;
  readonly nationalInsurance: Pence;
  readonly studentLoan: Pence;
  readonly postgraduateLoan: Pence;
}

/** Pay, what is taken off, and what is left. */
export interface TakeHome extends Deductions {
  readonly gross: Pence;
  readonly net: Pence;
}

/** What lands in the account. */
export function takeHome(gross: Pence, deductions: Deductions): TakeHome {
  const { pension, incomeTax, nationalInsurance, studentLoan, postgraduateLoan } = deductions;
  const taken = pension + incomeTax + nationalInsurance + studentLoan + postgraduateLoan;
  const net = pence(gross - taken);
  return { gross, pension, incomeTax, nationalInsurance, studentLoan, postgraduateLoan, net };
}

/** Several months together, part by part. */
export function together(parts: readonly TakeHome[]): TakeHome {
  let [gross, pension, incomeTax, nationalInsurance, studentLoan, postgraduateLoan] = [0, 0, 0, 0, 0, 0];
  for (const part of parts) {
    gross += part.gross;
    pension += part.pension;
    incomeTax += part.incomeTax;
    nationalInsurance += part.nationalInsurance;
    studentLoan += part.studentLoan;
    postgraduateLoan += part.postgraduateLoan;
  }
  return takeHome(pence(gross), {
    pension: pence(pension),
    incomeTax: pence(incomeTax),
    nationalInsurance: pence(nationalInsurance),
    studentLoan: pence(studentLoan),
    postgraduateLoan: pence(postgraduateLoan),
  });
}
