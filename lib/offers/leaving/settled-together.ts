import { minus, NO_MONEY, plus, sum } from "../../money/arithmetic";
import { type Pence, pence } from "../../money/pence";
import { totalOf } from "../entries/money-total";
import type { Tie } from "../entries/tie";
import { tiedGroups } from "../entries/tied-groups";
import { bothSettled, NOTHING_SETTLED, type Settled } from "../payments/settle";

/** What becomes at most of one payment: what had been received of it, in the three parts. */
export interface SettledPart {
  readonly received: Pence;
  readonly parts: Settled;
  /** From the outermost to the innermost. */
  readonly tiesOf: (part: keyof Settled | "received") => readonly Tie[];
}

const PARTS = ["back", "safe", "notStated"] as const;

interface Together {
  readonly received: Pence;
  readonly parts: Settled;
}

/**
 * What becomes at most of payments together. The three parts never come to more than was received: what is paid back under
 * one of several options and kept under another is neither, but open.
 */
export function settledTogether(all: readonly SettledPart[], depth = 0): Together {
  const isTied = (one: SettledPart) => one.tiesOf("received").length > depth;
  const free: readonly Together[] = all.filter((one) => !isTied(one));
  const groups = tiedGroups(all.filter(isTied), (one) => one.tiesOf("received"), depth).map(
    ({ outer, across, items }) =>
      outer.kind === "one of" && across.length === 0 ? eitherOf(items, depth) : within(items, depth),
  );
  return [...free, ...groups].reduce<Together>(
    (one, other) => ({
      received: plus(one.received, other.received),
      parts: bothSettled(one.parts, other.parts),
    }),
    { received: NO_MONEY, parts: NOTHING_SETTLED },
  );
}

/** Of several options one: what all of them agree on, and the rest open; all of the largest where one thing becomes of each. */
function eitherOf(group: readonly SettledPart[], depth: number): Together {
  const options = new Map<string, SettledPart[]>();
  for (const one of group) {
    const tie = one.tiesOf("received")[depth];
    const option = tie?.kind === "one of" ? tie.option : "";
    options.set(option, [...(options.get(option) ?? []), one]);
  }
  const each = [...options.values()].map((option) => settledTogether(option, depth + 1));
  const received = largest(each.map((one) => one.received));
  const most = (part: keyof Settled) => largest(each.map(({ parts }) => parts[part]));
  const parts = { back: most("back"), safe: most("safe"), notStated: most("notStated") };
  if (PARTS.filter((part) => parts[part] > 0).length < 2) return { received, parts };
  const least = (part: keyof Settled) => pence(Math.min(...each.map((one) => one.parts[part])));
  const [back, safe] = [least("back"), least("safe")];
  return { received, parts: { back, safe, notStated: minus(minus(received, back), safe) } };
}

/** Payments with a limit in common: as much as may be cut off by it may be missing from any part. */
function within(group: readonly SettledPart[], depth: number): Together {
  const totals = (part: keyof Settled | "received") =>
    totalOf(
      group.map((one) => {
        const amount = part === "received" ? one.received : one.parts[part];
        return {
          amount: { least: NO_MONEY, most: amount, isOpen: false },
          isSure: false,
          ties: one.tiesOf(part),
        };
      }),
      depth,
    ).most;
  const received = totals("received");
  const parts = { back: totals("back"), safe: totals("safe"), notStated: totals("notStated") };
  const excess = sum(PARTS.map((part) => parts[part])) - received;
  if (excess <= 0) return { received, parts };
  const [back, safe] = [parts.back, parts.safe].map((part) => pence(Math.max(0, part - excess)));
  if (back === undefined || safe === undefined) return { received, parts };
  return { received, parts: { back, safe, notStated: minus(minus(received, back), safe) } };
}

function largest(amounts: readonly Pence[]): Pence {
  return pence(Math.max(0, ...amounts));
}
