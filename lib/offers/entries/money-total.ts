import { type Pence, pence } from "../../money/pence";
import { atMost, limitedTo, type MoneyRange, NOTHING, oneOf, sumOf } from "./money-range";

/** What payments have in common, so that they do not simply add up. */
export type Tie =
  /** Of several options somebody gets one: all payments of the same option, and none of another. */
  | {
      readonly kind: "one of";
      readonly key: string;
      readonly option: string;
      /** How many options there are, where one of them comes in any case. */
      readonly exhaustive: number | undefined;
    }
  /** Nobody gets it together with one of the others, which may have others of their own. */
  | {
      readonly kind: "not with";
      readonly key: string;
      readonly option: string;
      readonly others: readonly string[];
    }
  /** All of them come to no more than a limit. */
  | { readonly kind: "at most"; readonly key: string; readonly limit: Pence }
  /** So many of them come at most. */
  | { readonly kind: "at most times"; readonly key: string; readonly times: number }
  /** They are the parts of one amount, so many of them, and how large each is is not stated. */
  | { readonly kind: "parts"; readonly key: string; readonly whole: MoneyRange; readonly parts: number };

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
  const tied = new Map<string, [Tie, Addend[]]>();
  for (const addend of addends) {
    const tie = addend.ties[depth];
    if (tie === undefined) free.push(addend.isSure ? addend.amount : atMost(addend.amount));
    else {
      const group = tied.get(tie.key);
      if (group === undefined) tied.set(tie.key, [tie, [addend]]);
      else group[1].push(addend);
    }
  }
  if (tied.size === 0) return sumOf(free);
  return sumOf([...free, ...[...tied.values()].map(([tie, group]) => totalTied(tie, group, depth))]);
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

/** Parts come to no more than their whole, and all of them to the whole itself. */
function totalOfParts(
  { parts }: Extract<Tie, { readonly kind: "parts" }>,
  addends: readonly Addend[],
  depth: number,
): MoneyRange {
  const wholes = oneOf(addends.map(({ ties }) => wholeOf(ties[depth])));
  const added = totalOf(addends, depth + 1);
  const limited = wholes.isOpen ? added : limitedTo(added, wholes.most);
  const isAll = addends.length === parts && addends.every(({ isSure }) => isSure);
  return isAll && wholes.least > limited.least ? { ...limited, least: wholes.least } : limited;
}

function wholeOf(tie: Tie | undefined): MoneyRange {
  return tie?.kind === "parts" ? tie.whole : NOTHING;
}
