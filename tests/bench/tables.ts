/** The cost of one run; `undefined` where it could not be measured. */
export interface Measurement {
  readonly name: string;
  readonly documents: number;
  /** Wall-clock time, including the start of the process. */
  readonly seconds: number;
  /** Processor time over all cores: the fairer number on a busy machine. */
  readonly processorSeconds: number | undefined;
  readonly peakMegabytes: number | undefined;
}

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** Aligns rows in columns: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  return rows.map(line).join("\n");
}

/** Time and memory of each run. */
export function measurementTable(measurements: readonly Measurement[]): string {
  return table([
    ["", "documents", "seconds", "documents/s", "processor s", "peak MB"],
    ...measurements.map(({ name, documents, seconds, processorSeconds, peakMegabytes }) => [
      name,
      whole.format(documents),
      seconds.toFixed(2),
      whole.format(documents / seconds),
      processorSeconds === undefined ? "–" : processorSeconds.toFixed(2),
      peakMegabytes === undefined ? "–" : whole.format(peakMegabytes),
    ]),
  ]);
}

/** How each kind of run grows from one number of documents to the next. */
export function growthTable(measurements: readonly Measurement[]): string {
  const names = [...new Set(measurements.map(({ name }) => name))];
  const times = (now: number | undefined, before: number | undefined) =>
    now === undefined || before === undefined ? "–" : `×${(now / before).toFixed(1)}`;
  const rows = names.flatMap((name) => {
    const runs = measurements.filter((run) => run.name === name);
    return runs.slice(1).map((run, index) => {
      const before = runs[index];
      return [
        name,
        `${whole.format(before?.documents ?? 0)} → ${whole.format(run.documents)}`,
        times(run.documents, before?.documents),
        times(run.seconds, before?.seconds),
        times(run.processorSeconds, before?.processorSeconds),
        times(run.peakMegabytes, before?.peakMegabytes),
      ];
    });
  });
  return table([["", "from → to", "documents", "seconds", "processor s", "peak MB"], ...rows]);
}
