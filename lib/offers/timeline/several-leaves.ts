import type { Entry, LeaveEntry } from "../entries/entry";
import { distinct } from "../reasons/doubt";
import type { OfferBenefit } from "../rules/offer";
import { perhapsInstead } from "../times/rivals";

/** True for leave, which time for training is not. */
export function isLeave(entry: Entry): entry is LeaveEntry {
  return entry.gives === "annual leave" || entry.gives === "extra leave";
}

/** Leave as it is compared: what is not stated counts nothing. */
export function numberOf(leave: LeaveEntry["most"]): number {
  return leave === "not stated" ? 0 : leave;
}

/**
 * Leave of one year under several rules of which one counts, as one entry. Where it is certain which, the others were
 * left out before; of the largest, the one with the most leave stands.
 */
export function oneLeaveEntry({ severalRules }: OfferBenefit, entries: readonly Entry[]): readonly Entry[] {
  if (severalRules === "all of them") return entries;
  const years = new Map<string, LeaveEntry>();
  for (const entry of entries.filter(isLeave)) {
    const key = yearOf(entry);
    const before = years.get(key);
    years.set(key, before === undefined ? entry : either(before, entry, severalRules));
  }
  return [...entries.filter((entry) => !isLeave(entry)), ...years.values()];
}

/** What is the same for leave of one year and kind. */
export function yearOf({ year, gives, unit }: LeaveEntry): string {
  return `${year} ${gives} ${unit}`;
}

function either(one: LeaveEntry, other: LeaveEntry, severalRules: OfferBenefit["severalRules"]): LeaveEntry {
  const larger = numberOf(other.most) > numberOf(one.most) ? other : one;
  const isBothCertain = one.status === "certain" && other.status === "certain";
  if (isBothCertain && severalRules === "the largest") return larger;
  const isOpen = [one, other].some(({ most }) => most === "not stated");
  const least = Math.min(numberOf(one.least), numberOf(other.least));
  return {
    ...larger,
    status: isOpen ? "not stated" : "possible",
    most: isOpen ? "not stated" : larger.most,
    least: isOpen ? "not stated" : least,
    doubts: distinct([...one.doubts, ...other.doubts, ...perhapsInstead([])]),
  };
}
