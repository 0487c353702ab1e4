import { MONTHS_OF_YEAR } from "../calendar/months";
import { type Pence, pence } from "../money/pence";
import { PARTS_OF_A_PENNY } from "./rates";
import { amountOfCode, type TaxCode } from "./tax-code";
import { type Band, flatRate, type TaxCountry, type TaxYear } from "./tax-year";

/** Tables of free pay go up to this number; higher ones are made of several. */
const LARGEST_TABLE = 500;

const POUND = 100;

/**
 * The free pay of a code in months 1 to `months` of the tax year, as HMRC's pay adjustment tables have it: a twelfth, rounded
 * up to the penny, for each month. 1257 is £1,048.26 in month 1.
 */
function freePay(number: number, months: number): Pence {
  if (number === 0) return pence(0);
  const tables = Math.floor((number - 1) / LARGEST_TABLE);
  const rest = number - tables * LARGEST_TABLE;
  const monthOfTable = Math.ceil((LARGEST_TABLE * 10 * POUND) / MONTHS_OF_YEAR);
  return pence(months * (Math.ceil(amountOfCode(rest) / MONTHS_OF_YEAR) + tables * monthOfTable));
}

/**
 * Income tax due by the end of a month of the tax year on all pay of it until then, by HMRC's specification for PAYE tax table
 * routines: taxable pay in whole pounds, bands of as many twelfths as months, and odd parts of a penny dropped.
 * @param pay pence to date, pension taken off
 * @param months 1 in the month from 6 April
 */
export function taxToDate(
  pay: number,
  months: number,
  code: TaxCode,
  home: TaxCountry,
  taxYear: TaxYear,
): Pence {
  const country = code.country ?? home;
  const bands = taxYear.incomeTax[country];
  const { rule } = code;
  switch (rule.kind) {
    case "allowance":
      return taxOn(pay - freePay(rule.number, months), months, bands);
    case "addition":
      return taxOn(pay + freePay(rule.number, months), months, bands);
    case "flat":
      return taxOn(pay, months, [{ upTo: undefined, rate: flatRate(bands, country, rule.aboveBasic) }]);
    case "none":
      return pence(0);
  }
}

/** Tax on taxable pay to date. Counted in twelfths of parts of a penny, so that a twelfth of a band is whole. */
function taxOn(taxable: number, months: number, bands: readonly Band[]): Pence {
  const pay = Math.max(0, Math.floor(taxable / POUND) * POUND);
  let parts = 0;
  let lower = 0;
  for (const { upTo, rate } of bands) {
    // A band holds up to the next whole pound after its twelfths.
    const isLast = upTo === undefined || pay <= Math.ceil((upTo * months) / MONTHS_OF_YEAR / POUND) * POUND;
    const upper = isLast ? pay * MONTHS_OF_YEAR : upTo * months;
    parts += (upper - lower) * rate;
    lower = upper;
    if (isLast) break;
  }
  return pence(Math.floor(parts / (MONTHS_OF_YEAR * PARTS_OF_A_PENNY)));
}
