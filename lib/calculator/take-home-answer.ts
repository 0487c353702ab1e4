import type { CalendarDate } from "../calendar/calendar-date";
import { addMonths, endOfMonth } from "../calendar/months";
import { payAhead } from "../catalogue/pay-ahead";
import { minus, plus, sum } from "../money/arithmetic";
import { type Pence, pence } from "../money/pence";
import { isMoney, type MoneyEntry, type Settled, type Settlement } from "../offers";
import {
  amountIn,
  type EarlierJob,
  figuresOn,
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
import { publishedEnds } from "./salary-choice";
import type { TakeHomeChoice } from "./take-home-choice";
import { type MonthInJob, monthsInJob, paymentParts } from "./take-home-months";

const MONTHS_SHOWN = 12;

/** What leaving in the month that was told means for a payment. */
export interface BackOnLeaving extends Settled {
  readonly lastDay: CalendarDate;
}

/** A payment of the offer, and what it leaves. */
export interface PaymentInHand {
  readonly entry: MoneyEntry;
  /** Its parts, each in the month in which it is paid. */
  readonly parts: readonly [Payment, ...Payment[]];
  readonly gross: Pence;
  readonly net: Pence;
  /** `undefined` for whoever has told no month of leaving. */
  readonly back: BackOnLeaving | undefined;
}

/** A salary that months of the year are paid by. */
export interface SalaryInYear extends Pick<MonthInJob, "salaryAYear" | "share"> {
  /** The first of these months. */
  readonly from: CalendarDate;
  /** The figures of the last of them. */
  readonly figures: TaxYear;
}

/** What lands in the account in the first year of a job, and of each payment of all years: an estimate. */
export interface TakeHomeAnswer {
  readonly choice: TakeHomeChoice;
  readonly person: Taxpayer;
  readonly payslips: readonly [Payslip, ...Payslip[]];
  readonly total: TakeHome;
  /** The payments that the years hold, or could hold: each part in one month, and of one published amount. */
  readonly payments: readonly PaymentInHand[];
  /** The salaries of the months that are shown, one after another. */
  readonly salaries: readonly SalaryInYear[];
  /** The last of the months that are shown. */
  readonly lastMonth: MonthInJob;
  /** The published tax years that it counts with. */
  readonly figures: readonly TaxYear[];
  /** The first month whose tax year is not published, so that it counts with the last known figures. */
  readonly unpublishedFrom: CalendarDate | undefined;
}

/** Why there is no answer. */
export interface NoTakeHome {
  readonly why:
    | "salary and pension not answered"
    | "salary not chosen"
    | "pay not published"
    | "pension not answered"
    | "figures not stated";
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

/** What becomes of a payment for whoever leaves; of one that comes after the last day, nothing is said. */
function backOf(entry: MoneyEntry, settled: Settlement | undefined): BackOnLeaving | undefined {
  const line = settled?.lines.find(
    ({ entry: { rule, due } }) =>
      rule.benefit === entry.rule.benefit && rule.path === entry.rule.path && due === entry.due,
  );
  if (settled === undefined || line === undefined) return undefined;
  const { back, safe, notStated } = line;
  return { back, safe, notStated, lastDay: settled.lastDay };
}

/**
 * What lands in the account in the first twelve months of the job, and of each payment of all years, by the payroll of
 * `lib/take-home`, with the salary and the payments of the answer.
 * @param years the published tax years
 */
export function takeHomeAnswer(
  answer: CalculatorAnswer,
  years: readonly TaxYear[],
): TakeHomeAnswer | NoTakeHome {
  const { timeline, settled } = answer;
  const { takeHome: choice } = answer.state;
  const months = monthsInJob(answer);
  const [first] = months ?? [];
  if (months === undefined || first === undefined) return { why: whyNoSalary(answer) };
  const { pension, country, taxCode, loans, isPaidBefore } = choice;
  if (pension === undefined) return { why: "pension not answered" };
  const person: Taxpayer = { country, taxCode, loans, pension };
  const earlier = isPaidBefore ? paidAlike(first, person, years) : undefined;
  const shown = months.slice(0, MONTHS_SHOWN);
  const [payslip, ...more] = payroll(shown, person, years, earlier) ?? [];
  if (payslip === undefined) return { why: "figures not stated" };
  const payslips = [payslip, ...more] as const;
  const inHand = (entry: MoneyEntry): readonly PaymentInHand[] => {
    const [part, ...others] = paymentParts(entry).filter(({ month }) =>
      months.some((one) => one.month === month),
    );
    if (part === undefined) return [];
    const parts = [part, ...others] as const;
    const withIt = entry.comes === "surely" ? months : withPayments(months, parts);
    const net = worthOf(parts, withIt, person, years, earlier);
    if (net === undefined) return [];
    const gross = sum(parts.map(({ amount }) => amount));
    return [{ entry, parts, gross, net, back: backOf(entry, settled) }];
  };
  const payments = timeline.entries.filter(isMoney).flatMap(inHand);
  const counted = [...shown, ...payments.flatMap(({ parts }) => parts)].map(({ month }) => month);
  return {
    choice,
    person,
    payslips,
    total: together(payslips),
    payments,
    salaries: salariesOf(shown, payslips),
    lastMonth: shown.at(-1) ?? first,
    figures: [...new Set(payslips.map(({ figures }) => figures))],
    unpublishedFrom: counted.find((month) => figuresOn(years, endOfMonth(month))?.isPublished === false),
  };
}

/** Why there is no salary to work with. */
function whyNoSalary({ state: { role, takeHome }, offerDay }: CalculatorAnswer): NoTakeHome["why"] {
  const { minimum, maximum } = publishedEnds(payAhead(role, offerDay).atStart);
  if (minimum === undefined && maximum === undefined) return "pay not published";
  return takeHome.pension === undefined ? "salary and pension not answered" : "salary not chosen";
}

/** The salaries of some months in a row. */
function salariesOf(months: readonly MonthInJob[], payslips: readonly Payslip[]): readonly SalaryInYear[] {
  const salaries: SalaryInYear[] = [];
  for (const [index, { month, salaryAYear, share }] of months.entries()) {
    const figures = payslips[index]?.figures;
    if (figures === undefined) continue;
    const before = salaries.at(-1);
    const isSame = before?.salaryAYear === salaryAYear;
    if (isSame) salaries.pop();
    salaries.push({ salaryAYear, share, figures, from: isSame ? before.from : month });
  }
  return salaries;
}

/** The months with payments more in some of them. */
function withPayments(months: readonly MonthsPay[], paid: readonly Payment[]): readonly MonthsPay[] {
  return months.map((one) => ({ ...one, payments: plus(one.payments, amountIn(one.month, paid)) }));
}
