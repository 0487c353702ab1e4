import { plus } from "../money/arithmetic";
import { type Pence, pence } from "../money/pence";
import type { Taxpayer } from "./deductions";
import { yearsContribution } from "./pension";
import type { TaxYear } from "./tax-year";
import { takeHomeOfYear } from "./year";

/** A place on the scale of pay at which more pay leaves less, or hardly more. */
export type Cliff =
  /** Above `edge` all pay pays more into the pension, so that this pay leaves `lost` a year less than `edge` does. */
  | { readonly kind: "pension band"; readonly edge: Pence; readonly lost: Pence }
  /** The personal allowance tapers: of `more` pay, so much stays. */
  | {
      readonly kind: "taper";
      readonly from: Pence;
      readonly to: Pence;
      readonly more: Pence;
      readonly keeps: Pence;
    };

const MORE = pence(100_00);

/** The cliff edges that matter for a year's pay: those that it has crossed and not made up for, and the taper that it is in. */
export function cliffsAt(pay: Pence, person: Taxpayer, taxYear: TaxYear): readonly Cliff[] {
  const net = (gross: Pence) => takeHomeOfYear(gross, person, taxYear).net;
  const atPay = net(pay);
  const cliffs: Cliff[] = [];
  const edge = taxYear.pension.findLast(({ upTo }) => upTo !== undefined && upTo < pay)?.upTo;
  if (person.pension !== "out" && edge !== undefined && net(edge) > atPay) {
    cliffs.push({ kind: "pension band", edge, lost: pence(net(edge) - atPay) });
  }
  const { taperedAbove, personalAllowance } = taxYear;
  const income = pay - yearsContribution(pay, person.pension, taxYear);
  const to = pence(taperedAbove + 2 * personalAllowance);
  if (person.taxCode === undefined && income > taperedAbove && income < to) {
    const keeps = pence(net(plus(pay, MORE)) - atPay);
    cliffs.push({ kind: "taper", from: taperedAbove, to, more: MORE, keeps });
  }
  return cliffs;
}
