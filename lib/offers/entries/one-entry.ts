import { atMost } from "../../money/arithmetic";
import { type Doubt, distinct } from "../reasons/doubt";
import type { Formula } from "../reasons/formula";
import type { Citation, MoneyEntry, Status } from "./entry";
import { oneOf } from "./money-range";

/** Payments of which somebody gets one and nobody can say which, as one entry from the smallest to the largest. */

type AtLeastOne<Item> = readonly [Item, ...Item[]];

const MOST_DOUBTFUL = ["surely", "if meant", "perhaps"] as const;

/** How surely one of several payments comes of which each alone comes so surely. */
export function leastSure(entries: readonly MoneyEntry[]): MoneyEntry["comes"] {
  const most = Math.max(0, ...entries.map(({ comes }) => MOST_DOUBTFUL.indexOf(comes)));
  return MOST_DOUBTFUL[most] ?? "perhaps";
}

/** All of them cited together, in their order. */
function citedTogether(entries: AtLeastOne<MoneyEntry>, largest: MoneyEntry): Citation {
  const joined = (key: "words" | "stated") => [...new Set(entries.map(({ rule }) => rule[key]))].join(" ");
  return { ...largest.rule, words: joined("words"), stated: joined("stated") };
}

function formulaOf(entries: AtLeastOne<MoneyEntry>): Formula {
  const [first, ...others] = new Map(
    entries.map(({ formula }) => [JSON.stringify(formula), formula]),
  ).values();
  return first === undefined || others.length === 0
    ? entries[0].formula
    : { kind: "one of", formulas: [first, ...others] };
}

function statusOf(entries: AtLeastOne<MoneyEntry>, doubts: readonly Doubt[]): Status {
  if (entries.every(({ status }) => status === "not stated")) return "not stated";
  return doubts.length > 0 || entries.some(({ status }) => status !== "certain") ? "possible" : "certain";
}

/**
 * One entry for several.
 * @param comes how surely one of them is paid
 * @param more why nobody can say which, beside what is in doubt about each
 */
export function asOneEntry(
  entries: AtLeastOne<MoneyEntry>,
  comes: MoneyEntry["comes"],
  more: readonly Doubt[],
): MoneyEntry {
  const [first] = entries;
  const largest = entries.reduce((most, entry) => (entry.amount.most > most.amount.most ? entry : most));
  const doubts = distinct([...entries.flatMap((entry) => entry.doubts), ...more]);
  return {
    ...largest,
    rule: citedTogether(entries, largest),
    name: entries.every(({ name }) => name === first.name) ? first.name : undefined,
    formula: formulaOf(entries),
    status: statusOf(entries, doubts),
    doubts,
    amount: oneOf(entries.map(({ amount }) => amount)),
    leastPaid: entries.reduce((least, entry) => atMost(least, entry.leastPaid), first.leastPaid),
    comes,
    ties: entries.every(({ rule }) => rule.path === first.rule.path) ? first.ties : [],
  };
}
