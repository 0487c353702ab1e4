/** Stretches of a text, from one place to another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What is left of some stretches without others. */
export function without(ranges: readonly Range[], taken: readonly Range[]): readonly Range[] {
  return taken.reduce<readonly Range[]>(
    (left, { from, to }) =>
      left.flatMap((range) =>
        range.to <= from || range.from >= to
          ? [range]
          : [
              { from: range.from, to: Math.max(range.from, from) },
              { from: Math.min(range.to, to), to: range.to },
            ],
      ),
    ranges,
  );
}

/** Stretches in their order, with those that meet or overlap as one. */
export function joined(ranges: readonly Range[], meets: (one: Range, next: Range) => boolean): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last !== undefined && (range.from <= last.to || meets(last, range)))
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else result.push(range);
  }
  return result;
}
