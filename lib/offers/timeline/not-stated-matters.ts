import type { Entry } from "../entries/entry";
import { isMoney } from "../entries/outcome";
import type { NotStatedMatter } from "../entries/timeline-types";
import { laterEvent } from "../payments/repay-from";
import type { Gap } from "../reasons/doubt";
import { wordedAlike } from "../reasons/gaps-alike";
import type { Repay } from "../rules/offer";

/** The key of the matter that the amount of a rule is not published. */
export function amountKey({ benefit, path }: Entry["rule"]): string {
  return `${benefit}.${path}`;
}

/** What the council has not stated about an entry, by key. */
function* gapsOf(entry: Entry): Generator<readonly [key: string, gap: Gap]> {
  for (const doubt of entry.doubts) {
    if (doubt.kind === "not stated") yield [doubt.key, doubt.gap];
  }
  if (entry.status === "not stated") yield [amountKey(entry.rule), { about: "amount" }];
  const isDated = entry.due !== undefined;
  if (
    isMoney(entry) &&
    entry.repayableUntil === "not stated" &&
    (isDated || entry.repay.kind === "not stated")
  )
    yield ["repay", { about: "repayment" }];
  if (isMoney(entry) && isOpenBefore(entry.repay)) yield ["repay", { about: "repayment" }];
}

/** Whether the council has not said what is paid back before what the time to stay is counted from. */
function isOpenBefore(repay: Repay): boolean {
  const isStated = "before" in repay && (repay.before === "all of it" || repay.before === "nothing");
  return laterEvent(repay) !== undefined && !isStated;
}

interface Matter {
  readonly gap: Gap;
  readonly benefitName: string;
  readonly keys: Set<string>;
  readonly benefits: Set<string>;
}

/**
 * Everything that the council has not stated about the entries, with the benefits that it affects. A matter is one key, in
 * whatever words; and what would be worded alike is one matter: two rules of a benefit without a day, say.
 */
export function notStatedMatters(entries: readonly Entry[]): readonly NotStatedMatter[] {
  const matters = new Set<Matter>();
  const byKey = new Map<string, Matter>();
  const byWords = new Map<string, Matter>();
  for (const entry of entries) {
    const { benefit, benefitName } = entry.rule;
    for (const [key, gap] of gapsOf(entry)) {
      const alike = wordedAlike(gap, benefitName);
      const [ofKey, ofWords] = [byKey.get(key), byWords.get(alike)];
      const matter = ofKey ?? ofWords ?? { gap, benefitName, keys: new Set(), benefits: new Set() };
      matters.add(matter);
      matter.keys.add(key);
      matter.benefits.add(benefit);
      byKey.set(key, matter);
      byWords.set(alike, matter);
      if (ofWords === undefined || ofWords === matter) continue;
      // The two turn out to be one.
      for (const other of ofWords.keys) {
        matter.keys.add(other);
        byKey.set(other, matter);
      }
      for (const other of ofWords.benefits) matter.benefits.add(other);
      for (const [words, one] of byWords) if (one === ofWords) byWords.set(words, matter);
      matters.delete(ofWords);
    }
  }
  return [...matters].map(({ gap, benefitName, keys, benefits }) => {
    const [key = ""] = keys;
    return { key, keys: [...keys], gap, benefitName, benefits: [...benefits] };
  });
}
