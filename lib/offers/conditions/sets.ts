import type { PlainWho, Who } from "../rules/offer";

/** One set of conditions and its place in the benefit's file: `who`, `rules.0.who.except.1`. */
export interface ConditionSet {
  readonly set: PlainWho;
  readonly field: string;
}

/** Every set of conditions in a `who`: its own, and those that it combines. */
export function* setsOf(who: Who | undefined, field = "who"): Generator<ConditionSet> {
  if (who === undefined) return;
  yield { set: who, field };
  for (const group of ["anyOf", "except", "notStatedFor"] as const) {
    for (const [index, set] of (who[group] ?? []).entries())
      yield { set, field: `${field}.${group}.${index}` };
  }
}
