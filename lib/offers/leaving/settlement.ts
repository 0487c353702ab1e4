import type { CalendarDate } from "../../calendar/calendar-date";
import { atLeast, minus, NO_MONEY } from "../../money/arithmetic";
import type { Pence } from "../../money/pence";
import type { Entry, MoneyEntry } from "../entries/entry";
import { isRate, versionsOf } from "../entries/entry-total";
import { exactly, isUnpublished } from "../entries/money-range";
import { totalOf } from "../entries/money-total";
import { isMoney, isPaidAfter } from "../entries/outcome";
import type { Tie } from "../entries/tie";
import type { Timeline } from "../entries/timeline-types";
import { hangsOnPayment } from "../payments/repay-from";
import type { Settled } from "../payments/settle";
import { rulePathOf } from "../rules/rule-path";
import { after, type Before, comesLater, type Earned, earnedBy, NOTHING_BEFORE } from "./earned-by";
import { settledTogether } from "./settled-together";
import { ANY_AMOUNT, type SettledUnpublished, timeOffBack } from "./time-off-back";

/** What becomes of one payment. */
export interface SettledEntry extends Settled {
  readonly entry: MoneyEntry;
  /** What had been paid of it by the last day. */
  readonly received: Pence;
}

/** The result of leaving on a day for everything earned by then. */
export interface Settlement {
  /** The last day in the job. */
  readonly lastDay: CalendarDate;
  /** Of payments that are certain: what is paid back, what is safe, and of what the council has not said. */
  readonly certain: Settled;
  /** The same of payments that are only possible, if they were paid; also of those that come after the last day. */
  readonly possible: Settled;
  /** Every payment earned by the last day, in order of time. */
  readonly lines: readonly SettledEntry[];
  /** The same for those whose amount is not published, and for time off. */
  readonly unpublished: readonly SettledUnpublished[];
}

/**
 * The ties of payments as they hold for what becomes of each. Parts of one amount come to no more than it; and to all of it
 * where the same becomes of the whole of each.
 */
function tiesOf({ ties }: MoneyEntry, isWhole: boolean): readonly Tie[] {
  return ties.map((tie) =>
    tie.kind === "parts" && !isWhole ? { ...tie, parts: Number.POSITIVE_INFINITY } : tie,
  );
}

/** What becomes of a payment that is not published, worked out for an amount in its place. */
function unpublishedOn(entry: MoneyEntry, lastDay: CalendarDate): SettledUnpublished | undefined {
  if (comesLater(entry, lastDay)) return undefined;
  const months = entry.months.map((month) => ({ ...month, amount: ANY_AMOUNT }));
  const earned = earnedBy({ ...entry, amount: exactly(ANY_AMOUNT), months }, lastDay);
  if (earned.received === NO_MONEY) return undefined;
  const { received, parts } = earned;
  if (parts.notStated > NO_MONEY) return { entry, back: "not stated" };
  return {
    entry,
    back: parts.back === received ? "all of it" : parts.safe === received ? "nothing" : "part of it",
  };
}

interface Line extends Earned {
  readonly entry: MoneyEntry;
}

/** One payment that may come, or one of several versions of it, and what its time to stay is one with. */
interface Version {
  readonly entry: MoneyEntry;
  /** The rule that pays it, where its time to stay does not hang on when each is paid: one for all that it pays. */
  readonly terms: string | undefined;
}

function versionOf(entry: MoneyEntry): Version {
  const { rule, repay, when } = entry;
  const isByItself = hangsOnPayment(repay) || when.kind === "undated";
  return { entry, terms: isByItself ? undefined : `${rule.benefit}.${rulePathOf(rule.path)}` };
}

/** What had been earned of each by the last day; those of which nothing had been are left out. */
function linesOf(
  versions: readonly Version[],
  lastDay: CalendarDate,
  before: Map<string, Before>,
): readonly Line[] {
  const lines: Line[] = [];
  for (const { entry, terms } of versions) {
    if (comesLater(entry, lastDay)) continue;
    const paid = terms === undefined ? undefined : before.get(terms);
    const earned = earnedBy(entry, lastDay, paid);
    if (terms !== undefined) before.set(terms, after(paid ?? NOTHING_BEFORE, earned));
    const { received, parts, certain, sure } = earned;
    // Written out, here and below: a year of an answer settles hundreds, and a copy by spreading takes ten times as long.
    if (received !== NO_MONEY) lines.push({ entry, received, parts, certain, sure });
  }
  return lines;
}

function lineOf(entry: MoneyEntry, received: Pence, { back, safe, notStated }: Settled): SettledEntry {
  return { entry, received, back, safe, notStated };
}

function isAlike(one: SettledEntry, other: SettledEntry): boolean {
  const parts = ["received", "back", "safe", "notStated"] as const;
  return parts.every((part) => one[part] === other[part]);
}

/** What must be paid back, what is safe and what is not stated of what a timeline gives, for a last day in the job. */
export function settlement({ entries }: Pick<Timeline, "entries">, lastDay: CalendarDate): Settlement {
  return settlementsOf(entries)(lastDay);
}

/** The same for any last day, of entries that do not hang on it. */
export function settlementsOf(entries: readonly Entry[]): (lastDay: CalendarDate) => Settlement {
  const money = entries.filter(isMoney);
  // A rate is no amount until somebody tells of how many.
  const payments = money
    .filter((entry) => !isRate(entry))
    .map((entry) => entry.asPaid ?? entry)
    .map((entry) => ({ entry, versions: versionsOf(entry).map(versionOf) }));
  const unpublished = money.filter((entry) => isRate(entry) || isUnpublished(entry.amount));
  const timeOff = entries.filter((entry) => entry.gives === "time off");
  return (lastDay) => {
    const before = new Map<string, Before>();
    const each = payments.flatMap(({ entry, versions }) => {
      const lines = linesOf(versions, lastDay, before);
      return lines.length === 0 ? [] : { entry, lines };
    });
    return {
      lastDay,
      ...sumsOf(
        each.flatMap(({ lines }) => lines),
        lastDay,
      ),
      lines: each.flatMap(({ entry, lines }) => saidOf(entry, lines)),
      unpublished: [
        ...unpublished.flatMap((entry) => unpublishedOn(entry, lastDay) ?? []),
        ...timeOffBack(timeOff, lastDay),
      ],
    };
  };
}

/** What comes back, is safe and is not stated of several together: certainly, and besides that perhaps. */
function sumsOf(all: readonly Line[], lastDay: CalendarDate): Pick<Settlement, "certain" | "possible"> {
  const tiesIn = ({ entry, received, parts }: Line, part: keyof Settled) =>
    tiesOf(entry, parts[part] === received && !isPaidAfter(entry.when, lastDay));
  const leastOf = (part: keyof Settled) =>
    totalOf(
      all.map((line) => ({
        amount: { least: line.certain[part], most: line.parts[part], isOpen: false },
        isSure: line.entry.comes === "surely",
        ties: tiesIn(line, part),
      })),
    ).least;
  const certain = { back: leastOf("back"), safe: leastOf("safe"), notStated: leastOf("notStated") };
  const most = settledTogether(
    all.map((line) => ({
      received: line.received,
      parts: line.parts,
      tiesOf: (part) => (part === "received" ? line.entry.ties : tiesIn(line, part)),
    })),
  ).parts;
  return {
    certain,
    possible: {
      back: atLeast(minus(most.back, certain.back), NO_MONEY),
      safe: atLeast(minus(most.safe, certain.safe), NO_MONEY),
      notStated: atLeast(minus(most.notStated, certain.notStated), NO_MONEY),
    },
  };
}

/** The versions of one payment; what becomes of it whichever of them holds is said once. */
function saidOf(entry: MoneyEntry, lines: readonly Line[]): readonly SettledEntry[] {
  const [first, ...others] = lines.map((line) => lineOf(line.entry, line.received, line.parts));
  if (first === undefined) return [];
  return others.every((line) => isAlike(line, first))
    ? [lineOf(entry, first.received, first)]
    : [first, ...others];
}
