import { formatDay } from "../calendar/format-day";
import { formatMonth } from "../calendar/format-month";
import { addMonths } from "../calendar/months";
import { minus, NO_MONEY, plus } from "../money/arithmetic";
import { formatPounds } from "../money/format";
import type { Pence } from "../money/pence";
import { allOf, entryName, isExact, isRange, repayDayWords } from "../offers";
import { type Payslip, type TakeHome, taxYearOf } from "../take-home";
import type { BackOnLeaving, PaidInHand, PaymentInHand } from "./payments-in-hand";
import type { NoTakeHome, TakeHomeAnswer } from "./take-home-answer";
import { lastKnownWords } from "./take-home-basis";
import { yearsFigures } from "./year-in-hand";

const NOT_YET = {
  "salary and pension not answered": "Choose a salary, and say whether you would be in a pension, to see it.",
  "salary not chosen": "Choose a salary to see it.",
  "pay not published": "No pay is published for this role. To see it, write the salary that you expect.",
  "pension not answered":
    "Say under “Tax, loans and pension” whether you would be in a pension, to see it. Ask the council which pension goes with the job.",
  "figures not stated":
    "What is taken off pay in that tax year is not stated here, so we work nothing out for it. Choose a later start.",
} as const;

/** Why it is not said what lands in the account, and what to do. */
export const noTakeHomeWords = ({ why }: NoTakeHome): string => NOT_YET[why];

/** `from September 2026 to August 2027`; `in December 2026`, where the job ends in its first month. */
function spanOf({ payslips }: TakeHomeAnswer): string {
  const [first, last] = [payslips[0], payslips.at(-1)].map((one) => (one ? formatMonth(one.month) : ""));
  return first === last ? `in ${first}` : `from ${first} to ${last}`;
}

/** The year as a part of a sentence. */
export function takeHomeWords(answer: TakeHomeAnswer): string {
  const { gross, net } = answer.total;
  return `of ${formatPounds(gross)} before tax, ${formatPounds(net)} lands in your account ${spanOf(answer)}`;
}

/** The year in one sentence. */
export const takeHomeHeadline = (answer: TakeHomeAnswer): string => `Estimate: ${takeHomeWords(answer)}.`;

/**
 * The year of somebody of whom nothing else is known, without a pension and in the pension scheme.
 * @param outside without a pension
 * @param inside the same in the Local Government Pension Scheme
 */
export function eitherPensionWords(outside: TakeHomeAnswer, inside: TakeHomeAnswer): string {
  const scheme = `or ${formatPounds(inside.total.net)} if you pay into the Local Government Pension Scheme`;
  const { name } = yearsFigures(outside);
  const told = `That is with the figures of ${name}, the usual tax code and no student loan.`;
  return [
    `Estimate: ${takeHomeWords(outside)} without a pension, ${scheme}.`,
    told,
    ...lastKnownWords(outside),
  ].join(" ");
}

/** What is taken off some pay, part by part, as names and amounts; parts of nothing are left out. */
export function deductionRows(pay: TakeHome): readonly (readonly [name: string, amount: Pence])[] {
  const { incomeTax } = pay;
  const rows: readonly (readonly [name: string, amount: Pence])[] = [
    ["Before tax", pay.gross],
    ["Pension", pay.pension],
    incomeTax < 0 ? ["Income tax that comes back", minus(NO_MONEY, incomeTax)] : ["Income tax", incomeTax],
    ["National Insurance", pay.nationalInsurance],
    ["Student loan", pay.studentLoan],
    ["Postgraduate loan", pay.postgraduateLoan],
    ["In your account", pay.net],
  ];
  return rows.filter(([, amount]) => amount !== 0);
}

/** Two months are alike in the account whose amounts are no further apart: payroll rounds each by itself. */
const ALIKE = 100;

/** The usual one of some months: the first that is like the one in their middle. */
function usualOf(payslips: readonly Payslip[]): Payslip | undefined {
  const byAmount = payslips.toSorted((one, other) => one.net - other.net);
  const middle = byAmount[Math.floor(byAmount.length / 2)];
  return middle && payslips.find(({ net }) => Math.abs(net - middle.net) <= ALIKE);
}

/**
 * A month with a payment beside a usual one; none where every month is alike, or none is usual. A usual one is whole, and of the same
 * tax year if there is one: where nobody was paid before the job, months of its first tax year are taxed like no other.
 */
export function monthsBesideWords({
  payslips,
  payments,
  wholeMonths,
}: Pick<TakeHomeAnswer, "payslips" | "payments" | "wholeMonths">): string | undefined {
  const paid = new Set(
    payments.flatMap(({ entry, parts }) => (entry.comes === "surely" ? parts : [])).map(({ month }) => month),
  );
  const special = payslips.find(({ month }) => paid.has(month));
  if (special === undefined) return undefined;
  const [, ...others] = payslips;
  const plain = others.filter(
    ({ month, figures }) => wholeMonths.has(month) && !paid.has(month) && figures === special.figures,
  );
  const ofTaxYear = plain.filter(({ month }) => taxYearOf(month) === taxYearOf(special.month));
  const usual = usualOf(ofTaxYear.length > 0 ? ofTaxYear : plain);
  if (usual === undefined) return undefined;
  const inMonth = ({ month, net }: Payslip) => `${formatPounds(net)} in ${formatMonth(month)}`;
  return `${inMonth(special)}, with what is paid on top; ${inMonth(usual)}, a usual month.`;
}

/** Months in which income tax comes back, each as a sentence: a code settles in one what months before it have paid too much. */
export function refundsWords({ payslips }: TakeHomeAnswer): readonly string[] {
  return payslips.flatMap(({ month, incomeTax, gross }) =>
    incomeTax < 0
      ? `${formatMonth(month)}: ${formatPounds(minus(NO_MONEY, incomeTax))} of income tax that was taken earlier in the tax year comes back, on top of ${formatPounds(gross)} before tax.`
      : [],
  );
}

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

/** What leaving means for a payment: on the day that was told, or else for how long and up to how much it is asked back. */
function backWords(payment: PaymentInHand, council: string): string {
  const { entry, gross, back } = payment;
  const { repayableUntil } = entry;
  if (back !== undefined) return backOnLeavingWords(back, payment, council);
  if (repayableUntil === "never") return "you keep it if you leave";
  const asked = askedBackWords(gross, payment, true);
  if (repayableUntil === "not stated") return `if you leave, ${asked}: ${notSaid(council)}`;
  return typeof repayableUntil !== "string"
    ? `if you leave, ${asked}: until when depends on ${repayDayWords(repayableUntil)}`
    : `if you leave before ${formatDay(repayableUntil)}, ${asked}: ${beforeTaxOrAfter(council)}`;
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
    ({ parts }, index) => parts[0].month === addMonths(first.parts[0].month, index * 12),
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
function worthWords(payment: PaymentInHand, council: string): string {
  return `${amountsWords(payment, ({ gross }) => gross)} paid, ${inAccountWords(payment)}; ${backWords(payment, council)}`;
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
  const [first] = payments;
  const most = payments.reduce((one, other) => (netOf(other) > netOf(one) ? other : one));
  const least = payments
    .map((one) => one.least)
    .reduce((one, other) => one && other && (netOf(other) < netOf(one) ? other : one));
  return { ...most, parts: first.parts, least };
}

/** The same of several payments; those that are alike but for their month, or but for where they lie in a range, in one line. */
export function paymentsWords(payments: readonly PaymentInHand[], council: string): readonly string[] {
  const alike = new Map<string, [PaymentInHand, ...PaymentInHand[]]>();
  for (const payment of payments) {
    const wordsOf = isRange(payment.entry.amount) ? backWords : worthWords;
    const words = `${nameOf(payment)} ${wordsOf(payment, council)}`;
    const same = alike.get(words);
    if (same === undefined) alike.set(words, [payment]);
    else same.push(payment);
  }
  return [...alike.values()].map((same) => {
    const each = same.length === 1 ? "" : ", each time";
    return `${nameOf(same[0])}, ${monthsWords(same)}${each}: ${worthWords(asOne(same), council)}.`;
  });
}
