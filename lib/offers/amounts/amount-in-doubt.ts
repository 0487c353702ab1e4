import { portion } from "../../money/arithmetic";
import type { Doubt } from "../reasons/doubt";
import type { Known, Valued } from "./salary-amount";

function isKnown(value: Valued): value is Known {
  return value.is === "known";
}

/**
 * One of several values, and nobody can say which.
 * @param values at least one, what an amount comes to in each case
 * @param doubts why nobody can say
 * @param path where the amount stands that comes to one of them
 * @returns the most that it may be, with the least of those that give something; not known where one of these is not
 */
export function oneOfValues(values: readonly Valued[], doubts: readonly Doubt[], path: string): Valued {
  const given = values.filter((value) => value.is !== "nothing");
  const [first] = given;
  const [reason] = values;
  if (first === undefined) return reason ?? { is: "unknown", doubts, path };
  const known = given.filter(isKnown);
  const open = [...given.flatMap((value) => value.doubts), ...doubts];
  if (known.length < given.length) {
    const isUnpublished = values.every(({ is }) => is === "not stated");
    return { is: isUnpublished ? "not stated" : "unknown", doubts: open, path };
  }
  const bySize = known.toSorted(
    (one, other) => portion(one.base, one.part) - portion(other.base, other.part),
  );
  const [least, most] = [bySize[0], bySize.at(-1)];
  if (least === undefined || most === undefined) return first;
  return { ...most, least: { base: least.base, part: least.part }, doubts: open };
}
