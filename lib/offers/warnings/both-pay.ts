import type { CitedRule, OfferBenefit, PlainWho, Rule, Who } from "../rules/offer";
import { includeNobody, sizeOf } from "./nobody";
import { isSame } from "./people";
import type { PlacedWarning, World } from "./warning";

/** What people are, by which councils give different amounts to different people. */
const WHAT_PEOPLE_ARE = [
  "roles",
  "grades",
  "gradeAtLeast",
  "gradeAtMost",
  "teams",
  "services",
  "startingSalaryAtLeast",
  "startingSalaryBelow",
  "spinalColumnPointAtLeast",
  "spinalColumnPointAtMost",
  "weeklyHoursAtLeast",
  "contract",
  "yearsQualifiedAtLeast",
  "yearsQualifiedBelow",
  "assessedYear",
  "standing",
  "startedFrom",
  "startedUntil",
  "serviceAtLeast",
  "serviceBelow",
] as const satisfies readonly (keyof PlainWho)[];

/**
 * Two rules of a benefit that give the same sort of thing at the same time to different people, some of whom both include.
 * Where both are meant, `severalRules: all of them` is written.
 */
export function bothPay(benefit: OfferBenefit, world: World): PlacedWarning[] {
  if (benefit.severalRules !== "all of them" || world.isWritten(benefit.slug, "severalRules")) return [];
  return benefit.rules.flatMap((second, index): PlacedWarning[] => {
    const first = benefit.rules.slice(0, index).find((one) => overlap(one, second, benefit, world));
    if (first === undefined) return [];
    const warning = { rule: "rules-both-pay", first: first.path, second: second.path } as const;
    return [{ benefit: benefit.slug, field: second.path, warning }];
  });
}

/** Annual leave that somebody gets of two benefits: each is a whole year's, and they would add up. */
export function leaveTwice(benefit: OfferBenefit, world: World): PlacedWarning[] {
  const { benefits } = world.offer;
  const earlier = benefits.slice(0, benefits.indexOf(benefit));
  return leaveOf(benefit).flatMap((second): PlacedWarning[] => {
    const first = earlier.find(
      (one) =>
        !one.notWith.includes(benefit.slug) &&
        !benefit.notWith.includes(one.slug) &&
        leaveOf(one).some(
          (other) =>
            !areApart(other.rule, second.rule) && !includeNobody(bothIn(one, other, benefit, second), world),
        ),
    );
    if (first === undefined) return [];
    const warning = { rule: "rules-both-pay", elsewhere: first.slug } as const;
    return [{ benefit: benefit.slug, field: second.path, warning }];
  });
}

function leaveOf({ rules }: OfferBenefit): readonly CitedRule[] {
  return rules.filter(({ rule }) => rule.gives === "annual leave");
}

function bothIn(
  one: OfferBenefit,
  first: CitedRule,
  other: OfferBenefit,
  second: CitedRule,
): readonly (Who | undefined)[] {
  return [one.who, other.who, ...payeesOf(first.rule), ...payeesOf(second.rule)];
}

function overlap(one: CitedRule, other: CitedRule, { who }: OfferBenefit, world: World): boolean {
  const [first, second] = [one.rule, other.rule];
  return (
    isSame(occasionOf(first), occasionOf(second)) &&
    WHAT_PEOPLE_ARE.some((field) => !isSame(first.who?.[field], second.who?.[field])) &&
    !areApart(first, second) &&
    !areApart(second, first) &&
    !includeNobody([who, ...payeesOf(first), ...payeesOf(second)], world)
  );
}

/** What two rules must have in common to be one in the place of the other; nothing is for rules that add up. */
function occasionOf(rule: Rule): unknown {
  const { gives, serviceFrom } = rule;
  if (gives === "payment") return { gives, serviceFrom, when: rule.when };
  if (gives === "reimbursement") return { gives, serviceFrom, when: rule.when, of: rule.of };
  if (gives === "annual leave") return { gives, serviceFrom };
  // A share of pay and what matches somebody's own are two contributions, and neither is in the place of the other.
  if (gives === "pension") return { gives, serviceFrom, of: rule.amount.kind };
  return { rule };
}

/** True where one rule is out of force, or has stopped, before the other begins. */
function areApart(earlier: Rule, later: Rule): boolean {
  const { until } = earlier;
  if (until !== undefined && until.day !== "not stated" && later.from !== undefined && until.day < later.from)
    return true;
  const stop = "stopsAfter" in earlier ? sizeOf(earlier.stopsAfter) : undefined;
  const begins = sizeOf(later.who?.serviceAtLeast);
  return stop !== undefined && begins !== undefined && stop < begins;
}

/** Whom a rule pays: those that its `who` includes and, where its table gives others nothing, that have a row in it. */
function payeesOf(rule: Rule): readonly (Who | undefined)[] {
  if (!("amount" in rule) || !("kind" in rule.amount) || rule.amount.kind !== "table") return [rule.who];
  const { by, amounts, otherwise } = rule.amount;
  return otherwise.kind === "nothing" ? [rule.who, { [`${by}s`]: Object.keys(amounts) }] : [rule.who];
}
