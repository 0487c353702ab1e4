import type { Offer } from "./offer";

/** True where the council publishes anything that can be counted. */
export function hasRules({ benefits }: Pick<Offer, "benefits">): boolean {
  return benefits.some(({ rules }) => rules.length > 0);
}
