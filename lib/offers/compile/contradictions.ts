import { setsOf } from "../conditions/sets";
import type { OfferBenefit, Repay, Rule, Who } from "../rules/offer";
import type { PlacedProblem, ProblemInBenefit } from "../rules/problem";
import { isPublished, type Quantity } from "../rules/quantity";

/** Mistakes of one rule, or one set of conditions, that show once its figures are known. */
export function contradictions({ slug: benefit, whoFrom, who, rules, taxed }: OfferBenefit): PlacedProblem[] {
  return [
    ...freeAboveWhole(taxed, "taxed"),
    ...(whoFrom === benefit ? reversedDays(who, "who") : []),
    ...rules.flatMap(({ rule, path }) => [
      ...reversedDays(rule.who, `${path}.who`),
      ...stepsOutOfOrder(rule, `${path}.repay`),
      ...sharesBesideWhole(rule, `${path}.when`),
      ...timeWithoutOption(rule, `${path}.when`),
      ...("taxed" in rule ? freeAboveWhole(rule.taxed, `${path}.taxed`) : []),
    ]),
  ].map((problem) => ({ benefit, ...problem }));
}

function reversedDays(who: Who | undefined, field: string): ProblemInBenefit[] {
  return [...setsOf(who)].flatMap(({ set: { startedFrom, startedUntil } }) =>
    startedFrom !== undefined &&
    startedUntil !== undefined &&
    startedFrom !== "not stated" &&
    startedUntil < startedFrom
      ? [{ rule: "days-reversed", field, written: startedUntil, startedFrom }]
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

/** The times of paying back that have to become longer, as they stand. */
function timesToStay(repay: Repay): readonly Quantity[] {
  if (repay.kind === "steps") return repay.steps.flatMap((step) => ("within" in step ? [step.within] : []));
  return repay.kind === "within" && typeof repay.how === "object" ? [repay.how.inFullFor, repay.within] : [];
}

function stepsOutOfOrder(rule: Rule, field: string): ProblemInBenefit[] {
  if (!("repay" in rule)) return [];
  const lengths = timesToStay(rule.repay).flatMap((within) =>
    isPublished(within) ? [{ figure: within.figure, days: within.value * (DAYS.get(within.unit) ?? 1) }] : [],
  );
  return lengths
    .filter(({ days }, index) => days <= (lengths[index - 1]?.days ?? 0))
    .map(({ figure }) => ({ rule: "repay-steps-order", field, written: figure }));
}

/** Where every option opens at a time of its own, none is left for the time of the choice, which would count for nothing. */
function timeWithoutOption(rule: Rule, field: string): ProblemInBenefit[] {
  if (rule.gives !== "one of") return [];
  // Options with times of their own may be chosen again after so long.
  if (rule.when.kind === "every") return [];
  const times = rule.options.map(({ when }) => when?.kind);
  if (times.includes(undefined) || times.includes(rule.when.kind)) return [];
  return [{ rule: "time-without-option", field, written: "when" }];
}

function percentIn({ value, outOf }: Quantity & { readonly value: number }): number {
  return outOf === undefined ? value : (100 * value) / outOf;
}

/** Thirds are written as 33.3%: what rounding leaves out is no mistake. */
const ROUNDING = 0.5;

/** Instalments may leave something open, but not come to more than there is, nor to less where all are exact. */
function sharesBesideWhole(rule: Rule, field: string): ProblemInBenefit[] {
  if (!("when" in rule) || rule.when.kind !== "instalments") return [];
  const { parts } = rule.when;
  const shares = parts.flatMap(({ share }) => (share !== "equal" && isPublished(share) ? [share] : []));
  const sum = Math.round(shares.reduce((all, share) => all + percentIn(share), 0) * 1000) / 1000;
  const written = `${sum}%`;
  if (sum > 100) return [{ rule: "shares-above-whole", of: "instalments", field, written }];
  const areExact = shares.length === parts.length && shares.every(({ qualifier }) => qualifier === "exactly");
  return areExact && sum < 100 - ROUNDING ? [{ rule: "shares-below-whole", field, written }] : [];
}

/** No more of a payment can be free of tax than there is. */
function freeAboveWhole(taxed: OfferBenefit["taxed"], field: string): ProblemInBenefit[] {
  if (typeof taxed !== "object" || !("freeShare" in taxed) || !isPublished(taxed.freeShare)) return [];
  const share = Math.round(percentIn(taxed.freeShare) * 1000) / 1000;
  return share > 100 ? [{ rule: "shares-above-whole", of: "tax", field, written: `${share}%` }] : [];
}
