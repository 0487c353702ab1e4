import { type CalendarDate, partsOf } from "../calendar/calendar-date";
import { formatDay } from "../calendar/format-day";
import { formatMonth } from "../calendar/format-month";
import { addMonths, MONTHS_OF_YEAR } from "../calendar/months";
import { minus, NO_MONEY, plus } from "../money/arithmetic";
import { formatPounds } from "../money/format";
import type { Pence } from "../money/pence";
import { allOf, counted, entryName, isExact, isRange, repayDayWords } from "../offers";
import type { BackOnLeaving, PaidInHand, PaymentInHand } from "./payments-in-hand";

/** What of an amount has reached the account by the end of the tax year. */
function netOf({ net, later }: PaidInHand): Pence {
  return plus(net, later);
}

/** What may be asked back, beside what came of it: the tax is seldom spoken of. */
function askedBackWords(back: Pence, payment: PaymentInHand, isMost = false): string {
  const { gross, entry } = payment;
  const net = netOf(payment);
  if (isRange(entry.amount) && back === gross)
    return `you may be asked for all of it${back > net ? ", more than reached you" : ""}`;
  const more = back > net ? `, ${formatPounds(minus(back, net))} more than reached you` : "";
  const upTo = isMost || isRange(entry.amount) ? "up to " : "";
  const orMore = entry.amount.isOpen ? " or more" : "";
  return `you may be asked for ${upTo}${formatPounds(back)}${orMore}${more}`;
}

/** What leaving on the day that was told means for a payment. */
function backOnLeavingWords(
  { back, notStated, lastDay }: BackOnLeaving,
  payment: PaymentInHand,
  council: string,
): string {
  const leaving = `leaving on ${formatDay(lastDay)}`;
  if (back > 0) return `${leaving}, ${askedBackWords(back, payment)}: ${beforeTaxOrAfter(council)}`;
  return notStated > 0
    ? `${leaving}, ${askedBackWords(notStated, payment, true)}: ${notSaid(council)}`
    : `${leaving}, you keep it`;
}

function beforeTaxOrAfter(council: string): string {
  return `whether before or after tax, ${council} has not said`;
}

function notSaid(council: string): string {
  return `${council} has not said whether you pay any of it back`;
}

/** Until when a payment is asked back, as a part of a sentence. */
type UntilWords = (until: CalendarDate, payment: PaymentInHand) => string;

/** The day of one payment. */
const onDay: UntilWords = (until) => formatDay(until);

/** The same of each of several, by the year in which it is paid: `30 June of the year after`. */
const ofEach: UntilWords = (until, { parts }) => {
  const paid = parts.at(-1) ?? parts[0];
  const years = partsOf(until).year - partsOf(paid.month).year;
  const after = ["of that year", "of the year after"][years] ?? `${counted(years, "year")} later`;
  return `${formatDay(until).replace(/ \d+$/, "")} ${after}`;
};

/** What leaving means for a payment: on the day that was told, or else for how long and up to how much it is asked back. */
function backWords(payment: PaymentInHand, council: string, untilWords = onDay): string {
  const { entry, gross, back } = payment;
  const { repayableUntil } = entry;
  if (back !== undefined) return backOnLeavingWords(back, payment, council);
  if (repayableUntil === "never") return "you keep it if you leave";
  const asked = askedBackWords(gross, payment, true);
  if (repayableUntil === "not stated") return `if you leave, ${asked}: ${notSaid(council)}`;
  return typeof repayableUntil !== "string"
    ? `if you leave, ${asked}: until when depends on ${repayDayWords(repayableUntil)}`
    : `if you leave before ${untilWords(repayableUntil, payment)}, ${asked}: ${beforeTaxOrAfter(council)}`;
}

/** The month of a payment; of one in parts, its first. */
function monthWords({ parts: [first, ...others] }: PaymentInHand): string {
  const month = formatMonth(first.month);
  return others.length === 0 ? month : `in ${others.length + 1} parts from ${month}`;
}

/** The months of payments that are alike: `November 2027 and November 2028`, `November 2027 and each year to November 2031`. */
function monthsWords(payments: readonly [PaymentInHand, ...PaymentInHand[]]): string {
  const [first] = payments;
  const last = payments.at(-1) ?? first;
  const isYearly = payments.every(
    ({ parts }, index) => parts[0].month === addMonths(first.parts[0].month, index * MONTHS_OF_YEAR),
  );
  return isYearly && payments.length > 2
    ? `${monthWords(first)} and each year to ${formatMonth(last.parts[0].month)}`
    : allOf(payments.map(monthWords));
}

/** A pound: payroll drops odd pence and pounds, so that months after a payment may be some pence other than without it. */
const POUND = 100;

/** `£580`, or what is known of it: `£348 to £580`, `up to £580`, `£348 or more`. */
function amountsWords(payment: PaymentInHand, of: (paid: PaidInHand) => Pence): string {
  const { least, entry } = payment;
  const most = formatPounds(of(payment));
  if (entry.amount.isOpen) return `${most} or more`;
  if (isExact(entry.amount)) return most;
  return least === undefined ? `up to ${most}` : `${formatPounds(of(least))} to ${most}`;
}

/** What a payment adds in the month in which it is paid, and in later ones of the tax year; of a range, in all of these together. */
function inAccountWords(payment: PaymentInHand): string {
  const { later } = payment;
  const isEven = Math.abs(later) < POUND;
  if (isRange(payment.entry.amount))
    return `${amountsWords(payment, netOf)} in your account${isEven ? "" : " by the end of the tax year"}`;
  const inMonth = `${amountsWords(payment, ({ net }) => net)} in your account`;
  if (isEven) return inMonth;
  return later > 0
    ? `${inMonth} then, and ${formatPounds(later)} more later in the tax year, as tax evens out`
    : `${inMonth} then, and ${formatPounds(minus(NO_MONEY, later))} less later in the tax year, as tax evens out`;
}

/** What is the same of payments that are alike: amounts, and what leaving means. */
function worthWords(payment: PaymentInHand, council: string, untilWords = onDay): string {
  return `${amountsWords(payment, ({ gross }) => gross)} paid, ${inAccountWords(payment)}; ${backWords(payment, council, untilWords)}`;
}

function nameOf({ entry }: PaymentInHand): string {
  return entry.comes === "surely" ? entryName(entry) : `${entryName(entry)}, if it comes`;
}

/** `Welcome payment, September 2026: £1,000 paid, £580 in your account; if you leave …`. */
export function paymentWords(payment: PaymentInHand, council: string): string {
  return `${nameOf(payment)}, ${monthWords(payment)}: ${worthWords(payment, council)}.`;
}

/** Ranges of payments as one: from the least of all to the most of all. */
function asOne(payments: readonly [PaymentInHand, ...PaymentInHand[]]): PaymentInHand {
  const most = payments.reduce((one, other) => (netOf(other) > netOf(one) ? other : one));
  const least = payments
    .map((one) => one.least)
    .reduce((one, other) => one && other && (netOf(other) < netOf(one) ? other : one));
  return { ...most, least };
}

/** Payments that are alike but for their month, or but for where they lie in a range. */
interface Alike {
  readonly payments: readonly [PaymentInHand, ...PaymentInHand[]];
  readonly untilWords: UntilWords;
}

/** Payments in groups of the same words, in the order of their first. */
function alikeIn(
  payments: readonly PaymentInHand[],
  council: string,
  untilWords: UntilWords,
): readonly Alike[] {
  const alike = new Map<string, [PaymentInHand, ...PaymentInHand[]]>();
  for (const payment of payments) {
    const wordsOf = isRange(payment.entry.amount) ? backWords : worthWords;
    const words = `${nameOf(payment)} ${wordsOf(payment, council, untilWords)}`;
    const same = alike.get(words);
    if (same === undefined) alike.set(words, [payment]);
    else same.push(payment);
  }
  return [...alike.values()].map((same) => ({ payments: same, untilWords }));
}

/**
 * The same of several payments; those that are alike in one line: asked back until the same day, or, where their amount is known, each
 * until the same day of a year.
 */
export function paymentsWords(payments: readonly PaymentInHand[], council: string): readonly string[] {
  const untilOneDay = alikeIn(payments, council, onDay);
  const isAlone = ({ payments: [{ entry }, ...others] }: Alike) =>
    others.length === 0 && !isRange(entry.amount);
  const alone = untilOneDay.filter(isAlone).flatMap((alike) => alike.payments);
  return [...untilOneDay.filter((alike) => !isAlone(alike)), ...alikeIn(alone, council, ofEach)]
    .toSorted((one, other) => payments.indexOf(one.payments[0]) - payments.indexOf(other.payments[0]))
    .map(({ payments: same, untilWords }) => {
      const [each, until] = same.length === 1 ? ["", onDay] : [", each time", untilWords];
      return `${nameOf(same[0])}, ${monthsWords(same)}${each}: ${worthWords(asOne(same), council, until)}.`;
    });
}
