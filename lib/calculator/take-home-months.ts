import type { CalendarDate } from "../calendar/calendar-date";
import { addMonths, endOfMonth, startOfMonth } from "../calendar/months";
import {
  isExact,
  isMoney,
  lastDay,
  type MoneyEntry,
  salaryOfMonth,
  type Timeline,
  UNANSWERED,
} from "../offers";
import { type ActualSalary, actualSalary, amountOf, type FullTimeSalary } from "../pay/salary";
import { FULL_TIME, type WorkingShare } from "../pay/working-share";
import { amountIn, type MonthsPay, type Payment, taxMonth } from "../take-home";
import type { CalculatorAnswer } from "./answer";

/** A month in the job, as payroll is told it, with what its salary is made of. */
export interface MonthInJob extends MonthsPay {
  readonly fullTime: FullTimeSalary;
  readonly share: WorkingShare;
}

/**
 * The parts of a payment by the months in which they are paid.
 * @returns none where the payment has no one month, or no one amount
 */
export function paymentParts(entry: MoneyEntry): readonly Payment[] {
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

/** A job from its first month on. */
export type Job = Pick<Timeline, "circumstances" | "start" | "horizon" | "entries">;

/**
 * Months of a job, each with what it pays of the salary and the payments that surely come in it. No month comes after its end.
 * @param isEnough true for the first month that is not asked for, by how many come before it
 * @returns `undefined` where no salary is chosen
 */
export function monthsOfJob(
  job: Job,
  isEnough: (count: number, month: CalendarDate) => boolean,
): readonly MonthInJob[] | undefined {
  const { leaving } = job.circumstances;
  const sure = job.entries.filter(isMoney).filter(({ comes }) => comes === "surely");
  const paid = sure.flatMap(paymentParts);
  const months: MonthInJob[] = [];
  for (let index = 0; ; index++) {
    const month = addMonths(job.horizon.from, index);
    if (isEnough(index, month)) return months;
    if (leaving !== "stays" && month > leaving.on) return months;
    const pay = payIn(month, job);
    const salary = salaryOfMonth(job, month);
    if (pay === undefined || salary === UNANSWERED) return undefined;
    const { fullTime, share, actual } = pay;
    const salaryAYear = amountOf(actual);
    months.push({ month, fullTime, share, salaryAYear, salary, payments: amountIn(month, paid) });
  }
}

/**
 * The months of the years that an answer covers, and on to the end of the last one's tax year, since a cumulative tax code settles
 * a payment only then.
 * @returns `undefined` where no salary is chosen
 */
export function monthsInJob({
  timeline,
  state: { years },
}: CalculatorAnswer): readonly MonthInJob[] | undefined {
  return monthsOfJob(timeline, (count, month) => count >= years * 12 && taxMonth(month) === 1);
}
