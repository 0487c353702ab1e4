import { pence } from "../../money/pence";
import { atMost, limitedTo, type MoneyRange, NOTHING, oneOf, sumOf } from "./money-range";
import type { Tie } from "./tie";
import { type TiedGroup, tiedGroups } from "./tied-groups";

/** A payment as it is added up. */
export interface Addend {
  /** What it comes to if it is paid. */
  readonly amount: MoneyRange;
  /** True where it is paid in any case. */
  readonly isSure: boolean;
  /** From the outermost to the innermost. */
  readonly ties: readonly Tie[];
}

/** What payments come to together: from what comes in any case to the most that they can be. */
export function totalOf(addends: readonly Addend[], depth = 0): MoneyRange {
  const free: MoneyRange[] = [];
  const tied: Addend[] = [];
  for (const addend of addends) {
    if (addend.ties.length > depth) tied.push(addend);
    else free.push(addend.isSure ? addend.amount : atMost(addend.amount));
  }
  if (tied.length === 0) return sumOf(free);
  const groups = tiedGroups(tied, ({ ties }) => ties, depth);
  return sumOf([...free, ...groups.map((group) => totalOfGroup(group, depth))]);
}

function totalOfGroup({ outer, across, items }: TiedGroup<Addend>, depth: number): MoneyRange {
  const key = across[Math.floor(across.length / 2)];
  return key === undefined ? totalTied(outer, items, depth) : totalAcross(key, items, depth);
}

/**
 * What payments come to of which some have a tie in common and others outside it that part them, as the parts of one amount
 * that are paid in two years, each with a limit of its own. Either tie holds: they come to no more than what the one leaves of
 * them beside all others, and to no more than what the others leave of each.
 */
function totalAcross(key: string, addends: readonly Addend[], depth: number): MoneyRange {
  const members: Addend[] = [];
  const others: Addend[] = [];
  const parted: Addend[] = [];
  let tie: Tie | undefined;
  for (const addend of addends) {
    const index = addend.ties.findIndex((one, place) => place >= depth && one.key === key);
    const shared = addend.ties[index];
    const outer = addend.ties[depth];
    if (shared === undefined || outer === undefined) {
      others.push(addend);
      parted.push(addend);
    } else {
      tie = shared;
      members.push({ ...addend, ties: addend.ties.toSpliced(index, 1).toSpliced(depth, 0, shared) });
      parted.push({
        ...addend,
        ties: addend.ties.with(index, { ...shared, key: `${key} within ${outer.key}` }),
      });
    }
  }
  const within = totalOf(parted, depth);
  if (tie === undefined) return within;
  const whole = totalTied(tie, members, depth);
  const beside = sumOf([whole, totalOf(others, depth)]);
  return { ...tighter(beside, within), least: pence(Math.max(within.least, whole.least)) };
}

function tighter(one: MoneyRange, other: MoneyRange): MoneyRange {
  if (one.isOpen !== other.isOpen) return one.isOpen ? other : one;
  return one.most < other.most ? one : other;
}

function totalTied(tie: Tie, addends: readonly Addend[], depth: number): MoneyRange {
  switch (tie.kind) {
    case "one of": {
      const options = byOption(addends, depth);
      const either = oneOf([...options.values()].map((group) => totalOf(group, depth + 1)));
      return options.size === tie.exhaustive ? either : atMost(either);
    }
    case "not with":
      return totalApart(addends, depth);
    case "at most":
      return limitedTo(totalOf(addends, depth + 1), tie.limit);
    case "at most times": {
      const most = addends
        .map((addend) => totalOf([addend], depth + 1).most)
        .sort((one, other) => other - one);
      const largest = most.slice(0, tie.times).reduce((all, one) => all + one, 0);
      const all = totalOf(addends, depth + 1);
      return { ...all, most: pence(Math.max(all.least, Math.min(all.most, largest))) };
    }
    case "parts":
      return totalOfParts(tie, addends, depth);
  }
}

function byOption(addends: readonly Addend[], depth: number): ReadonlyMap<string, readonly Addend[]> {
  const options = new Map<string, Addend[]>();
  for (const addend of addends) {
    const tie = addend.ties[depth];
    const option = tie?.kind === "one of" || tie?.kind === "not with" ? tie.option : "";
    const group = options.get(option);
    if (group === undefined) options.set(option, [addend]);
    else group.push(addend);
  }
  return options;
}

/** The most that can come of options of which some exclude others: the best of all sets in which none excludes another. */
function totalApart(addends: readonly Addend[], depth: number): MoneyRange {
  const options = [...byOption(addends, depth)].map(([option, group]) => {
    const tie = group[0]?.ties[depth];
    const others = tie?.kind === "not with" ? tie.others : [];
    return { option, others, total: totalOf(group, depth + 1) };
  });
  const bestOf = ([first, ...rest]: typeof options): MoneyRange => {
    if (first === undefined) return NOTHING;
    const beside = rest.filter(({ option }) => !first.others.includes(option));
    const withFirst = sumOf([first.total, bestOf(beside)]);
    return beside.length === rest.length ? withFirst : oneOf([withFirst, bestOf(rest)]);
  };
  return atMost(bestOf(options));
}

/** Parts come to no more than their whole, and all of them to the whole itself: in any one of them, as far as limits let it be. */
function totalOfParts(
  { parts }: Extract<Tie, { readonly kind: "parts" }>,
  addends: readonly Addend[],
  depth: number,
): MoneyRange {
  const wholes = oneOf(addends.map(({ ties }) => wholeOf(ties[depth])));
  const added = totalOf(addends, depth + 1);
  const limited = wholes.isOpen ? added : limitedTo(added, wholes.most);
  const isAll = addends.length === parts && addends.every(({ isSure }) => isSure);
  if (!isAll) return limited;
  const inOne = addends.map((addend) => totalOf([addend], depth + 1));
  const least = Math.min(wholes.least, ...inOne.filter(({ isOpen }) => !isOpen).map(({ most }) => most));
  return { ...limited, least: pence(Math.max(limited.least, least)) };
}

function wholeOf(tie: Tie | undefined): MoneyRange {
  return tie?.kind === "parts" ? tie.whole : NOTHING;
}
