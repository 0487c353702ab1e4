/** Something that holds from a day on. A start that is not stated counts as before every stated one. */
interface Dated {
  readonly from: string;
}

const NO_DAY = "not stated";

/** Compares starts for sorting, `not stated` first. ISO days compare as text. */
export function compareStarts(one: string, other: string): number {
  const [first, second] = [one, other].map((start) => (start === NO_DAY ? "" : start));
  if (first === second) return 0;
  return (first ?? "") < (second ?? "") ? -1 : 1;
}

/**
 * The value in force on a day: the latest that has begun. `undefined` when every one begins later.
 * @param today an ISO day
 */
export function inForce<Value extends Dated>(values: readonly Value[], today: string): Value | undefined {
  return values
    .filter(({ from }) => from === NO_DAY || from <= today)
    .toSorted((one, other) => compareStarts(one.from, other.from))
    .at(-1);
}
