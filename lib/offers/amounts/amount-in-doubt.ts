import { portion } from "../../money/arithmetic";
import type { Doubt } from "../reasons/doubt";
import { type Known, NO_PENCE, type Valued } from "./valued";

function isKnown(value: Valued): value is Known {
  return value.is === "known";
}

/**
 * One of several values, and nobody can say which.
 * @param values at least one, what an amount comes to in each case
 * @param doubts why nobody can say
 * @param path where the amount stands that comes to one of them
 * @returns the most that it may be, with the least of those that give something; of several amounts and nothing, anything
 *   up to the most: a range is read as having no less than its lower end. Open where one that gives something is not known
 */
export function oneOfValues(values: readonly Valued[], doubts: readonly Doubt[], path: string): Valued {
  const given = values.filter((value) => value.is !== "nothing");
  const [first] = given;
  const [reason] = values;
  if (first === undefined) return reason ?? { is: "unknown", doubts, path };
  const amounts = given.filter(isKnown);
  const open = [...given.flatMap((value) => value.doubts), ...doubts];
  const bySize = amounts.toSorted(
    (one, other) => portion(one.base, one.part) - portion(other.base, other.part),
  );
  const most = bySize.at(-1);
  if (most === undefined) {
    const isUnpublished = values.every(({ is }) => is === "not stated");
    return { is: isUnpublished ? "not stated" : "unknown", doubts: open, path };
  }
  const isAllKnown = amounts.length === given.length;
  const mayBeNothing = given.length < values.length;
  const [least] = amounts
    .map((value) => value.least ?? value)
    .toSorted((one, other) => portion(one.base, one.part) - portion(other.base, other.part));
  const isRange = least !== undefined && portion(least.base, least.part) < portion(most.base, most.part);
  const isFromNothing = !isAllKnown || least === undefined || (mayBeNothing && isRange);
  return {
    ...most,
    least: isFromNothing ? NO_PENCE : { base: least.base, part: least.part },
    isOpen: !isAllKnown || amounts.some((value) => value.isOpen === true),
    isUnsure: mayBeNothing || amounts.some((value) => value.isUnsure === true),
    doubts: open,
  };
}
