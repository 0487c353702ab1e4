import type { Entry } from "../entries/entry";
import { isMoney } from "../entries/outcome";
import type { NotStatedMatter } from "../entries/timeline-types";

/** What is open in one rule says "it" of what the rule gives; in a list of matters that must be named. */
const SAYS_IT = /\bit\b/;

/** What the council has not said about an entry, by key. */
function* mattersOf(entry: Entry, council: string): Generator<readonly [key: string, words: string]> {
  const { benefit, path, benefitName } = entry.rule;
  for (const doubt of entry.doubts) {
    if (doubt.kind !== "not stated") continue;
    yield [doubt.key, SAYS_IT.test(doubt.words) ? `${benefitName}: ${doubt.words}` : doubt.words];
  }
  if (entry.status === "not stated") {
    yield [`${benefit}.${path}`, `${council} has not published the amount of “${benefitName}”`];
  }
  if (isMoney(entry) && entry.repayableUntil === "not stated") {
    yield ["repay", `${council} has not said what you would have to pay back if you leave`];
  }
}

/** Everything that the council has not said about the entries, each matter once with the benefits it touches. */
export function notStatedMatters(entries: readonly Entry[], council: string): readonly NotStatedMatter[] {
  const matters = new Map<string, { words: string; benefits: Set<string> }>();
  for (const entry of entries) {
    for (const [key, words] of mattersOf(entry, council)) {
      const matter = matters.get(key) ?? { words, benefits: new Set() };
      matter.benefits.add(entry.rule.benefit);
      matters.set(key, matter);
    }
  }
  return [...matters].map(([key, { words, benefits }]) => ({ key, words, benefits: [...benefits] }));
}
