import type { CalendarDate } from "../../calendar/calendar-date";
import type { Reason } from "../reasons/reason";
import type { CitedRule, OfferBenefit, Rule } from "../rules/offer";
import type { Entry, MoneyEntry, When } from "./entry";

/** A rule where it stands. */
export interface BenefitRule<Kind = Rule> {
  readonly benefit: OfferBenefit;
  readonly cited: CitedRule;
  readonly rule: Kind;
}

/** What a rule gives, and why it does not give what it does not. */
export interface Outcome<Given extends Entry = Entry> {
  readonly entries: readonly Given[];
  readonly reasons: readonly Reason[];
}

/** The first day on which something can be given; none where nobody can say. */
export function firstDay(when: When): CalendarDate | undefined {
  if (when.kind === "day") return when.on;
  return when.kind === "undated" ? undefined : when.from;
}

/** The last day on which something can be given; none where nobody can say. */
export function lastDay(when: When): CalendarDate | undefined {
  if (when.kind === "day") return when.on;
  return when.kind === "period" ? when.to : undefined;
}

/** True for what is paid after a day, on whatever day of its period. */
export function isPaidAfter(when: When, day: CalendarDate): boolean {
  const first = firstDay(when);
  return first !== undefined && first > day;
}

/** True for what may be paid after a day, on the last day of its period at the latest. */
export function mayBePaidAfter(when: When, day: CalendarDate): boolean {
  return (lastDay(when) ?? firstDay(when) ?? day) > day;
}

/** True for an entry, false for the reason why there is none. */
export function isEntry<Given extends Entry>(outcome: Given | Reason): outcome is Given {
  return "gives" in outcome;
}

/** True for the reason why there is no entry. */
export function isReason(outcome: Entry | Reason): outcome is Reason {
  return !isEntry(outcome);
}

/** True for an entry of money. */
export function isMoney(entry: Entry): entry is MoneyEntry {
  return entry.gives === "payment" || entry.gives === "reimbursement";
}

/** In order of time; what has no day comes last. */
export function inOrder(entries: readonly MoneyEntry[]): readonly MoneyEntry[] {
  const dayOf = ({ when }: MoneyEntry) => firstDay(when) ?? "9";
  return entries.toSorted((one, other) =>
    dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0,
  );
}
