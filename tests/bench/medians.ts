/** The median of some values, NaN when there are none; of an even number, the higher of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The median of each measure over some runs, each of which took the same measures in the same order. */
export function medians(runs: readonly (readonly number[])[]): readonly number[] {
  return (runs[0] ?? []).map((_, measure) => median(runs.map((run) => run[measure] ?? Number.NaN)));
}
