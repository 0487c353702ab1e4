import type { Entry, MoneyEntry } from "../entries/entry";
import { inDoubt } from "../entries/in-doubt";
import { asOneEntry } from "../entries/one-entry";
import { isMoney, type Outcome } from "../entries/outcome";
import type { Tie } from "../entries/tie";
import type { Doubt } from "../reasons/doubt";
import type { OfferBenefit } from "../rules/offer";
import { perhapsInstead } from "../times/rivals";
import { groupsOf, timeOf } from "./groups";
import { oneLeaveEntry } from "./several-leaves";
import { type Open, Togetherness, type World } from "./togetherness";
import { oneVersion } from "./versions";

/** What several rules of one benefit come to together. */

/**
 * Combines the rules of one benefit, as its `severalRules` says. Each entry is decided on its day, so that it is the same
 * whatever else comes in the years shown.
 */
export function severalRules(benefit: OfferBenefit, outcomes: readonly Outcome[], world: World): Outcome {
  const reasons = outcomes.flatMap((outcome) => outcome.reasons);
  const entries = outcomes.flatMap((outcome) => outcome.entries);
  if (benefit.rules.length < 2) return { entries, reasons };
  if (benefit.severalRules === "not stated")
    return { entries: doubtedBesideOthers(benefit, outcomes, world), reasons };
  if (benefit.severalRules === "one of them, not stated which")
    return { entries: oneVersion(benefit, outcomes), reasons };
  const together = new Togetherness(benefit, world);
  const open = outcomes.flatMap((outcome, rule) =>
    outcome.entries.filter(isMoney).flatMap((entry) => (entry.comes === "surely" ? [] : [{ entry, rule }])),
  );
  const others = entries.flatMap((entry): readonly Entry[] => {
    if (isMoney(entry)) return entry.comes === "surely" ? [entry] : [];
    if (entry.gives !== "time off") return [entry];
    const isSmaller = together.isSmaller(entry);
    if (isSmaller === "yes") return [];
    return [isSmaller === "unknown" ? inDoubt(entry, perhapsInstead([])) : entry];
  });
  return { entries: [...oneLeaveEntry(benefit, others), ...oneOfEach(benefit, open, together)], reasons };
}

/** Puts in doubt what comes while another rule of the benefit applies too: nobody has said what somebody gets then. */
function doubtedBesideOthers(
  benefit: OfferBenefit,
  outcomes: readonly Outcome[],
  world: World,
): readonly Entry[] {
  const gap = { about: "several rules" } as const;
  const doubt: Doubt = { kind: "not stated", key: `${benefit.slug}.severalRules`, gap };
  const together = new Togetherness(benefit, world);
  return outcomes.flatMap((outcome, rule) =>
    outcome.entries.map((entry) => (together.isAlone(entry, rule) ? entry : inDoubt(entry, [doubt]))),
  );
}

/** Payments of one time of which nobody gets two, as one; those of other times tied, so that no total adds them up. */
function oneOfEach(
  benefit: OfferBenefit,
  open: readonly Open[],
  together: Togetherness,
): readonly MoneyEntry[] {
  if (open.length === 0) return [];
  const byTime = new Map<string, Open[]>();
  for (const one of open.filter((payment) => together.mayCome(payment)))
    byTime.set(timeOf(one.entry), [...(byTime.get(timeOf(one.entry)) ?? []), one]);
  const alone: Open[] = [];
  const merged: MoneyEntry[] = [];
  for (const sameTime of byTime.values()) {
    for (const group of groupsOf(sameTime, (one, other) => together.isNever(one, other))) {
      const [first, ...more] = group.map(({ entry }) => entry);
      if (first === undefined) continue;
      if (more.length === 0) alone.push(...group);
      else {
        const one = asOneEntry([first, ...more], together.comesOf(group), perhapsInstead([]));
        merged.push({ ...one, amount: { ...one.amount, least: together.leastOf(group, one.amount.least) } });
      }
    }
  }
  return [...merged, ...tied(benefit, alone, together)];
}

/** Payments of rules that are for different people, tied: somebody gets those of one rule alone. */
function tied({ slug }: OfferBenefit, alone: readonly Open[], together: Togetherness): readonly MoneyEntry[] {
  const [first] = alone;
  if (alone.every(({ rule }) => rule === first?.rule)) return alone.map(({ entry }) => entry);
  return alone.map(({ entry, rule }): MoneyEntry => {
    const group = together.groupOf(rule);
    if (!alone.some((other) => other.rule !== rule && group.includes(other.rule))) return entry;
    const tie: Tie = {
      kind: "one of",
      key: `${slug}.either.${group[0]}`,
      option: `${rule}`,
      exhaustive: undefined,
    };
    return { ...entry, ties: [tie, ...entry.ties] };
  });
}
