/**
 * How a fraction of a penny is settled. No council publishes it, so the engine names the one that it
 * uses: `nearestPenny` for what is paid and repaid. All take and give numbers that are not negative.
 */
export type Rounding = (numerator: bigint, denominator: bigint) => bigint;

/** To the nearest penny; half a penny up, as payrolls do. */
export const nearestPenny: Rounding = (numerator, denominator) =>
  (2n * numerator + denominator) / (2n * denominator);

/** Down to a whole penny. */
export const wholePennyBelow: Rounding = (numerator, denominator) => numerator / denominator;
