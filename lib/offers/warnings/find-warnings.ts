import type { OfferBenefit, Who } from "../rules/offer";
import { rulePathOf } from "../rules/rule-path";
import { bothPay, leaveTwice } from "./both-pay";
import { idleQuestions } from "./idle-questions";
import { neverPays } from "./never-pays";
import { includeNobody } from "./nobody";
import type { PlacedWarning, World } from "./warning";

/** Everything in an offer that is legal and surely not meant, benefit by benefit. The offer has no mistake. */
export function findWarnings(world: World): PlacedWarning[] {
  return world.offer.benefits.flatMap((benefit) => {
    const empty = nobodyIncluded(benefit, world);
    const isEmpty = ({ field }: PlacedWarning) => empty.some((other) => isOfOneRule(field, other.field));
    const others = [bothPay, leaveTwice, neverPays, idleQuestions].flatMap((find) => find(benefit, world));
    return [...empty, ...others.filter((warning) => !isEmpty(warning))];
  });
}

/** True where two fields stand in the same rule: `rules.0.who` and `rules.0.when`. */
function isOfOneRule(field: string, other: string): boolean {
  return rulePathOf(field) === rulePathOf(other);
}

/** Conditions that nobody can meet: those of the benefit, or of a rule together with them. */
function nobodyIncluded({ slug, whoFrom, who, rules }: OfferBenefit, world: World): PlacedWarning[] {
  const warning = (field: string, whose: "benefit" | "rule", conditions: Who): PlacedWarning => ({
    benefit: slug,
    field,
    warning: { rule: "nobody-included", whose, conditions: Object.keys(conditions) },
  });
  if (includeNobody([who], world)) return whoFrom === slug ? [warning("who", "benefit", who)] : [];
  return rules.flatMap(({ rule, path }) =>
    rule.who !== undefined && includeNobody([who, rule.who], world)
      ? [warning(`${path}.who`, "rule", rule.who)]
      : [],
  );
}
