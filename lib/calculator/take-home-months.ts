import type { CalendarDate } from "../calendar/calendar-date";
import { addMonths, endOfMonth, MONTHS_OF_YEAR, startOfMonth } from "../calendar/months";
import { minus, NO_MONEY } from "../money/arithmetic";
import type { Pence } from "../money/pence";
import {
  isExact,
  isMoney,
  lastDay,
  type MoneyEntry,
  salariesOfYear,
  type Timeline,
  UNANSWERED,
} from "../offers";
import { payByMonth } from "../pay/pay-for-year";
import { type ActualSalary, actualSalary, amountOf, type FullTimeSalary } from "../pay/salary";
import { FULL_TIME, type WorkingShare } from "../pay/working-share";
import { amountIn, type MonthsPay, type Payment, taxMonth } from "../take-home";
import type { CalculatorAnswer } from "./answer";

/** A month in the job, as payroll is told it, with what its salary is made of. */
export interface MonthInJob extends MonthsPay {
  readonly fullTime: FullTimeSalary;
  readonly share: WorkingShare;
}

/** What of a payment no tax is taken from: of the most that is published of it, or of the least. */
export function taxFreeOf({ taxFree, amount }: MoneyEntry, end: "least" | "most"): Pence {
  if (taxFree === "none") return NO_MONEY;
  return taxFree === "all" ? amount[end] : taxFree[end];
}

/**
 * The parts of a payment from which tax is taken by the months in which they are paid: the most that is published of it, or the least.
 * @returns none where the payment has no one month, or comes to nothing, or nothing is taken off it
 */
export function paymentParts(entry: MoneyEntry, end: "least" | "most"): readonly Payment[] {
  const { months, when, amount, taxFree } = entry;
  const taxedOfAll = minus(amount[end], taxFreeOf(entry, end));
  if (taxedOfAll === NO_MONEY) return [];
  if (months.length > 0) {
    if (!isExact(amount)) return [];
    const free = typeof taxFree === "string" ? [] : taxFree.months;
    return months.flatMap((part, index) => {
      const taxed = minus(part.amount, free[index] ?? NO_MONEY);
      return taxed === NO_MONEY
        ? []
        : [{ month: startOfMonth(lastDay(part.when) ?? part.to), amount: taxed }];
    });
  }
  if (when.kind !== "day" && when.kind !== "period") return [];
  const [first, last] = when.kind === "day" ? [when.on, when.on] : [when.from, when.to];
  return startOfMonth(first) === startOfMonth(last)
    ? [{ month: startOfMonth(first), amount: taxedOfAll }]
    : [];
}

interface Pay {
  readonly fullTime: FullTimeSalary;
  readonly share: WorkingShare;
  readonly actual: ActualSalary;
}

/** The salary in a month: what holds on its last day. */
function payIn(month: CalendarDate, { circumstances }: Pick<Timeline, "circumstances">): Pay | undefined {
  const { startingSalary, payChanges, hours, hoursChanges } = circumstances;
  if (startingSalary === UNANSWERED) return undefined;
  const day = endOfMonth(month);
  const fullTime = payChanges.findLast(({ from }) => from <= day)?.salary ?? startingSalary;
  const answered = hoursChanges.findLast(({ from }) => from <= day)?.share ?? hours;
  const share = answered === UNANSWERED ? FULL_TIME : answered;
  return { fullTime, share, actual: actualSalary(fullTime, share) };
}

/**
 * The months of the years that an answer covers, and on to the end of the last one's tax year, since a cumulative tax code settles
 * a payment only then; each with what it pays of the salary and the payments that surely come in it. No month comes after the end
 * of the job.
 * @returns `undefined` where no salary is chosen
 */
export function monthsInJob({
  timeline,
  state: { years },
}: CalculatorAnswer): readonly MonthInJob[] | undefined {
  const { circumstances, horizon, entries } = timeline;
  const { leaving } = circumstances;
  const paid = entries
    .filter(isMoney)
    .filter(({ comes }) => comes === "surely")
    .flatMap((entry) => paymentParts(entry, "least"));
  const months: MonthInJob[] = [];
  for (let number = 1; ; number++) {
    const salaries = salariesOfYear(timeline, number);
    if (salaries === UNANSWERED) return undefined;
    for (const salary of salaries) {
      const month = addMonths(horizon.from, months.length);
      if (months.length >= years * MONTHS_OF_YEAR && taxMonth(month) === 1) return months;
      if (leaving !== "stays" && month > leaving.on) return months;
      const pay = payIn(month, timeline);
      if (pay === undefined) return undefined;
      const { fullTime, share, actual } = pay;
      const salaryAYear = amountOf(actual);
      months.push({ month, fullTime, share, salaryAYear, salary, payments: amountIn(month, paid) });
    }
  }
}

/** Twelve months at one salary and the same hours throughout, without payments. Odd pence fall as in a job. */
export function monthsHeld(
  first: CalendarDate,
  fullTime: FullTimeSalary,
  share: WorkingShare,
): readonly MonthInJob[] {
  const salaryAYear = amountOf(actualSalary(fullTime, share));
  return payByMonth(fullTime, share).map((salary, index) => ({
    month: addMonths(first, index),
    fullTime,
    share,
    salaryAYear,
    salary,
    payments: NO_MONEY,
  }));
}
