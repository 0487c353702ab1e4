import { type Pence, pence } from "../money/pence";
import type { TaxCountry, TaxYear } from "./tax-year";

/** How a code has tax worked out. */
export type TaxCodeRule =
  /** Pay up to the allowance is free: `1257L`, `0T`. The number is that of the code, 0 for none. */
  | { readonly kind: "allowance"; readonly number: number }
  /** More than the pay is taxed, for what is owed elsewhere: `K475`. */
  | { readonly kind: "addition"; readonly number: number }
  /** All pay at the rate of one band, counted from the basic one: `BR` is 0, `D0` 1. */
  | { readonly kind: "flat"; readonly aboveBasic: number }
  /** No tax: `NT`. */
  | { readonly kind: "none" };

/** A tax code. */
export interface TaxCode {
  /** As HMRC writes it, without spaces: `S1257L`. */
  readonly written: string;
  /** What its prefix says: S is Scotland, C Wales; `undefined` without one. */
  readonly country: TaxCountry | undefined;
  readonly rule: TaxCodeRule;
  /** False for codes that end in W1, M1 or X: each month is taxed by itself. */
  readonly isCumulative: boolean;
}

const WRITTEN = /^([SC]?)(?:(\d{1,4})([LMNT])|K(\d{1,4})|(BR|NT)|D([0-3]))(W1|M1|W1M1|W1\/M1|X)?$/;

/** The highest code for all pay at one rate, such as D1: Scotland has more bands. */
const HIGHEST_FLAT: Readonly<Record<TaxCountry, number>> = { "england and wales": 1, scotland: 3 };

/**
 * A tax code as it stands on a payslip or a letter from HMRC, in capitals or not.
 * @returns `undefined` for what is no tax code: the site then asks for it again, and guesses nothing
 */
export function readTaxCode(typed: string): TaxCode | undefined {
  const written = typed.replace(/\s/g, "").toUpperCase();
  const [, prefix, number, suffix, addition, fixed, flat, basis] = WRITTEN.exec(written) ?? [];
  if (prefix === undefined) return undefined;
  const country = prefix === "S" ? "scotland" : prefix === "C" ? "england and wales" : undefined;
  if (flat !== undefined && Number(flat) > HIGHEST_FLAT[country ?? "england and wales"]) return undefined;
  // Only T, "other items to review", goes with an allowance of nothing.
  if (number !== undefined && Number(number) === 0 && suffix !== "T") return undefined;
  if (addition !== undefined && Number(addition) === 0) return undefined;
  return {
    written,
    country,
    rule: ruleOf({ number, addition, fixed, flat }),
    isCumulative: basis === undefined,
  };
}

/** The letter O for the nought of `0T`. */
const O_FOR_NOUGHT = /^([SC]?)O(?=T)/;
/**
 * How payslips, letters and P45s write that each month is taxed by itself: `W1/M1`, `Wk1/Mth1`, `Month 1`, `NONCUM`, in brackets or
 * after a stroke. HMRC writes `W1`, `M1` or `X`.
 */
const AS_PAYSLIPS_HAVE_IT =
  /(?<=[LMNTKR\d])[-/(]*(?:(?:W(?:K|EEK)?1[-/]?)?M(?:TH|ONTH)?1|M(?:TH|ONTH)?1[-/]?W(?:K|EEK)?1|W(?:K|EEK)?1|X|NON-?CUM(?:ULATIVE)?)\)?$/;
/** The same as HMRC writes it for pay by the month. */
const EACH_MONTH_BY_ITSELF = "M1";
/** A code without its letter, which changes nothing of what is taken: `1257`, `1257 M1`. */
const WITHOUT_LETTER = /^([SC]?[1-9]\d{0,3})(?=$|W1|M1|X)/;

/**
 * The tax code that somebody means who has written none, where it can be only one: `OT` is 0T, `1257` is 1257L, and `D2` of somebody
 * in Scotland is SD2. `1257L Wk1/Mth1` is 1257LM1.
 * @returns `undefined` where it is not plain
 */
export function meantTaxCode(typed: string, country: TaxCountry): TaxCode | undefined {
  const written = typed.replace(/\s/g, "").toUpperCase().replace(AS_PAYSLIPS_HAVE_IT, EACH_MONTH_BY_ITSELF);
  return (
    readTaxCode(written) ??
    readTaxCode(written.replace(O_FOR_NOUGHT, "$10")) ??
    readTaxCode(written.replace(WITHOUT_LETTER, "$1L")) ??
    (country === "scotland" ? readTaxCode(`S${written}`) : undefined)
  );
}

interface Parts {
  readonly number: string | undefined;
  readonly addition: string | undefined;
  readonly fixed: string | undefined;
  readonly flat: string | undefined;
}

function ruleOf({ number, addition, fixed, flat }: Parts): TaxCodeRule {
  if (number !== undefined) return { kind: "allowance", number: Number(number) };
  if (addition !== undefined) return { kind: "addition", number: Number(addition) };
  if (fixed === "NT") return { kind: "none" };
  return { kind: "flat", aboveBasic: flat === undefined ? 0 : Number(flat) + 1 };
}

/** What a code's number stands for in a year: ten times it and £9, so that 1257 is £12,579; nothing for none. */
export function amountOfCode(number: number): Pence {
  return pence(number === 0 ? 0 : (number * 10 + 9) * 100);
}

/**
 * The pay that is free of tax in a year for whoever has HMRC's usual code, tapered where the income is high, as HMRC's own
 * calculator has it: £12,579 less £1 for each £2 of income above £100,000.
 */
export function usualFreePay(taxYear: TaxYear, income: Pence): Pence {
  const full = amountOfCode(codeNumber(taxYear.personalAllowance));
  return pence(Math.max(0, full - Math.floor(taper(taxYear, income))));
}

/**
 * The usual code of a tax year for an expected income: `1257L`, or a lower one such as `756L` where it is high. The allowance
 * is what the taper leaves of it, rounded up to the pound (Income Tax Act 2007, section 35); its code drops the last digit.
 * In Scotland it has an S before it; the C of Wales, whose bands are England's, is left out.
 */
export function usualCode(taxYear: TaxYear, income: Pence, country: TaxCountry): TaxCode {
  const left = Math.max(0, taxYear.personalAllowance - taper(taxYear, income));
  const number = codeNumber(Math.ceil(left / 100) * 100);
  return {
    written: `${country === "scotland" ? "S" : ""}${number === 0 ? "0T" : `${number}L`}`,
    country: country === "scotland" ? country : undefined,
    rule: { kind: "allowance", number },
    isCumulative: true,
  };
}

/** The incomes between which the personal allowance tapers by £1 for each £2. */
export function taperOf({ taperedAbove, personalAllowance }: TaxYear): {
  readonly from: Pence;
  readonly to: Pence;
} {
  return { from: taperedAbove, to: pence(taperedAbove + 2 * personalAllowance) };
}

/** What a high income takes off the personal allowance: half of what is above the limit, in pence and half-pence. */
function taper({ taperedAbove }: TaxYear, income: Pence): number {
  return Math.max(0, income - taperedAbove) / 2;
}

/** The number of the code for an allowance in pence: the allowance in pounds without its last digit. */
function codeNumber(allowance: number): number {
  return Math.floor(allowance / 1000);
}
