import type { Benefit } from "./types";

/** Something that a council leaves open, with every item of its offer for which it does. */
export interface OpenPoint {
  /** A whole sentence. */
  readonly words: string;
  readonly benefits: readonly [Benefit, ...Benefit[]];
}

/** What a council leaves open about its offer, each point once, in the order of the items. */
export function openPoints(benefits: readonly Benefit[]): readonly OpenPoint[] {
  const points = new Map<string, OpenPoint>();
  for (const benefit of benefits) {
    for (const words of benefit.notStated) {
      const others = points.get(words)?.benefits;
      points.set(words, { words, benefits: others === undefined ? [benefit] : [...others, benefit] });
    }
  }
  return [...points.values()];
}
