import { addMonths } from "@/lib/calendar/months";
import {
  amountOfEntry,
  entryName,
  isMoney,
  type MoneyEntry,
  type Names,
  sentence,
  type Timeline,
  type When,
  whenWords,
} from "@/lib/offers";
import { paidBackWords } from "../offer/status-line";

/** A payment, or the same payment in consecutive years. */
export interface PaymentRun {
  /** The rule that gives it, and the rule's address. */
  readonly rule: string;
  /** `31 December 2027`; of several `31 December 2029 and each year to 2036`. */
  readonly when: string;
  readonly name: string;
  /** `£3,000`; of several `£3,000 each`. */
  readonly amount: string;
  readonly isPossible: boolean;
  /** That it may have to be paid back, where the council has said until when. */
  readonly paidBack: string | undefined;
  /** The first of the payments. */
  readonly entry: MoneyEntry;
}

type Run = [MoneyEntry, ...MoneyEntry[]];

/** True where one time is another, so many years later. */
function isYearsAfter(years: number, first: When, later: When): boolean {
  if (first.kind === "day" && later.kind === "day") return later.on === addMonths(first.on, years * 12);
  if (first.kind !== "period" || later.kind !== "period") return false;
  return later.from === addMonths(first.from, years * 12) && later.to === addMonths(first.to, years * 12);
}

/** True where a payment continues a run: the same again, a year after the last. */
function goesOn([first, ...others]: Run, entry: MoneyEntry): boolean {
  return (
    entryName(first) === entryName(entry) &&
    amountOfEntry(first) === amountOfEntry(entry) &&
    first.status === entry.status &&
    isYearsAfter(others.length + 1, first.when, entry.when)
  );
}

/** The year in which a time ends. */
function endYear(when: When): string | undefined {
  if (when.kind === "day") return when.on.slice(0, 4);
  return when.kind === "period" ? when.to.slice(0, 4) : undefined;
}

function paidBackOf({ repayableUntil }: MoneyEntry): string | undefined {
  return repayableUntil === "never" || repayableUntil === "not stated"
    ? undefined
    : paidBackWords(repayableUntil);
}

/** The same of payments of several years, each of which has a day of its own. */
function eachPaidBackOf(run: Run): string | undefined {
  return run.some((entry) => paidBackOf(entry) !== undefined)
    ? "You may have to pay each back if you leave."
    : undefined;
}

function described([first, ...others]: Run, names: Names): PaymentRun {
  const last = others.at(-1);
  const until = last && endYear(last.when);
  const when =
    first.when.kind === "undated" ? sentence(whenWords(first.when, names)) : whenWords(first.when, names);
  const amount = amountOfEntry(first);
  return {
    rule: `${first.rule.benefit}.${first.rule.path}`,
    when: until === undefined ? when : `${when} and each year to ${until}`,
    name: entryName(first),
    amount: until === undefined ? amount : `${amount} each`,
    isPossible: first.status === "possible",
    paidBack: others.length === 0 ? paidBackOf(first) : eachPaidBackOf([first, ...others]),
    entry: first,
  };
}

/** The payments of a timeline in order of time, yearly ones as one run. */
export function paymentRuns({ entries, names }: Pick<Timeline, "entries" | "names">): readonly PaymentRun[] {
  const runs: Run[] = [];
  for (const entry of entries.filter(isMoney)) {
    const run = runs.find((one) => goesOn(one, entry));
    if (run === undefined) runs.push([entry]);
    else run.push(entry);
  }
  return runs.map((run) => described(run, names));
}
