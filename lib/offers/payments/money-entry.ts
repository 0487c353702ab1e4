import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { atMost, minus, portion } from "../../money/arithmetic";
import { type Fraction, partOf, together } from "../../money/fraction";
import type { Pence } from "../../money/pence";
import { type HoursCounted, hoursAfter, hoursCounted } from "../amounts/hours";
import type { Known } from "../amounts/valued";
import type { Due, MoneyEntry, Status } from "../entries/entry";
import { type MoneyRange, UNPUBLISHED } from "../entries/money-range";
import { type BenefitRule, firstDay, isPaidAfter, lastDay, mayBePaidAfter } from "../entries/outcome";
import type { Tie } from "../entries/tie";
import type { Subject } from "../person/subject";
import { type Doubt, distinct } from "../reasons/doubt";
import { timesPart, timesShare } from "../reasons/formula";
import type { MoneyRule, Repay } from "../rules/offer";
import { contractDoubts } from "../times/contract-doubts";
import { type Course, NOTHING_BEFORE } from "../times/due";
import { isByTheMonth, isWithItsMonth } from "../times/earned-over";
import { fewerHours, keptWithFewerHours } from "./hours-go-down";
import { ALL_KEPT, type Kept, keptOfBoth } from "./kept";
import { isAsLeaving, keptWhenMovingOut, movedOutOn } from "./moves-out";
import { hangsOnPayment, repayStart } from "./repay-from";
import { repayableUntil } from "./repayable-until";
import { isTaxFree } from "./tax-free";
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

function comesOf({ value, ifItApplies, doubts }: Given, more: readonly Doubt[]): MoneyEntry["comes"] {
  const isUnsure = value.is === "known" && value.isUnsure === true;
  if (isUnsure || doubts.length + more.length > 0) return "perhaps";
  return ifItApplies.length > 0 ? "if meant" : "surely";
}

/**
 * An entry of the timeline for money that falls due.
 * @param at the day on which it is judged: that on which it falls due, or one that stands for it
 */
export function moneyEntry(
  what: BenefitRule<MoneyRule>,
  course: Course,
  due: Due,
  at: CalendarDate,
  terms: Given,
): MoneyEntry {
  const { benefit, cited, rule } = what;
  const { subject } = course;
  const { value } = terms;
  const hours = hoursAfter(rule, hoursCounted(rule.proRata, "payments", subject, at, due.earned));
  const whether = [...due.doubts, ...leftByThen(rule, due, subject), ...endedByThen(rule, due, subject)];
  const repay = repayOf(rule, subject);
  const repayFrom = repayStart(repay, due, at, subject);
  const until = isUndatable(repay, due) ? "not stated" : repayableUntil(repay, repayFrom.latest);
  const move = movedOutOn(what, course, due.earnedTo ?? at);
  const fewer = fewerHours(repay, at, until, subject);
  const whenMoving = keptWhenMovingOut(repay, move, repayFrom, subject);
  const kept = keptOfBoth(keptWithFewerHours(repay, fewer), whenMoving);
  const isSettled = isAsLeaving(repay, move);
  const howMuch = [
    ...value.doubts,
    ...hours.doubts,
    ...shareDoubts(due, subject),
    ...(due.howMuch ?? []),
    ...kept.doubts,
  ];
  const doubts = distinct([...terms.ifItApplies, ...terms.doubts, ...whether, ...howMuch]);
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
    amount: amountOf(value, due, hours, kept),
    isForOne: due.isForOne === true,
    taxFree: isTaxFree(rule, benefit.taxed) ? "all" : "none",
    isPensionable: rule.pensionable === "yes",
    comes: comesOf(terms, whether),
    ties: partsOf(value, due, hours, kept, `${benefit.slug}.${cited.path}`),
    repay,
    repayFrom,
    repayableUntil: until,
    movedOut: isSettled ? { after: addDays(move, -1) } : undefined,
    fewerHours: fewer,
    leastPaid: amountOf(value, due, hours, isSettled ? ALL_KEPT : whenMoving).least,
    asPaid: undefined,
    months: [],
    versions: [],
  };
}

/** The highest amount that it may be, and the lowest. */
function amountOf(
  value: Given["value"],
  { before, part, leastPart }: Pick<Due, "before" | "part" | "leastPart">,
  hours: HoursCounted,
  kept: Kept,
): MoneyRange {
  if (value.is !== "known") return UNPUBLISHED;
  const most = slice(value, before, part, hours.most);
  const least = slice(value.least ?? value, before, partOf(leastPart, kept.least), hours.least);
  // Each slice is rounded to the penny, so the lowest can come out a penny above the highest.
  return { least: atMost(least, most), most, isOpen: value.isOpen === true };
}

/** The tie of parts of which the council has only said what they come to together. */
function partsOf(
  value: Given["value"],
  { openParts, part }: Due,
  hours: HoursCounted,
  kept: Kept,
  key: string,
): readonly Tie[] {
  if (openParts === undefined) return [];
  const together = { before: NOTHING_BEFORE, part, leastPart: part };
  return [{ kind: "parts", key, whole: amountOf(value, together, hours, kept), parts: openParts }];
}

function shareDoubts({ openParts }: Due, { citing }: Subject): readonly Doubt[] {
  if (openParts === undefined) return [];
  return [{ kind: "not stated", key: `${citing}.when.instalments`, gap: { about: "instalments" } }];
}

/**
 * Earned while in the job and due afterwards, or on a day that nobody can name and that may be afterwards: no published rule
 * says whether it is paid.
 */
function leftByThen(
  rule: MoneyRule,
  due: Due,
  { citing, circumstances: { leaving } }: Subject,
): readonly Doubt[] {
  if (leaving === "stays") return [];
  const isAfter = isOfTheDays(rule) ? isPaidAfter : mayBePaidAfter;
  if (!isAfter(due.when, leaving.on)) return [];
  return [{ kind: "not stated", key: `${citing}.paid`, gap: { about: "payment after leaving" } }];
}

/** Earned under the contract and due after its end, as it may be: it is only certain if the contract is extended. */
function endedByThen(rule: MoneyRule, due: Due, subject: Subject): readonly Doubt[] {
  const first = firstDay(due.when);
  // What comes on any day of a year is judged on each of them.
  const isOnFirst = isOfTheDays(rule) || due.onAnyDay !== undefined;
  const day = isOnFirst ? first : (lastDay(due.when) ?? first);
  return day === undefined ? [] : contractDoubts(subject, day);
}

/** Pay for the days themselves, which nobody loses by leaving before it comes. */
function isOfTheDays(rule: MoneyRule): boolean {
  return isByTheMonth(rule) && isWithItsMonth(rule);
}

const NOTHING_BACK: Repay = { kind: "none" };

/** The terms of paying back: nothing, for somebody who leaves for a reason that is excused. */
export function repayOf(
  { repay }: Pick<MoneyRule, "repay">,
  { circumstances: { reasonsForLeaving } }: Subject,
): Repay {
  const excuses = "unless" in repay ? repay.unless : [];
  const isExcused = excuses.some(
    (excuse) => typeof excuse !== "string" && reasonsForLeaving[excuse.key] === true,
  );
  return isExcused ? NOTHING_BACK : repay;
}

const UNWORKABLE = {
  "not stated": { kind: "amount not stated" },
  unknown: { kind: "amount not known yet" },
} as const;

/** Counted, or perhaps counted, from a payment that has no day. */
function isUndatable(repay: Repay, { at }: Due): boolean {
  return at === undefined && hangsOnPayment(repay);
}
