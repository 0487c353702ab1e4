import { type Pence, pounds } from "./pence";

/**
 * An amount to the nearest pound, half a pound up: what is worked out of pay in whole pounds is said in them. A payslip pays the
 * pence, and the calculator has them.
 */
export function nearestPound(amount: Pence): Pence {
  return pounds(Math.round(amount / 100));
}

/**
 * A fraction of a penny settled to the nearest penny; half a penny up, as payrolls do. No council publishes its
 * rounding, so there is one, named, for what is paid and what is paid back.
 * @param numerator not negative
 * @param denominator above 0
 */
export function nearestPenny(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
