import type { CalendarDate } from "../calendar/calendar-date";
import { addMonths, endOfMonth, startOfMonth } from "../calendar/months";
import { minus, plus, sum } from "../money/arithmetic";
import { type Pence, pence } from "../money/pence";
import { isExact, isMoney, lastDay, type MoneyEntry, type Timeline, UNANSWERED } from "../offers";
import { actualSalary, amountOf } from "../pay/salary";
import { FULL_TIME } from "../pay/working-share";
import {
  amountIn,
  type EarlierJob,
  type MonthsPay,
  type Payment,
  type Payslip,
  payroll,
  type TakeHome,
  type Taxpayer,
  type TaxYear,
  taxMonth,
  together,
  worthOf,
} from "../take-home";
import type { CalculatorAnswer } from "./answer";
import type { TakeHomeChoice } from "./take-home-choice";
import { firstDayOf } from "./year-month";

const MONTHS_SHOWN = 12;

/** A payment of the offer in the months that are shown, and what it leaves. */
export interface PaymentInHand {
  readonly entry: MoneyEntry;
  /** Its parts, each in the month in which it is paid. */
  readonly parts: readonly [Payment, ...Payment[]];
  readonly gross: Pence;
  readonly net: Pence;
}

/** What lands in the account in the first year of a job: an estimate. */
export interface TakeHomeAnswer {
  readonly choice: TakeHomeChoice;
  readonly payslips: readonly Payslip[];
  readonly total: TakeHome;
  /** The payments that the months hold, or could hold: dated to one month, and of one published amount. */
  readonly payments: readonly PaymentInHand[];
  /** The last month's salary a year. */
  readonly salaryAYear: Pence;
  /** The published tax years that it counts with. */
  readonly figures: readonly TaxYear[];
}

/** Why there is no answer. */
export interface NoTakeHome {
  readonly why: "salary not chosen" | "pension not answered" | "figures not stated";
}

/** The parts of a payment by the months in which they are paid; none where it has no one month, or no one amount. */
function partsOf(entry: MoneyEntry): readonly Payment[] {
  const { gives, months, when, amount } = entry;
  if (gives !== "payment" || !isExact(amount)) return [];
  if (months.length > 0) {
    return months.map((part) => ({
      month: startOfMonth(lastDay(part.when) ?? part.to),
      amount: part.amount,
    }));
  }
  if (when.kind !== "day" && when.kind !== "period") return [];
  const [first, last] = when.kind === "day" ? [when.on, when.on] : [when.from, when.to];
  return startOfMonth(first) === startOfMonth(last)
    ? [{ month: startOfMonth(first), amount: amount.most }]
    : [];
}

/** The salary for the hours worked in a month: what holds on its last day. */
function salaryIn(month: CalendarDate, { circumstances }: Timeline): Pence | undefined {
  const { startingSalary, payChanges, hours, hoursChanges } = circumstances;
  if (startingSalary === UNANSWERED) return undefined;
  const day = endOfMonth(month);
  const fullTime = payChanges.findLast(({ from }) => from <= day)?.salary ?? startingSalary;
  const share = hoursChanges.findLast(({ from }) => from <= day)?.share ?? hours;
  return amountOf(actualSalary(fullTime, share === UNANSWERED ? FULL_TIME : share));
}

/** The months of the first year in the job, each with its salary and the payments that surely come in it. */
function monthsOf(first: CalendarDate, timeline: Timeline): readonly MonthsPay[] | undefined {
  const { leaving } = timeline.circumstances;
  const sure = timeline.entries.filter(isMoney).filter(({ comes }) => comes === "surely");
  const paid = sure.flatMap(partsOf);
  const months: MonthsPay[] = [];
  for (let index = 0; index < MONTHS_SHOWN; index++) {
    const month = addMonths(first, index);
    if (leaving !== "stays" && month > leaving.on) break;
    const salaryAYear = salaryIn(month, timeline);
    if (salaryAYear === undefined) return undefined;
    months.push({ month, salaryAYear, payments: amountIn(month, paid) });
  }
  return months;
}

/** The pay of the tax year before the first month, as if an earlier job had paid the same salary. */
function paidAlike(first: MonthsPay, person: Taxpayer, years: readonly TaxYear[]): EarlierJob | undefined {
  const count = taxMonth(first.month) - 1;
  const before = Array.from({ length: count }, (_, index) => ({
    ...first,
    month: addMonths(first.month, index - count),
    payments: pence(0),
  }));
  const payslips = payroll(before, person, years);
  if (payslips === undefined) return undefined;
  const { gross, pension, incomeTax } = together(payslips);
  return { pay: minus(gross, pension), tax: incomeTax };
}

/**
 * What lands in the account in the first twelve months of the job, by the payroll of `lib/take-home`, with the salary and the
 * payments of the answer.
 * @param years the published tax years
 */
export function takeHomeAnswer(
  { timeline, state: { takeHome: choice }, from }: CalculatorAnswer,
  years: readonly TaxYear[],
): TakeHomeAnswer | NoTakeHome {
  const months = monthsOf(firstDayOf(from), timeline);
  const [first] = months ?? [];
  if (months === undefined || first === undefined) return { why: "salary not chosen" };
  const { pension, country, taxCode, loans, isPaidBefore } = choice;
  if (pension === undefined) return { why: "pension not answered" };
  const person: Taxpayer = { country, taxCode, loans, pension };
  const earlier = isPaidBefore ? paidAlike(first, person, years) : undefined;
  const payslips = payroll(months, person, years, earlier);
  if (payslips === undefined) return { why: "figures not stated" };
  const inHand = (entry: MoneyEntry): readonly PaymentInHand[] => {
    const [part, ...more] = partsOf(entry).filter(({ month }) => months.some((one) => one.month === month));
    if (part === undefined) return [];
    const parts = [part, ...more] as const;
    const withIt = entry.comes === "surely" ? months : withPayments(months, parts);
    const net = worthOf(parts, withIt, person, years, earlier);
    return net === undefined ? [] : [{ entry, parts, gross: sum(parts.map(({ amount }) => amount)), net }];
  };
  return {
    choice,
    payslips,
    total: together(payslips),
    salaryAYear: (months.at(-1) ?? first).salaryAYear,
    payments: timeline.entries.filter(isMoney).flatMap(inHand),
    figures: [...new Set(payslips.map(({ figures }) => figures))],
  };
}

/** The months with payments more in some of them. */
function withPayments(months: readonly MonthsPay[], paid: readonly Payment[]): readonly MonthsPay[] {
  return months.map((one) => ({ ...one, payments: plus(one.payments, amountIn(one.month, paid)) }));
}
