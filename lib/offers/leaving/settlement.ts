import { type CalendarDate, earlierOf } from "../../calendar/calendar-date";
import { atLeast, minus, NO_MONEY, plus } from "../../money/arithmetic";
import type { Pence } from "../../money/pence";
import type { MoneyEntry, RepayFrom, When } from "../entries/entry";
import { versionsOf } from "../entries/entry-total";
import { exactly, isExact, isUnpublished } from "../entries/money-range";
import { totalOf } from "../entries/money-total";
import { isMoney, isPaidAfter, lastDay as lastDayOf } from "../entries/outcome";
import type { Tie } from "../entries/tie";
import type { Timeline } from "../entries/timeline-types";
import { hangsOnPayment } from "../payments/repay-from";
import { rulePathOf } from "../rules/rule-path";
import { type Settled, settle } from "./settle";
import { bothSettled, settledTogether } from "./settled-together";
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

const NOTHING: Settled = { back: NO_MONEY, safe: NO_MONEY, notStated: NO_MONEY };

/** What had been earned of a payment by the last day, and what becomes of it. */
interface Earned {
  readonly received: Pence;
  readonly parts: Settled;
  /** What is certain of that: some of it, where the amount is open, and nothing of what comes after the last day. */
  readonly certain: Settled;
  /** How much that is. */
  readonly sure: Pence;
}

/** What was paid before on the same terms, at most and certainly: pennies are settled once, for all of it together. */
interface Before {
  readonly received: Pence;
  readonly sure: Pence;
}
const NOTHING_BEFORE: Before = { received: NO_MONEY, sure: NO_MONEY };

/** One sum paid at one time. Paid after the last day, no council says whether it is still paid. */
function earnedOnce(
  entry: MoneyEntry,
  amount: Pence,
  least: Pence,
  paid: When,
  from: RepayFrom,
  lastDay: CalendarDate,
  before: Before,
): Earned {
  if (isPaidAfter(paid, lastDay))
    return { received: amount, parts: { ...NOTHING, notStated: amount }, certain: NOTHING, sure: NO_MONEY };
  const isSure = entry.comes === "surely" && entry.due !== undefined;
  const { repay, movedOut } = entry;
  const until = movedOut === undefined ? lastDay : earlierOf(movedOut.after, lastDay);
  const sure = entry.months.length > 0 ? least : (movedOut?.least ?? least);
  const parts = settle(amount, repay, from, until, before.received);
  if (!isSure) return { received: amount, parts, certain: NOTHING, sure: NO_MONEY };
  return { received: amount, parts, certain: settle(sure, repay, from, until, before.sure), sure };
}

/** Paid on a day that nobody can name: what is paid back is only known as far as it is the same for all days. */
function earnedSometime(entry: MoneyEntry, lastDay: CalendarDate): Earned {
  const { amount, repay, repayFrom } = entry;
  const received = amount.most;
  const latest = hangsOnPayment(repay) ? lastDay : repayFrom.latest;
  const parts = settle(received, repay, { ...repayFrom, latest }, lastDay);
  return { received, parts, certain: NOTHING, sure: NO_MONEY };
}

/** Whether nothing of a payment can have been earned by the end of a day. */
function comesLater({ when, due }: MoneyEntry, lastDay: CalendarDate): boolean {
  if (when.kind === "undated") return when.from !== undefined && when.from > lastDay;
  return due === undefined || due > lastDay;
}

/** What had been earned of a payment by the end of a day that it does not come after. */
function earnedBy(entry: MoneyEntry, lastDay: CalendarDate, before = NOTHING_BEFORE): Earned {
  const { when, amount, months, repay, repayFrom } = entry;
  if (when.kind === "undated") return earnedSometime(entry, lastDay);
  if (months.length === 0)
    return earnedOnce(entry, amount.most, amount.least, when, repayFrom, lastDay, before);
  // Each month's part is paid by itself, and may be paid back by the time since then.
  const hasOneStart = !hangsOnPayment(repay);
  let all: Earned = { received: NO_MONEY, parts: NOTHING, certain: NOTHING, sure: NO_MONEY };
  for (const { to, when: paid, amount: part } of months) {
    if (to > lastDay) continue;
    const least = isExact(amount) ? part : NO_MONEY;
    const latest = lastDayOf(paid) ?? to;
    const earliest = "of" in repay && repay.of === "being paid" ? latest : repayFrom.earliest;
    const from = hasOneStart ? repayFrom : { earliest, latest };
    const sofar = hasOneStart ? after(before, all) : NOTHING_BEFORE;
    all = added(all, earnedOnce(entry, part, least, paid, from, lastDay, sofar));
  }
  return all;
}

function after(before: Before, { received, sure }: Before): Before {
  return { received: plus(before.received, received), sure: plus(before.sure, sure) };
}

function added(all: Earned, one: Earned): Earned {
  return {
    ...after(all, one),
    parts: bothSettled(all.parts, one.parts),
    certain: bothSettled(all.certain, one.certain),
  };
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
  if (!isUnpublished(entry.amount) || comesLater(entry, lastDay)) return undefined;
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

/** What had been earned of each by the last day; those of which nothing had been are left out. */
function linesOf(
  entries: readonly MoneyEntry[],
  lastDay: CalendarDate,
  before: Map<string, Before>,
): readonly Line[] {
  return entries.flatMap((entry) => {
    if (comesLater(entry, lastDay)) return [];
    const { rule, repay, when } = entry;
    // The time to stay of all that a rule pays is one where it does not hang on when each is paid.
    const terms =
      hangsOnPayment(repay) || when.kind === "undated"
        ? undefined
        : `${rule.benefit}.${rulePathOf(rule.path)}`;
    const paid = terms === undefined ? undefined : before.get(terms);
    const earned = earnedBy(entry, lastDay, paid);
    if (terms !== undefined) before.set(terms, after(paid ?? NOTHING_BEFORE, earned));
    const { received, parts, certain, sure } = earned;
    // Written out, here and below: a year of an answer settles hundreds, and a copy by spreading takes ten times as long.
    return received === NO_MONEY ? [] : [{ entry, received, parts, certain, sure }];
  });
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
  const payments = entries.filter(isMoney);
  const before = new Map<string, Before>();
  const each = payments.map((entry) => ({ entry, versions: linesOf(versionsOf(entry), lastDay, before) }));
  const all = each.flatMap(({ versions }) => versions);
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
    lastDay,
    certain,
    possible: {
      back: atLeast(minus(most.back, certain.back), NO_MONEY),
      safe: atLeast(minus(most.safe, certain.safe), NO_MONEY),
      notStated: atLeast(minus(most.notStated, certain.notStated), NO_MONEY),
    },
    lines: each.flatMap(({ entry, versions }) => {
      const [first, ...others] = versions.map((line) => lineOf(line.entry, line.received, line.parts));
      if (first === undefined) return [];
      // What becomes of it whichever version holds is said once.
      return others.every((line) => isAlike(line, first))
        ? [lineOf(entry, first.received, first)]
        : [first, ...others];
    }),
    unpublished: [
      ...payments.flatMap((entry) => unpublishedOn(entry, lastDay) ?? []),
      ...timeOffBack(entries, lastDay),
    ],
  };
}
