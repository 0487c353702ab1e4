import type { Entry } from "../entries/entry";
import { isMoney } from "../entries/outcome";
import type { NotStatedMatter } from "../entries/timeline-types";
import type { Gap } from "../reasons/doubt";

/** What the council has not stated about an entry, by key. */
function* gapsOf(entry: Entry): Generator<readonly [key: string, gap: Gap]> {
  for (const doubt of entry.doubts) {
    if (doubt.kind === "not stated") yield [doubt.key, doubt.gap];
  }
  if (entry.status === "not stated") yield [`${entry.rule.benefit}.${entry.rule.path}`, { about: "amount" }];
  if (isMoney(entry) && entry.repayableUntil === "not stated") yield ["repay", { about: "repayment" }];
}

/** Everything that the council has not stated about the entries, each matter once with the benefits it affects. */
export function notStatedMatters(entries: readonly Entry[]): readonly NotStatedMatter[] {
  const matters = new Map<string, Omit<NotStatedMatter, "benefits"> & { benefits: Set<string> }>();
  for (const entry of entries) {
    const { benefit, benefitName } = entry.rule;
    for (const [key, gap] of gapsOf(entry)) {
      const matter = matters.get(key) ?? { key, gap, benefitName, benefits: new Set() };
      matter.benefits.add(benefit);
      matters.set(key, matter);
    }
  }
  return [...matters.values()].map((matter) => ({ ...matter, benefits: [...matter.benefits] }));
}
