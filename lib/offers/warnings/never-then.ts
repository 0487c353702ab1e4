import type { CitedRule, OfferBenefit, PlainWho, Rule, Schedule } from "../rules/offer";
import { sizeOf } from "./nobody";

/** A condition that nobody meets at the time at which a rule pays, or from which it counts, and where it stands. */
export interface NeverThen {
  readonly field: "assessedYear" | "serviceAtLeast";
  readonly place: string;
}

/** Every time that a rule names: one, or one for each instalment. */
function timesOf(rule: Rule): readonly Schedule["kind"][] {
  if (!("when" in rule)) return [];
  return rule.when.kind === "instalments" ? rule.when.parts.map(({ when }) => when.kind) : [rule.when.kind];
}

/** Who has passed the assessed year is neither in it nor has not passed it. */
function isBeforePassing({ assessedYear }: PlainWho, rule: Rule): boolean {
  const isAfter =
    rule.serviceFrom?.kind === "assessed year passed" || timesOf(rule).includes("assessed year passed");
  return isAfter && (assessedYear === "in it" || assessedYear === "not passed");
}

/** Nobody has served on the first day, unless service counts from before the job. */
function isBeforeServing({ serviceAtLeast }: PlainWho, { serviceFrom, ...rule }: Rule): boolean {
  const isFromStart = serviceFrom === undefined || serviceFrom.kind === "starting";
  const isAtStart = timesOf(rule).some((kind) => kind === "starting" || kind === "first salary");
  return isFromStart && isAtStart && (sizeOf(serviceAtLeast) ?? 0) > 0;
}

/** The first condition of a rule, or of its benefit, that nobody meets at the rule's time; none where somebody may meet all. */
export function neverThen({ rule, path }: CitedRule, { who }: OfferBenefit): NeverThen | undefined {
  for (const [set, place] of [
    [rule.who, `${path}.who`],
    [who, path],
  ] as const) {
    if (set === undefined) continue;
    const { judged = "falling due" } = set;
    if (judged !== "falling due" && judged !== "being paid") continue;
    const isOfRule = set === rule.who;
    const at = (field: NeverThen["field"]) => ({
      field,
      place: isOfRule ? `${place}.${field}` : `${path}.when`,
    });
    if (isBeforePassing(set, rule)) return at("assessedYear");
    if (isBeforeServing(set, rule)) return at("serviceAtLeast");
  }
  return undefined;
}
