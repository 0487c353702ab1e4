import type { OfferBenefit } from "../rules/offer";
import { anyOf } from "./lists";

/**
 * What a benefit says of several of its rules that apply, and of other benefits, one sentence each; none where all add
 * up, as a reader expects.
 * @param nameOf the name of another benefit, by its slug
 */
export function combinationWords(
  { rules, severalRules, notWith }: Pick<OfferBenefit, "rules" | "severalRules" | "notWith">,
  council: string,
  nameOf: (slug: string) => string,
): readonly string[] {
  const sentences: string[] = [];
  if (rules.length > 1) {
    if (severalRules === "the first that applies") sentences.push("You get the first of these that applies.");
    if (severalRules === "the largest") sentences.push("You get the largest of these that applies.");
    if (severalRules === "not stated") {
      sentences.push(`${council} has not said what you get if several of these apply.`);
    }
  }
  if (notWith.length > 0) sentences.push(`You do not get it together with ${anyOf(notWith.map(nameOf))}.`);
  return sentences;
}
