import { NO_MONEY, sum } from "../../money/arithmetic";
import type { Pence } from "../../money/pence";
import type { Entry } from "../entries/entry";
import { isMoney, type Outcome } from "../entries/outcome";
import { type Doubt, distinct } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import type { Offer, OfferBenefit } from "../rules/offer";

/** Which of several rules or benefits somebody gets who would get more than one. */

/** Getting another benefit instead is a nearer miss than failing any condition. */
const INSTEAD_RANK = 200;

function instead(other: string): Reason {
  return { cause: { kind: "another instead", other }, rank: INSTEAD_RANK };
}

function worth(entries: readonly Entry[]): Pence {
  return sum(entries.filter(isMoney).map(({ counted }) => counted));
}

function isCertain(entries: readonly Entry[]): boolean {
  return entries.some(({ status }) => status === "certain");
}

/** The entries as no more than possible, and not counted in the total where another entry is counted instead. */
function doubted<Given extends Entry>(
  entries: readonly Given[],
  doubt: Doubt,
  isCounted: boolean,
): readonly Given[] {
  return entries.map((entry) => ({
    ...entry,
    status: entry.status === "certain" ? "possible" : entry.status,
    doubts: distinct([...entry.doubts, doubt]),
    ...(isMoney(entry) && !isCounted ? { counted: NO_MONEY } : {}),
  }));
}

/** Combines the rules of one benefit, as its `severalRules` says. */
export function severalRules(benefit: OfferBenefit, outcomes: readonly Outcome[]): Outcome {
  const giving = outcomes.filter(({ entries }) => entries.length > 0);
  const reasons = outcomes.flatMap((outcome) => outcome.reasons);
  const all = { entries: giving.flatMap(({ entries }) => entries), reasons };
  if (giving.length < 2 || benefit.severalRules === "all of them") return all;
  if (benefit.severalRules === "not stated") {
    const gap = { about: "several rules" } as const;
    const doubt: Doubt = { kind: "not stated", key: `${benefit.slug}.severalRules`, gap };
    return { entries: doubted(all.entries, doubt, true), reasons };
  }
  const inOrder =
    benefit.severalRules === "the largest"
      ? [...giving].sort((one, other) => worth(other.entries) - worth(one.entries))
      : giving;
  return { entries: firstOf(inOrder.map(({ entries }) => entries)), reasons };
}

/** The first group that is certain, and before it those that are only possible; the most that one gives counts. */
function firstOf(groups: readonly (readonly Entry[])[]): readonly Entry[] {
  const end = groups.findIndex(isCertain);
  const open = end === -1 ? groups : groups.slice(0, end + 1);
  const [only] = open;
  if (open.length === 1 && only !== undefined) return only;
  const largest = Math.max(...open.map(worth));
  const counted = open.findIndex((group) => worth(group) === largest);
  const doubt: Doubt = { kind: "not promised", reservation: { why: "one of several rules" } };
  return open.flatMap((group, index) => doubted(group, doubt, index === counted));
}

/** Removes benefits that another one excludes, and marks those that another one may exclude. */
export function withoutOthers(
  offer: Offer,
  outcomes: ReadonlyMap<string, Outcome>,
): ReadonlyMap<string, Outcome> {
  const remaining = new Map(outcomes);
  for (const benefit of offer.benefits) {
    for (const slug of benefit.notWith) {
      const outcome = remaining.get(benefit.slug);
      const other = remaining.get(slug);
      if (
        outcome === undefined ||
        other === undefined ||
        outcome.entries.length === 0 ||
        other.entries.length === 0
      )
        continue;
      const name = offer.benefits.find((one) => one.slug === slug)?.name ?? slug;
      if (isCertain(other.entries)) {
        remaining.set(benefit.slug, { entries: [], reasons: [instead(name)] });
        continue;
      }
      const doubt: Doubt = { kind: "not promised", reservation: { why: "not with another", other: name } };
      const isLarger = worth(outcome.entries) > worth(other.entries);
      remaining.set(benefit.slug, { ...outcome, entries: doubted(outcome.entries, doubt, isLarger) });
      if (isLarger)
        remaining.set(slug, { ...other, entries: doubted(other.entries, eitherThisOr(benefit.name), false) });
    }
  }
  return remaining;
}

function eitherThisOr(other: string): Doubt {
  return { kind: "not promised", reservation: { why: "either of two", other } };
}
