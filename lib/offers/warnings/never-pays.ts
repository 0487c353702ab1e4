import type { CitedRule, MoneyRule, OfferBenefit, Rule } from "../rules/offer";
import type { Quantity } from "../rules/quantity";
import { neverThen } from "./never-then";
import { sizeOf } from "./nobody";
import { isSame } from "./people";
import type { PlacedWarning, Warning, World } from "./warning";

type Because = Extract<Warning, { readonly rule: "never-pays" }>["because"];
type Reason = readonly [field: string, because: Because];

/** Rules that give nothing to anybody, although people can be included. */
export function neverPays(benefit: OfferBenefit, { offer }: World): PlacedWarning[] {
  const place = (field: string, because: Because): PlacedWarning => ({
    benefit: benefit.slug,
    field,
    warning: { rule: "never-pays", because },
  });
  return [
    ...benefit.rules.flatMap((cited) => {
      const reason =
        nothingGiven(cited) ??
        notThen(cited, benefit) ??
        stopsBefore(cited) ??
        outOfForce(cited) ??
        neverFirst(cited, benefit);
      return reason === undefined ? [] : [place(...reason)];
    }),
    ...givesWay(benefit, offer.benefits).map((to) => place("notWith", { kind: "gives way", to })),
  ];
}

function figureOf(limit: NonNullable<Extract<MoneyRule["amount"], { kind: "told" }>["atMost"]>): Quantity {
  return "kind" in limit ? limit.percent : limit;
}

/** The figure of an amount without which it is nothing; of several, none is. */
function decisiveAmount(
  amount: Exclude<Rule, { gives: "time off" | "sick pay" | "pay while away" | "one of" }>["amount"],
): readonly (readonly [field: string, figure: Quantity])[] {
  switch (amount.kind) {
    case "fixed":
      return [["amount", amount.figure]];
    case "percent of salary":
      return amount.to === undefined ? [["amount.percent", amount.percent]] : [["amount.to", amount.to]];
    case "months of salary":
      return [["amount.monthsOfSalary", amount.monthsOfSalary]];
    case "hourly pay":
      return [["amount.hourlyPay", amount.hourlyPay]];
    case "rise to":
      return [
        ...("kind" in amount.salary ? [] : [["amount.raisesTo", amount.salary] as const]),
        ...(amount.share === undefined ? [] : [["amount.share", amount.share] as const]),
        ...(amount.atMost === undefined ? [] : [["amount.atMost", figureOf(amount.atMost)] as const]),
      ];
    case "told":
      return [
        ...(amount.share === undefined ? [] : [["amount.share", amount.share] as const]),
        ...(amount.atMost === undefined ? [] : [["amount.atMost", figureOf(amount.atMost)] as const]),
      ];
    case "between":
      return [["amount.and", amount.most]];
    case "by service":
    case "by years qualified":
    case "by pay":
    case "table":
    case "year by year":
    case "not stated":
      return [];
  }
}

/** The figures that each alone decide whether a rule gives anything. */
function decisiveFigures(rule: Rule): readonly (readonly [field: string, figure: Quantity])[] {
  if (rule.gives === "time off") return [["amount", rule.amount]];
  if (rule.gives === "one of" || "byService" in rule) return [];
  const limit = "inAllAtMost" in rule ? rule.inAllAtMost : undefined;
  const limits = limit !== undefined && "figure" in limit ? [["inAllAtMost", limit] as const] : [];
  return [...decisiveAmount(rule.amount), ...limits];
}

function nothingGiven({ rule, path }: CitedRule): Reason | undefined {
  const zero = decisiveFigures(rule).find(([, { value }]) => value === 0);
  if (zero === undefined) return undefined;
  const [field, { figure }] = zero;
  return [`${path}.${field}`, { kind: "nothing given", figure }];
}

function notThen(cited: CitedRule, benefit: OfferBenefit): Reason | undefined {
  const never = neverThen(cited, benefit);
  return never && [never.place, { kind: "not then", field: never.field }];
}

/** Months of service before which nothing falls due; 0 where something may at once. */
function firstDue(rule: Rule): number {
  if (!("when" in rule)) return 0;
  const { when } = rule;
  if (when.kind === "every") return sizeOf(when.firstAfter ?? when.service) ?? 0;
  if (when.kind === "after" || when.kind === "anniversary") return sizeOf(when.service) ?? 0;
  return when.kind === "each completed year" || when.kind === "each anniversary" ? 12 : 0;
}

function stopsBefore({ rule, path }: CitedRule): Reason | undefined {
  const due = firstDue(rule);
  const last = "stopsAfter" in rule ? sizeOf(rule.stopsAfter) : undefined;
  if (last !== undefined && last < due)
    return [`${path}.stopsAfter`, { kind: "stops before", field: "stopsAfter" }];
  const { serviceBelow, judged } = rule.who ?? {};
  const isThen = judged === undefined || judged === "falling due" || judged === "being paid";
  const below = isThen ? sizeOf(serviceBelow) : undefined;
  return below !== undefined && below <= due && due > 0
    ? [`${path}.who.serviceBelow`, { kind: "stops before", field: "serviceBelow" }]
    : undefined;
}

function outOfForce({ rule, path }: CitedRule): Reason | undefined {
  const { from, until, who } = rule;
  const last = until?.day === "not stated" ? undefined : until?.day;
  const started = who?.startedFrom === "not stated" ? undefined : who?.startedFrom;
  if (last !== undefined && started !== undefined && last < started)
    return [`${path}.until`, { kind: "out of force", day: last }];
  if (!("when" in rule) || rule.when.kind !== "on a day") return undefined;
  const { day } = rule.when;
  const isOut = [from, started].some((first) => first !== undefined && day < first);
  return isOut || (last !== undefined && day > last)
    ? [`${path}.when`, { kind: "out of force", day }]
    : undefined;
}

/** Of rules of which the first that applies counts, one for everybody leaves nothing to those below it. */
function neverFirst({ path }: CitedRule, { rules, severalRules }: OfferBenefit): Reason | undefined {
  if (severalRules !== "the first that applies") return undefined;
  const index = rules.findIndex((other) => other.path === path);
  const earlier = rules
    .slice(0, index)
    .find(({ rule }) => isForEverybody(rule) && !("stopsAfter" in rule && rule.stopsAfter));
  return earlier && [path, { kind: "never first", earlier: earlier.path }];
}

function isForEverybody({ who, from, until, serviceFrom }: Rule): boolean {
  return who === undefined && from === undefined && until === undefined && serviceFrom === undefined;
}

/** Benefits that whoever could get this one gets already, and in the place of it. */
function givesWay({ slug, who, notWith }: OfferBenefit, benefits: readonly OfferBenefit[]): string[] {
  return benefits.flatMap((other) => {
    const isInstead = other.slug !== slug && notWith.includes(other.slug);
    const isForAll = isSame(other.who, {}) || isSame(other.who, who);
    const isGiven = other.rules.some(
      ({ rule }) =>
        isForEverybody(rule) &&
        "when" in rule &&
        (rule.when.kind === "starting" || rule.when.kind === "first salary"),
    );
    return isInstead && isForAll && isGiven ? [other.slug] : [];
  });
}
