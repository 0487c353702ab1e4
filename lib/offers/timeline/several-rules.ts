import type { Entry, MoneyEntry } from "../entries/entry";
import { asOneEntry } from "../entries/one-entry";
import { isMoney, type Outcome } from "../entries/outcome";
import { type Doubt, distinct } from "../reasons/doubt";
import type { OfferBenefit } from "../rules/offer";
import { perhapsInstead } from "../times/rivals";
import { oneLeaveEntry } from "./several-leaves";
import { type Open, Togetherness, type World } from "./togetherness";

/** What several rules of one benefit come to together. */

/** Combines the rules of one benefit, as its `severalRules` says. */
export function severalRules(benefit: OfferBenefit, outcomes: readonly Outcome[], world: World): Outcome {
  const reasons = outcomes.flatMap((outcome) => outcome.reasons);
  const entries = outcomes.flatMap((outcome) => outcome.entries);
  const giving = outcomes.filter((outcome) => outcome.entries.length > 0).length;
  if (benefit.severalRules === "not stated")
    return { entries: doubtedBesideOthers(benefit, outcomes, world), reasons };
  if (giving < 2) return { entries, reasons };
  const open = outcomes.flatMap((outcome, rule) =>
    outcome.entries.filter(isMoney).flatMap((entry) => (entry.comes === "surely" ? [] : [{ entry, rule }])),
  );
  // Time off is worth no money, so that it is never the largest.
  const isSmaller = (entry: Entry) =>
    benefit.severalRules === "the largest" && entry.gives === "time off" && entries.some(isMoney);
  const others = entries.filter((entry) => (isMoney(entry) ? entry.comes === "surely" : !isSmaller(entry)));
  const paid =
    new Set(open.map(({ rule }) => rule)).size < 2
      ? open.map(({ entry }) => entry)
      : oneOfEach(benefit, open, world);
  return { entries: [...oneLeaveEntry(benefit, others), ...paid], reasons };
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
    outcome.entries.map((entry) =>
      together.isAlone(entry, rule)
        ? entry
        : {
            ...entry,
            status: entry.status === "certain" ? "possible" : entry.status,
            doubts: distinct([...entry.doubts, doubt]),
            ...(isMoney(entry) ? { comes: "perhaps" as const } : {}),
          },
    ),
  );
}

/** What is the same for payments of one time. */
function timeOf({ when }: MoneyEntry): string {
  return when.kind === "undated" ? JSON.stringify(when.occasion) : JSON.stringify(when);
}

/** Payments of one time of which nobody gets two, as one; those of other times tied, so that no total adds them up. */
function oneOfEach(benefit: OfferBenefit, open: readonly Open[], world: World): readonly MoneyEntry[] {
  const together = new Togetherness(benefit, world, open);
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
      else merged.push(asOneEntry([first, ...more], together.comesOf(group), perhapsInstead([])));
    }
  }
  return [...merged, ...tied(benefit, alone, together)];
}

function tied({ slug }: OfferBenefit, alone: readonly Open[], together: Togetherness): readonly MoneyEntry[] {
  const rules = [...new Set(alone.map(({ rule }) => rule))];
  const ofRule = (rule: number) => alone.filter((one) => one.rule === rule);
  const groups = groupsOf(rules, (one, other) =>
    ofRule(one).every((first) => ofRule(other).every((second) => together.isNever(first, second))),
  );
  return groups.flatMap((group, index) =>
    group.flatMap((rule) =>
      ofRule(rule).map(({ entry }): MoneyEntry => {
        if (group.length < 2) return entry;
        const key = `${slug}.either.${index}`;
        return {
          ...entry,
          ties: [{ kind: "one of", key, option: `${rule}`, exhaustive: undefined }, ...entry.ties],
        };
      }),
    ),
  );
}

/** Items in groups in which each goes with each other. */
function groupsOf<Item>(
  items: readonly Item[],
  goes: (one: Item, other: Item) => boolean,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.find((members) => members.every((member) => goes(member, item)));
    if (group === undefined) groups.push([item]);
    else group.push(item);
  }
  return groups;
}
