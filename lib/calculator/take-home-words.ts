import type { CalendarDate } from "../calendar/calendar-date";
import { formatMonth } from "../calendar/format-month";
import { minus, NO_MONEY } from "../money/arithmetic";
import { formatPounds } from "../money/format";
import type { Pence } from "../money/pence";
import { allOf, entryName, isMoney, type Timeline } from "../offers";
import { type Payslip, type TakeHome, taxYearOf } from "../take-home";
import type { NoTakeHome, SalaryInYear, TakeHomeAnswer } from "./take-home-answer";
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
export function noTakeHomeWords({ why }: NoTakeHome): string {
  return NOT_YET[why];
}

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

/** Of which certain payments no tax is taken, so that they are no part of the estimate; nothing where there are none. */
export function untaxedWords({ entries }: Timeline): readonly string[] {
  const untaxed = entries.filter(
    (entry) => isMoney(entry) && entry.taxFree === "all" && entry.status === "certain",
  );
  const names = [...new Set(untaxed.map(entryName))];
  return names.length === 0 ? [] : [`Paid without tax, and no part of this: ${allOf(names)}.`];
}

/** The year in one sentence. */
export function takeHomeHeadline(answer: TakeHomeAnswer): string {
  return `Estimate: ${takeHomeWords(answer)}.`;
}

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

/** Whether two months leave as much in the account, but for rounding. */
function isAlike(one: Payslip, other: Payslip): boolean {
  return Math.abs(one.net - other.net) <= ALIKE;
}

/** The usual one of some months: the first that is like the one in their middle. */
function usualOf(payslips: readonly Payslip[]): Payslip | undefined {
  const byAmount = payslips.toSorted((one, other) => one.net - other.net);
  const middle = byAmount[Math.floor(byAmount.length / 2)];
  return middle && payslips.find((one) => isAlike(one, middle));
}

/** The salary that a month of an answer is paid by. */
function salaryIn(
  month: CalendarDate,
  { salaries }: Pick<TakeHomeAnswer, "salaries">,
): SalaryInYear | undefined {
  return salaries.findLast(({ from }) => from <= month);
}

/**
 * The months of some that a usual one is chosen from: where nobody was paid before the job, those of its first tax year are taxed
 * like no other.
 */
function usuallyTaxed(
  months: readonly Payslip[],
  { choice, payslips: [first] }: Pick<TakeHomeAnswer, "choice" | "payslips">,
): readonly Payslip[] {
  if (choice.isPaidBefore) return months;
  const later = months.filter(({ month }) => taxYearOf(month) !== taxYearOf(first.month));
  return later.length === 0 ? months : later;
}

/**
 * A month with a payment beside a usual one. Beside one without the payment too, a month at the same pay and of the same tax year,
 * where that is not alike: pay and hours may change, and the first tax year of a job may be taxed like no other.
 * @returns none where no payment comes in a month, or no month at the same pay is whole and without one
 */
export function monthsBesideWords(
  answer: Pick<TakeHomeAnswer, "choice" | "payslips" | "payments" | "wholeMonths" | "salaries">,
): string | undefined {
  const { payslips, payments, wholeMonths } = answer;
  const paid = new Set(
    payments.flatMap(({ entry, parts }) => (entry.comes === "surely" ? parts : [])).map(({ month }) => month),
  );
  const special = payslips.find(({ month }) => paid.has(month));
  const [, ...others] = payslips;
  const plain = others.filter(({ month }) => wholeMonths.has(month) && !paid.has(month));
  const usual = usualOf(usuallyTaxed(plain, answer));
  if (special === undefined || usual === undefined) return undefined;
  const salary = salaryIn(special.month, answer);
  const without = usualOf(
    plain
      .filter(({ month }) => taxYearOf(month) === taxYearOf(special.month))
      .filter(({ month }) => salaryIn(month, answer) === salary),
  );
  const inMonth = ({ month, net }: Payslip) => `${formatPounds(net)} in ${formatMonth(month)}`;
  const withIt = `${inMonth(special)}, with what is paid on top`;
  if (without === undefined && salaryIn(usual.month, answer) !== salary) return undefined;
  if (without === undefined || isAlike(without, usual))
    return `${withIt}; ${inMonth(without ?? usual)}, a usual month.`;
  return `${withIt}; ${inMonth(without)}, without it; ${inMonth(usual)}, a usual month.`;
}

/** Months in which income tax comes back, each as a sentence: a code settles in one what months before it have paid too much. */
export function refundsWords({ payslips }: TakeHomeAnswer): readonly string[] {
  return payslips.flatMap(({ month, incomeTax, gross }) =>
    incomeTax < 0
      ? `${formatMonth(month)}: ${formatPounds(minus(NO_MONEY, incomeTax))} of income tax that was taken earlier in the tax year comes back, on top of ${formatPounds(gross)} before tax.`
      : [],
  );
}
