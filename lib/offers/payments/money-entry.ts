import type { CalendarDate } from "../../calendar/calendar-date";
import { minus, NO_MONEY, portion } from "../../money/arithmetic";
import { type Fraction, partOf, together } from "../../money/fraction";
import type { Pence } from "../../money/pence";
import { type HoursCounted, hoursCounted } from "../amounts/hours";
import type { Known } from "../amounts/salary-amount";
import type { Due, MoneyEntry, Status } from "../entries/entry";
import { type BenefitRule, firstDay, isPaidAfter } from "../entries/outcome";
import type { Subject } from "../person/subject";
import { type Doubt, distinct } from "../reasons/doubt";
import { timesPart, timesShare } from "../reasons/formula";
import type { MoneyRule, Repay } from "../rules/offer";
import { contractDoubts } from "../times/contract-doubts";
import { repayableUntil } from "./repayable-until";
import type { Terms } from "./terms";

type Given = Extract<Terms, { readonly given: true }>;

/** The slice of an amount between two fractions of it. Adjacent slices add up to the whole to the penny. */
export function slice(
  { base, part }: Pick<Known, "base" | "part">,
  before: Fraction,
  now: Fraction,
  hours: Fraction,
): Pence {
  const whole = partOf(part, hours);
  if (before.numerator === 0) return portion(base, partOf(whole, now));
  const upTo = portion(base, partOf(whole, together(before, now)));
  return minus(upTo, portion(base, partOf(whole, before)));
}

function statusOf(value: Given["value"], doubts: readonly Doubt[]): Status {
  if (value.is === "not stated") return "not stated";
  return value.is === "unknown" || doubts.length > 0 ? "possible" : "certain";
}

/**
 * An entry of the timeline for money that falls due.
 * @param at the day on which it is judged: that on which it falls due, or one that stands for it
 */
export function moneyEntry(
  { benefit, cited, rule }: BenefitRule<MoneyRule>,
  subject: Subject,
  due: Due,
  at: CalendarDate,
  { value, doubts: termsDoubts }: Given,
): MoneyEntry {
  const hours = hoursCounted(rule.proRata, "payments", subject, at);
  const doubts = distinct([
    ...termsDoubts,
    ...due.doubts,
    ...value.doubts,
    ...hours.doubts,
    ...leftByThen(due, subject),
    ...endedByThen(due, subject),
  ]);
  const repayFrom = repayStart(rule.repay, due, at, subject);
  const { most, least } = amountsOf(value, due, hours);
  return {
    gives: rule.gives,
    rule: {
      benefit: benefit.slug,
      benefitName: benefit.name,
      path: value.path,
      words: cited.words,
      stated: cited.stated,
    },
    name: rule.name,
    when: due.when,
    due: due.at,
    occasion: due.occasion,
    formula:
      value.is === "known"
        ? timesShare(timesPart(value.formula, due.part), hours.most)
        : UNWORKABLE[value.is],
    status: statusOf(value, doubts),
    doubts,
    amount: most ?? (value.is === "not stated" ? "not stated" : "unanswered"),
    least,
    counted: most ?? NO_MONEY,
    repay: rule.repay,
    repayFrom,
    repayableUntil: repayableUntil(rule.repay, repayFrom),
    months: [],
  };
}

/** The highest amount it may be, and the lowest where that differs; neither when the amount is not stated. */
function amountsOf(value: Given["value"], { before, part, leastPart }: Due, hours: HoursCounted) {
  if (value.is !== "known") return { most: undefined, least: undefined };
  const most = slice(value, before, part, hours.most);
  const least = slice(value.least ?? value, before, leastPart, hours.least);
  // Each slice is rounded to the penny, so the lowest can come out a penny above the highest.
  return { most, least: least < most ? least : undefined };
}

/** Earned while in the job and due afterwards: no published rule says whether it is paid. */
function leftByThen({ when }: Due, { citing, circumstances: { leaving } }: Subject): readonly Doubt[] {
  if (leaving === "stays" || !isPaidAfter(when, leaving.on)) return [];
  return [{ kind: "not stated", key: `${citing}.paid`, gap: { about: "payment after leaving" } }];
}

/** Earned under the contract and due after its end: it is only certain if the contract is extended. */
function endedByThen({ when }: Due, subject: Subject): readonly Doubt[] {
  const first = firstDay(when);
  return first === undefined ? [] : contractDoubts(subject, first);
}

const UNWORKABLE = {
  "not stated": { kind: "amount not stated" },
  unknown: { kind: "amount not known yet" },
} as const;

/** Paid on some day in a period: the tie-in is counted from the last day, which gives the longest one. */
function repayStart(repay: Repay, { when }: Due, at: CalendarDate, { start }: Subject): CalendarDate {
  if (!("of" in repay) || repay.of === "starting") return start;
  // Where nobody knows from when it is counted, being paid is the later day, so that the time is the longest it can be.
  return when.kind === "period" ? when.to : at;
}
