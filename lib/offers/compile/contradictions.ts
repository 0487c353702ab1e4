import { setsOf } from "../conditions/sets";
import type { OfferBenefit, Rule, Who } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import type { OfferProblem, OfferProblemRule } from "./figures";

/** Mistakes of one rule, or one set of conditions, that show once its figures are known. */
export function contradictions({ slug, whoFrom, who, rules }: OfferBenefit): OfferProblem[] {
  const found = (
    rule: OfferProblemRule,
    field: string,
    written: string,
    problem: string,
    allowed: string,
  ) => ({
    rule,
    benefit: slug,
    field,
    written,
    problem,
    allowed,
  });
  const reversed = (conditions: Who | undefined, field: string) =>
    reversedDays(conditions).map(({ startedFrom, startedUntil }) =>
      found(
        "days-reversed",
        field,
        startedUntil,
        `\`startedUntil: ${startedUntil}\` is before \`startedFrom: ${startedFrom}\`, so that nobody could be meant.`,
        "`startedFrom` on or before `startedUntil`",
      ),
    );
  return [
    ...(whoFrom === slug ? reversed(who, "who") : []),
    ...rules.flatMap(({ rule, path }) => [
      ...reversed(rule.who, `${path}.who`),
      ...stepsOutOfOrder(rule).map((written) =>
        found(
          "repay-steps-order",
          `${path}.repay`,
          written,
          `The step of \`${written}\` is not longer than the step before it, so that it would never count.`,
          "steps from the shortest time to the longest",
        ),
      ),
      ...sharesBelowWhole(rule).map((sum) =>
        found(
          "shares-below-whole",
          `${path}.when`,
          `${sum}%`,
          `The shares of the instalments come to ${sum}%, less than the whole.`,
          "shares that come to 100%, or figures whose value is `not stated`",
        ),
      ),
    ]),
  ];
}

function reversedDays(who: Who | undefined): { startedFrom: string; startedUntil: string }[] {
  return [...setsOf(who)].flatMap(({ set: { startedFrom, startedUntil } }) =>
    startedFrom !== undefined &&
    startedUntil !== undefined &&
    startedFrom !== "not stated" &&
    startedUntil < startedFrom
      ? [{ startedFrom, startedUntil }]
      : [],
  );
}

/** Days of a unit, near enough to tell which of two lengths of time is longer. */
const DAYS = new Map<Quantity["unit"], number>([
  ["days", 1],
  ["weeks", 7],
  ["months", 365.25 / 12],
  ["years", 365.25],
]);

function stepsOutOfOrder(rule: Rule): string[] {
  if (!("repay" in rule) || rule.repay.kind !== "steps") return [];
  const lengths = rule.repay.steps.flatMap(({ within }) =>
    isPublished(within) ? [{ figure: within.figure, days: within.value * (DAYS.get(within.unit) ?? 1) }] : [],
  );
  return lengths
    .filter(({ days }, index) => days <= (lengths[index - 1]?.days ?? 0))
    .map(({ figure }) => figure);
}

/** Thirds are written as 33.3%: what rounding leaves out is no mistake. */
const ROUNDING = 0.5;

function sharesBelowWhole(rule: Rule): number[] {
  if (!("when" in rule) || rule.when.kind !== "instalments") return [];
  const shares = rule.when.parts.flatMap(({ share }) =>
    share !== "equal" && isPublished(share) && share.qualifier === "exactly" ? [share.value] : [],
  );
  const sum = Math.round(shares.reduce((all, share) => all + share, 0) * 1000) / 1000;
  return shares.length === rule.when.parts.length && sum < 100 - ROUNDING ? [sum] : [];
}
