import type { Tie } from "./tie";

/** Payments that a tie holds together, and those that share a tie further in with them. */
export interface TiedGroup<Item> {
  /** The outermost tie; of several, that of the first payment. */
  readonly outer: Tie;
  /** The keys of the ties that payments of several outermost ties have in common, in order; none where there is one of those. */
  readonly across: readonly string[];
  readonly items: readonly Item[];
}

/** Whether a tie is a sum that payments come to at most: it holds whatever else ties them. */
function isSum({ kind }: Tie): boolean {
  return kind === "at most" || kind === "parts";
}

/**
 * Payments by their outermost tie. Those that have a limit or a whole in common are one group, whatever ties part them.
 * @param tiesOf from the outermost to the innermost; each has one at the depth
 */
export function tiedGroups<Item>(
  items: readonly Item[],
  tiesOf: (item: Item) => readonly Tie[],
  depth: number,
): readonly TiedGroup<Item>[] {
  const byOuter = new Map<string, { readonly outer: Tie; readonly items: Item[] }>();
  const outersOf = new Map<string, Set<string>>();
  for (const item of items) {
    const ties = tiesOf(item).slice(depth);
    const [outer] = ties;
    if (outer === undefined) continue;
    const group = byOuter.get(outer.key);
    if (group === undefined) byOuter.set(outer.key, { outer, items: [item] });
    else group.items.push(item);
    for (const { key } of ties.filter(isSum))
      outersOf.set(key, (outersOf.get(key) ?? new Set()).add(outer.key));
  }
  const across = [...outersOf].filter(([, outers]) => outers.size > 1);
  if (across.length === 0) return [...byOuter.values()].map((group) => ({ ...group, across: [] }));
  return joined([...byOuter.keys()], across).flatMap(({ outers, across: keys }) => {
    const groups = outers.flatMap((outer) => byOuter.get(outer) ?? []);
    const [first] = groups;
    if (first === undefined) return [];
    return [{ outer: first.outer, across: keys, items: groups.flatMap((group) => group.items) }];
  });
}

interface Joined {
  readonly outers: readonly string[];
  readonly across: readonly string[];
}

/** The outermost ties, those together that a tie further in joins. */
function joined(outers: readonly string[], across: readonly (readonly [string, ReadonlySet<string>])[]) {
  let groups: readonly Joined[] = outers.map((outer) => ({ outers: [outer], across: [] }));
  for (const [key, shared] of across) {
    const isJoined = (group: Joined) => group.outers.some((outer) => shared.has(outer));
    const together = groups.filter(isJoined);
    groups = [
      ...groups.filter((group) => !isJoined(group)),
      {
        outers: together.flatMap((group) => group.outers),
        across: [...together.flatMap((group) => group.across), key],
      },
    ];
  }
  return groups;
}
