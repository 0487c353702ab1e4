import { plus } from "../money/arithmetic";
import type { Pence } from "../money/pence";
import { halfPennyDown, share } from "./rates";
import type { TaxYear } from "./tax-year";

/**
 * An employee's National Insurance, category A, on the pay of one period: a month by itself, whatever came before, or a
 * year as HMRC's calculator has it. Pension is not taken off first. Each rate's part is settled to the nearest penny, half a
 * penny down (Social Security (Contributions) Regulations 2001, regulation 12).
 */
export function nationalInsurance(pay: Pence, period: "month" | "year", taxYear: TaxYear): Pence {
  const { primaryThreshold, upperEarningsLimit, mainRate, upperRate } = taxYear.nationalInsurance;
  const limit = upperEarningsLimit[period];
  const main = share(Math.min(pay, limit) - primaryThreshold[period], mainRate);
  return plus(halfPennyDown(main), halfPennyDown(share(pay - limit, upperRate)));
}
