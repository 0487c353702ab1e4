import type { PlainWho, Who } from "../rules/offer";

/** One set of conditions and its place in the benefit's file: `who`, `rules.0.who.except.1`. */
export interface ConditionSet {
  readonly set: PlainWho;
  readonly field: string;
}

/** Every set of conditions in a `who`: the top level, and the sets nested in it. */
export function* setsOf(who: Who | undefined, field = "who"): Generator<ConditionSet> {
  if (who === undefined) return;
  yield { set: who, field };
  for (const group of ["anyOf", "except", "notStatedFor"] as const) {
    for (const [index, set] of (who[group] ?? []).entries())
      yield { set, field: `${field}.${group}.${index}` };
  }
}
