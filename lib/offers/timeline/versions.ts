import { type Entry, isDay, type LeaveEntry, type MoneyEntry, type RepayableUntil } from "../entries/entry";
import { inDoubt } from "../entries/in-doubt";
import { isExact } from "../entries/money-range";
import { asOneEntry, leastSure } from "../entries/one-entry";
import { isMoney, type Outcome } from "../entries/outcome";
import type { Tie } from "../entries/tie";
import { type Doubt, distinct } from "../reasons/doubt";
import type { OfferBenefit } from "../rules/offer";
import { groupsOf, timeOf } from "./groups";
import { isLeave, numberOf, yearOf } from "./several-leaves";

/** What a benefit comes to of which pages contradict each other: one of the versions holds, and nobody has said which. */

interface Versioned {
  readonly entry: MoneyEntry;
  readonly version: number;
}

/**
 * The versions between which it is open for somebody. One that is only for people who answer otherwise says nothing of them, as
 * long as two others do; one that leaves them out for what the benefit itself is for contradicts those that do not.
 */
function openVersions(numbers: readonly number[], outcomes: readonly Outcome[]): ReadonlySet<number> {
  const isForOthers = ({ entries, reasons }: Outcome) =>
    entries.length === 0 && reasons.length > 0 && reasons.every(({ cause }) => cause.kind === "answer");
  const left = numbers.filter((number) =>
    outcomes.some((outcome, rule) => numbers[rule] === number && !isForOthers(outcome)),
  );
  return new Set(new Set(left).size > 1 ? left : numbers);
}

/** The number of the version to which each rule belongs: rules of one name are one version. */
function numbersOf({ rules }: OfferBenefit): readonly number[] {
  return rules.map(({ rule }, index) =>
    rule.name === undefined ? index : rules.findIndex((other) => other.rule.name === rule.name),
  );
}

/**
 * Every payment once: what several versions say of one time is one entry from the smallest to the largest. No total counts
 * two versions, and what all of them come to is certain. The terms of paying back are those of each.
 */
export function oneVersion(benefit: OfferBenefit, outcomes: readonly Outcome[]): readonly Entry[] {
  const numbers = numbersOf(benefit);
  const all = openVersions(numbers, outcomes);
  const doubt: Doubt = {
    kind: "not stated",
    key: `${benefit.slug}.severalRules`,
    gap: { about: "which version" },
  };
  const isOpen = all.size > 1;
  const doubted = <Given extends Entry>(entry: Given) => (isOpen ? inDoubt(entry, [doubt]) : entry);
  const entries = outcomes.flatMap((outcome, rule) =>
    outcome.entries.map((entry) => ({ entry, version: numbers[rule] ?? rule })),
  );
  const money: Versioned[] = [];
  const others: Entry[] = [];
  for (const { entry, version } of entries) {
    if (!isMoney(entry)) others.push(entry);
    else
      money.push({ entry: { ...entry, ties: [tieOf(benefit, version, all.size), ...entry.ties] }, version });
  }
  const byTime = groupsOf(money, (one, other) => timeOf(one.entry) === timeOf(other.entry));
  const payments = byTime.flatMap((sameTime) => oneOfATime(sameTime, all.size, doubt));
  const leave = groupsOf(others.filter(isLeave), (one, other) => yearOf(one) === yearOf(other));
  return [
    ...payments,
    ...leave.map((ofYear) => oneLeave(ofYear, all.size, doubt)),
    ...others.filter((entry) => !isLeave(entry)).map(doubted),
  ];
}

function tieOf({ slug }: OfferBenefit, version: number, versions: number): Tie {
  return { kind: "one of", key: `${slug}.version`, option: `${version}`, exhaustive: versions };
}

/** What the versions say of one time, as one entry where each says one thing. */
function oneOfATime(sameTime: readonly Versioned[], versions: number, doubt: Doubt): readonly MoneyEntry[] {
  const told = new Set(sameTime.map(({ version }) => version)).size;
  const [first, ...rest] = sameTime.map(({ entry }) => entry);
  if (first === undefined) return [];
  if (rest.length === 0 || told < sameTime.length)
    return sameTime.map(({ entry }) => (versions > 1 ? openEntry(entry, doubt) : entry));
  const isOfAll = told === versions;
  const isAgreed = isOfAll && isSameAmount([first, ...rest]);
  const comes = isOfAll ? leastSure([first, ...rest]) : "perhaps";
  const one = asOneEntry([first, ...rest], comes, isAgreed ? [] : [doubt]);
  const until = [first, ...rest].map(({ repayableUntil }) => repayableUntil);
  return [{ ...one, ties: [], versions: [first, ...rest], repayableUntil: latest(until) }];
}

/** Until when something may have to be paid back, whichever version holds. */
function latest(ends: readonly RepayableUntil[]): RepayableUntil {
  if (ends.includes("not stated")) return "not stated";
  return ends.find((end) => typeof end !== "string") ?? ends.filter(isDay).sort().at(-1) ?? "never";
}

function isSameAmount(entries: readonly MoneyEntry[]): boolean {
  const [first] = entries;
  return entries.every(({ amount }) => isExact(amount) && amount.most === first?.amount.most);
}

/** Leave of one year, from the fewest days that a version gives to the most. */
function oneLeave(ofYear: readonly LeaveEntry[], versions: number, doubt: Doubt): LeaveEntry {
  const most = ofYear.reduce((one, other) => (numberOf(other.most) > numberOf(one.most) ? other : one));
  const isStated = ofYear.every((entry) => entry.most !== "not stated" && entry.least !== "not stated");
  const isOfAll = ofYear.length >= versions;
  const least = isOfAll ? Math.min(...ofYear.map((entry) => numberOf(entry.least))) : 0;
  const isAgreed = isOfAll && ofYear.every((entry) => entry.status === "certain" && entry.most === most.most);
  if (isAgreed) return most;
  return {
    ...most,
    most: isStated ? most.most : "not stated",
    least: isStated ? least : "not stated",
    status: isStated ? "possible" : "not stated",
    doubts: distinct([...ofYear.flatMap((entry) => entry.doubts), doubt]),
  };
}

/** It comes if this version holds: how surely, and with what it adds up, stays what the version says. */
function openEntry(entry: MoneyEntry, doubt: Doubt): MoneyEntry {
  return {
    ...entry,
    status: entry.status === "certain" ? "possible" : entry.status,
    doubts: distinct([...entry.doubts, doubt]),
  };
}
