import type { Advert, Reason } from "./advert";

/** So many reasons stand on a poster. */
export const POSTER_REASONS = 3;

/** Characters that whoever walks by reads: two lines of a poster. */
const IN_PASSING = 110;

const lengthOf = ({ inShort, words }: Reason): number => (inShort ?? words).length;

/**
 * The reasons of a poster, the best first of those that can be said shortly. A longer one stands there only where there are too
 * few of them, and what the council has left open stands nowhere on it.
 */
export function posterReasons({ reasons }: Pick<Advert, "reasons">): readonly Reason[] {
  const certain = reasons.filter(({ isOpen }) => isOpen !== true);
  const short = certain.filter((reason) => lengthOf(reason) <= IN_PASSING);
  const longer = certain
    .filter((reason) => !short.includes(reason))
    .toSorted((one, other) => lengthOf(one) - lengthOf(other));
  return [...short, ...longer].slice(0, POSTER_REASONS);
}
