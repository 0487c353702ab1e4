import type { MoneyEntry } from "../entries/entry";

/** Items in groups in which each goes with each other. */
export function groupsOf<Item>(
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

/** What is the same for payments of one time. */
export function timeOf({ when }: MoneyEntry): string {
  return when.kind === "undated" ? JSON.stringify(when.occasion) : JSON.stringify(when);
}
