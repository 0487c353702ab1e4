import type { CalendarDate } from "../calendar/calendar-date";
import { addMonths, endOfMonth } from "../calendar/months";
import { payAhead } from "../catalogue/pay-ahead";
import { minus, NO_MONEY } from "../money/arithmetic";
import { UNANSWERED } from "../offers";
import type { FullTimeSalary } from "../pay/salary";
import { isSameShare, type WorkingShare } from "../pay/working-share";
import {
  type EarlierJob,
  figuresOn,
  type MonthsPay,
  type Payslip,
  payroll,
  type TakeHome,
  type Taxpayer,
  type TaxYear,
  taxMonth,
  together,
  type UnforeseenTax,
  unforeseenTax,
  worthOf,
} from "../take-home";
import type { CalculatorAnswer } from "./answer";
import { type PaymentInHand, paymentsInHand } from "./payments-in-hand";
import { publishedEnds } from "./salary-choice";
import type { TakeHomeChoice } from "./take-home-choice";
import { type MonthInJob, monthsHeld, monthsInJob } from "./take-home-months";

const MONTHS_SHOWN = 12;

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
  /** The payments that the years hold, or could hold, each part of them in one month. */
  readonly payments: readonly PaymentInHand[];
  /** The salaries of the months that are shown, one after another. */
  readonly salaries: readonly SalaryInYear[];
  /** The last of the months that are shown. */
  readonly lastMonth: MonthInJob;
  /** Those of the months that are worked whole and at one pay. */
  readonly wholeMonths: ReadonlySet<CalendarDate>;
  /** The first of the months from which on the hours are those of the last. */
  readonly hoursSince: CalendarDate;
  /** Tax on the personal allowance that payments take away, which no tax code foresees, by tax year. */
  readonly unforeseenTax: readonly UnforeseenTax[];
  /** The published tax years that it counts with. */
  readonly figures: readonly TaxYear[];
  /**
   * The same twelve months at one salary and at the same hours throughout, without payments and to the end: years that stand
   * beside each other, and beside the months, are all worked out by it.
   */
  yearOn(fullTime: FullTimeSalary, share: WorkingShare): TakeHome;
  /** The same of somebody who was paid alike before: a year like those that follow, whatever the first one is. */
  usualYearOn(fullTime: FullTimeSalary, share: WorkingShare): TakeHome;
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
  const { month, salaryAYear } = first;
  const count = taxMonth(month) - 1;
  const before = Array.from({ length: count }, (_, index) => ({
    month: addMonths(month, index - count),
    salaryAYear,
    payments: NO_MONEY,
  }));
  const payslips = payroll(before, person, years);
  if (payslips === undefined) return undefined;
  const { gross, pension, incomeTax } = together(payslips);
  return { pay: minus(gross, pension), tax: incomeTax };
}

/** Payslips of the first twelve months, and what an earlier job paid before them; none where the figures are not stated. */
function firstYear(
  months: readonly MonthInJob[],
  person: Taxpayer,
  { isPaidBefore }: TakeHomeChoice,
  years: readonly TaxYear[],
) {
  const [first] = months;
  const earlier = isPaidBefore && first !== undefined ? paidAlike(first, person, years) : undefined;
  return { earlier, payslips: payroll(months.slice(0, MONTHS_SHOWN), person, years, earlier) ?? [] };
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
  const { pension, country, taxCode, loans } = choice;
  if (timeline.circumstances.startingSalary === UNANSWERED) return { why: whyNoSalary(answer) };
  if (pension === undefined) return { why: "pension not answered" };
  const months = monthsInJob(answer);
  const [first] = months ?? [];
  if (months === undefined || first === undefined) return { why: whyNoSalary(answer) };
  const person: Taxpayer = { country, taxCode, loans, pension };
  const shown = months.slice(0, MONTHS_SHOWN);
  const {
    earlier,
    payslips: [payslip, ...more],
  } = firstYear(months, person, choice, years);
  if (payslip === undefined) return { why: "figures not stated" };
  const payslips = [payslip, ...more] as const;
  const payments = paymentsInHand(timeline.entries, settled, months, (paid, by) =>
    worthOf(paid, by, person, years, earlier),
  );
  const held = (fullTime: FullTimeSalary, share: WorkingShare, chosen: TakeHomeChoice) =>
    together(firstYear(monthsHeld(first.month, fullTime, share), person, chosen, years).payslips);
  const counted = [...shown, ...payments.flatMap(({ parts }) => parts)].map(({ month }) => month);
  return {
    choice,
    person,
    payslips,
    total: together(payslips),
    payments,
    salaries: salariesOf(shown, payslips),
    lastMonth: shown.at(-1) ?? first,
    wholeMonths: new Set(shown.flatMap((one) => (isWhole(one) ? one.month : []))),
    hoursSince: hoursSince(shown) ?? first.month,
    unforeseenTax: unforeseenTax(months, person, years, earlier),
    figures: [...new Set(payslips.map(({ figures }) => figures))],
    yearOn: (fullTime, share) => held(fullTime, share, choice),
    usualYearOn: (fullTime, share) => held(fullTime, share, { ...choice, isPaidBefore: true }),
    unpublishedFrom: counted.find((month) => figuresOn(years, endOfMonth(month))?.isPublished === false),
  };
}

/** Why there is no salary to work with. */
function whyNoSalary({ state: { role, takeHome }, offerDay }: CalculatorAnswer): NoTakeHome["why"] {
  const { minimum, maximum } = publishedEnds(payAhead(role, offerDay).atStart);
  if (minimum === undefined && maximum === undefined) return "pay not published";
  return takeHome.pension === undefined ? "salary and pension not answered" : "salary not chosen";
}

/** The first of some months from which on all are worked for the same hours. */
function hoursSince(months: readonly MonthInJob[]): CalendarDate | undefined {
  const last = months.at(-1);
  const before = months.findLastIndex(({ share }) => last !== undefined && !isSameShare(share, last.share));
  return months[before + 1]?.month;
}

/** Whether a month pays a twelfth of the year's salary, but for odd pence. */
function isWhole({ salary, salaryAYear }: MonthInJob): boolean {
  return salary === undefined || Math.abs(salary - salaryAYear / MONTHS_SHOWN) <= 1;
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
