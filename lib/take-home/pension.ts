import { type Pence, pence } from "../money/pence";
import { share, toNearestPenny } from "./rates";
import type { BasisPoints, TaxYear } from "./tax-year";

/** Whether somebody pays into the Local Government Pension Scheme: all of it, half for half the pension, or nothing. */
export const PENSIONS = ["in", "half", "out"] as const;
export type PensionChoice = (typeof PENSIONS)[number];

/**
 * The rate for all pay of somebody with this pensionable pay a year. Part-time pay counts as it is. Odd pence are dropped
 * before the band is looked up, so that the bands leave no gap between £47,300 and £47,301.
 */
export function contributionRate(payAYear: Pence, choice: PensionChoice, { pension }: TaxYear): BasisPoints {
  if (choice === "out") return 0;
  const wholePounds = Math.floor(payAYear / 100) * 100;
  const band = pension.find(({ upTo }) => upTo === undefined || wholePounds <= upTo);
  const rate = band?.rate ?? 0;
  return choice === "half" ? rate / 2 : rate;
}

/** What is paid into the pension of an amount of pensionable pay, to the nearest penny. */
export function contribution(pay: Pence, rate: BasisPoints): Pence {
  return toNearestPenny(share(pay, rate));
}

/** What is paid into the pension of a year's pensionable pay. */
export function yearsContribution(pay: Pence, choice: PensionChoice, taxYear: TaxYear): Pence {
  return contribution(pence(Math.max(0, pay)), contributionRate(pay, choice, taxYear));
}
