import { minus, plus } from "../money/arithmetic";
import { type Pence, pence } from "../money/pence";
import type { Taxpayer } from "./deductions";
import { contribution, contributionRate, yearsContribution } from "./pension";
import { termsOfLoans } from "./student-loans";
import { taperOf } from "./tax-code";
import type { BasisPoints, LoanTerms, TaxYear } from "./tax-year";
import { takeHomeOfYear } from "./year";

/** The personal allowance tapers: above `from`, pension taken off, of `more` pay only `keeps` stays, until `to`. */
interface Taper {
  readonly from: Pence;
  readonly to: Pence;
  readonly more: Pence;
  readonly keeps: Pence;
  /** The edge of the pension's next band, where `more` crosses it: what that takes is not in `keeps`. */
  readonly bandWithin: Pence | undefined;
}

/** A place on the scale of pay at which more pay leaves less, or hardly more. */
export type Cliff =
  /** Above `edge` all pay pays more into the pension, so that this pay leaves `lost` a year less than `edge` does. */
  | { readonly kind: "pension band"; readonly edge: Pence; readonly lost: Pence }
  | ({ readonly kind: "taper" } & Taper);

/** A place on the scale of pay that lies a little above somebody's; `away` says how far, of the taper in income after pension. */
export type EdgeAhead = {
  readonly away: Pence;
} /** A pound above `edge` leaves `lost` a year less than `edge`, for all pay then pays more into the pension. */ & (
  | { readonly kind: "pension band"; readonly edge: Pence; readonly lost: Pence }
  | ({ readonly kind: "taper" } & Taper)
  /** Above `edge` a loan takes `rate` of what is above. */
  | {
      readonly kind: "loan";
      readonly loan: "undergraduate" | "postgraduate";
      readonly edge: Pence;
      readonly rate: BasisPoints;
    }
);

const POUND = pence(100);
const MORE = pence(100_00);

/** What is ahead lies within a twentieth of the pay: a year's award, or a step of a scale, is seldom more. */
const NEAR = 20;

/**
 * The taper at a pay at or above its beginning. More pay goes into the pension at the rate of the pay: what a next band of the
 * pension takes is an edge of its own.
 */
function taperAt(pay: Pence, person: Taxpayer, taxYear: TaxYear): Taper {
  const rate = contributionRate(pay, person.pension, taxYear);
  const net = (gross: Pence) => takeHomeOfYear(gross, person, taxYear, contribution(gross, rate)).net;
  const more = plus(pay, MORE);
  const nextBand = taxYear.pension.find(({ upTo }) => upTo !== undefined && upTo >= pay)?.upTo;
  return {
    ...taperOf(taxYear),
    more: MORE,
    keeps: minus(net(more), net(pay)),
    bandWithin: person.pension !== "out" && nextBand !== undefined && nextBand < more ? nextBand : undefined,
  };
}

/** The income of a year's pay that the taper looks at. */
function incomeOf(pay: Pence, { pension }: Taxpayer, taxYear: TaxYear): Pence {
  return pence(pay - yearsContribution(pay, pension, taxYear));
}

/** The cliff edges that matter for a year's pay: those that it has crossed and not made up for, and the taper that it is in. */
export function cliffsAt(pay: Pence, person: Taxpayer, taxYear: TaxYear): readonly Cliff[] {
  const net = (gross: Pence) => takeHomeOfYear(gross, person, taxYear).net;
  const atPay = net(pay);
  const cliffs: Cliff[] = [];
  const edge = taxYear.pension.findLast(({ upTo }) => upTo !== undefined && upTo < pay)?.upTo;
  if (person.pension !== "out" && edge !== undefined && net(edge) > atPay) {
    cliffs.push({ kind: "pension band", edge, lost: pence(net(edge) - atPay) });
  }
  const income = incomeOf(pay, person, taxYear);
  const { from, to } = taperOf(taxYear);
  if (person.taxCode === undefined && income > from && income < to) {
    cliffs.push({ kind: "taper", ...taperAt(pay, person, taxYear) });
  }
  return cliffs;
}

/** What lies a little above a year's pay: the next edge of the pension, the taper, and thresholds of the person's loans. */
export function edgesAhead(pay: Pence, person: Taxpayer, taxYear: TaxYear): readonly EdgeAhead[] {
  const isNear = (amount: Pence, from: Pence) => amount >= from && amount - from <= from / NEAR;
  const edges: EdgeAhead[] = [];
  const edge = taxYear.pension.find(({ upTo }) => upTo !== undefined && upTo >= pay)?.upTo;
  if (person.pension !== "out" && edge !== undefined && isNear(edge, pay)) {
    const [at, above] = [edge, plus(edge, POUND)].map((gross) => takeHomeOfYear(gross, person, taxYear).net);
    if (at !== undefined && above !== undefined) {
      edges.push({ kind: "pension band", edge, away: minus(edge, pay), lost: pence(at - above) });
    }
  }
  const income = incomeOf(pay, person, taxYear);
  if (person.taxCode === undefined && isNear(taxYear.taperedAbove, income)) {
    // Twice what is missing is past the beginning, since a pension takes less than half of it.
    const within = pence(pay + 2 * (taxYear.taperedAbove - income));
    edges.push({
      kind: "taper",
      away: minus(taxYear.taperedAbove, income),
      ...taperAt(within, person, taxYear),
    });
  }
  const loan = (kind: "undergraduate" | "postgraduate", terms: LoanTerms | undefined) => {
    if (terms === undefined || !isNear(terms.above, pay)) return;
    edges.push({
      kind: "loan",
      loan: kind,
      edge: terms.above,
      away: minus(terms.above, pay),
      rate: terms.rate,
    });
  };
  const { undergraduate, postgraduate } = termsOfLoans(person.loans, taxYear);
  loan("undergraduate", undergraduate);
  loan("postgraduate", postgraduate);
  return edges;
}
