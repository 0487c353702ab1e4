import { formatMonth } from "@/lib/calendar/format-month";
import type { Settled, Settlement } from "@/lib/offers";

/** Consecutive months in which leaving means the same. */
export interface LeavingRun {
  /** `November 2026`, or `November 2026 to March 2027`. */
  readonly months: string;
  readonly settlement: Settlement;
}

function isSameMoney(one: Settled, other: Settled): boolean {
  return one.back === other.back && one.safe === other.safe && one.notStated === other.notStated;
}

const OPEN_BY = {
  "all of it": ["back"],
  nothing: ["safe"],
  "part of it": ["back", "safe"],
  "not stated": ["notStated"],
} as const satisfies Record<Settlement["unpublished"][number]["back"], readonly (keyof Settled)[]>;

/** The parts in which there is something of which no amount is published; how time off is paid back, nobody has said at all. */
export function unpublishedParts({ unpublished }: Settlement): ReadonlySet<keyof Settled> {
  return new Set(
    unpublished.flatMap(({ entry, back }): readonly (keyof Settled)[] =>
      entry.gives === "time off" ? ["back", "safe", "notStated"] : OPEN_BY[back],
    ),
  );
}

function isSame(one: Settlement, other: Settlement): boolean {
  return (
    isSameMoney(one.certain, other.certain) &&
    isSameMoney(one.possible, other.possible) &&
    [...unpublishedParts(one)].join() === [...unpublishedParts(other)].join()
  );
}

/** Joins months with the one before where leaving means the same. */
export function leavingRuns(settlements: readonly Settlement[]): readonly LeavingRun[] {
  const runs: Settlement[][] = [];
  for (const settlement of settlements) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && isSame(run[0], settlement)) run.push(settlement);
    else runs.push([settlement]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return [];
    const from = formatMonth(first.lastDay);
    const months = first === last ? from : `${from} to ${formatMonth(last.lastDay)}`;
    return [{ months, settlement: first }];
  });
}
