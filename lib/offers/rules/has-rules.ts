import type { Offer } from "./offer";

/** True where the offer has at least one rule to compute with. */
export function hasRules({ benefits }: Pick<Offer, "benefits">): boolean {
  return benefits.some(({ rules }) => rules.length > 0);
}
