import { calendarDate } from "../../calendar/calendar-date";
import type { TaxYearFile } from "../../model/tax-year";
import { pounds } from "../../money/pence";
import type { Band, LoanTerms, TaxYear } from "../../take-home";
import type { ParsedTaxYear } from "../parsed-document";

/** Per cent, with at most two decimals, to hundredths of a per cent. */
function basisPoints(percent: number): number {
  return Math.round(percent * 100);
}

function bandsOf(bands: TaxYearFile["pension"]["bands"]): readonly Band[] {
  return bands.map(({ upTo, rate }) => ({
    upTo: upTo === undefined ? undefined : pounds(upTo),
    rate: basisPoints(rate),
  }));
}

function termsOf(above: number | undefined, percent: number): LoanTerms | undefined {
  return above === undefined ? undefined : { above: pounds(above), rate: basisPoints(percent) };
}

/** The figures of a tax year, as its file has them in pounds and per cent, to count with. */
export function buildTaxYear({ name, data }: ParsedTaxYear): TaxYear {
  const { from, incomeTax, nationalInsurance, studentLoans, pension, sources } = data;
  const { primaryThreshold, upperEarningsLimit, mainRate, upperRate } = nationalInsurance;
  const { rate, plan1, plan2, plan4, plan5, postgraduate, postgraduateRate } = studentLoans;
  const limit = ({ month, year }: typeof primaryThreshold) => ({ month: pounds(month), year: pounds(year) });
  return {
    name,
    from: calendarDate(from),
    personalAllowance: pounds(incomeTax.personalAllowance),
    taperedAbove: pounds(incomeTax.taperedAbove),
    incomeTax: {
      "england and wales": bandsOf(incomeTax.englandAndWales),
      scotland: bandsOf(incomeTax.scotland),
    },
    nationalInsurance: {
      primaryThreshold: limit(primaryThreshold),
      upperEarningsLimit: limit(upperEarningsLimit),
      mainRate: basisPoints(mainRate),
      upperRate: basisPoints(upperRate),
    },
    loans: {
      "plan 1": termsOf(plan1, rate),
      "plan 2": termsOf(plan2, rate),
      "plan 4": termsOf(plan4, rate),
      "plan 5": termsOf(plan5, rate),
      postgraduate: termsOf(postgraduate, postgraduateRate),
    },
    pension: bandsOf(pension.bands),
    sources: Object.values(sources),
  };
}
