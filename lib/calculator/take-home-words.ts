import { formatDay } from "../calendar/format-day";
import { formatMonth } from "../calendar/format-month";
import { formatPounds } from "../money/format";
import { allOf, entryName } from "../offers";
import { type Cliff, cliffsAt, type Payslip } from "../take-home";
import type { CalculatorAnswer } from "./answer";
import type { NoTakeHome, PaymentInHand, TakeHomeAnswer } from "./take-home-answer";
import { choiceWords } from "./take-home-choice";

const NOT_YET = {
  "salary not chosen": "Choose a salary, and say whether you would be in a pension, to see it.",
  "pension not answered":
    "Say under “Tax, loans and pension” whether you would be in a pension, to see it. Ask the council which pension goes with the job.",
  "figures not stated":
    "What is taken off pay in that tax year is not stated here, so we work nothing out for it. Choose a later start.",
} as const;

/** Why it is not said what lands in the account, and what to do. */
export function noTakeHomeWords({ why }: NoTakeHome): string {
  return NOT_YET[why];
}

/** `September 2026 to August 2027`. */
function spanOf({ payslips }: TakeHomeAnswer): string {
  const [first, last] = [payslips[0], payslips.at(-1)].map((one) => (one ? formatMonth(one.month) : ""));
  return first === last ? String(first) : `${first} to ${last}`;
}

/** The year in one sentence. */
export function takeHomeHeadline(answer: TakeHomeAnswer): string {
  const { gross, net } = answer.total;
  return `Estimate: of ${formatPounds(gross)} before tax, ${formatPounds(net)} lands in your account from ${spanOf(answer)}.`;
}

/** What is taken off, part by part, as names and amounts; parts of nothing are left out. */
export function deductionRows({
  total,
}: TakeHomeAnswer): readonly (readonly [name: string, value: string])[] {
  const rows = [
    ["Before tax", total.gross],
    ["Pension", total.pension],
    ["Income tax", total.incomeTax],
    ["National Insurance", total.nationalInsurance],
    ["Student loan", total.studentLoan],
    ["Postgraduate loan", total.postgraduateLoan],
    ["In your account", total.net],
  ] as const;
  return rows.filter(([, amount]) => amount !== 0).map(([name, amount]) => [name, formatPounds(amount)]);
}

/** A month with a payment beside a usual one; none where every month is alike, or none is usual. */
export function monthsBesideWords({ payslips, payments }: TakeHomeAnswer): string | undefined {
  const paid = new Set(
    payments.flatMap(({ entry, parts }) => (entry.comes === "surely" ? parts : [])).map(({ month }) => month),
  );
  const special = payslips.find(({ month }) => paid.has(month));
  const usual =
    special && payslips.find(({ month, figures }) => !paid.has(month) && figures === special.figures);
  if (special === undefined || usual === undefined) return undefined;
  const inMonth = ({ month, net }: Payslip) => `${formatPounds(net)} in ${formatMonth(month)}`;
  return `${inMonth(special)}, with what is paid on top; ${inMonth(usual)}, a usual month.`;
}

/** What leaving means for a payment: up to how much is asked back, of which the tax is seldom spoken of. */
function backWords({ entry: { repayableUntil }, gross }: PaymentInHand, council: string): string {
  if (repayableUntil === "never") return "you keep it if you leave";
  if (repayableUntil === "not stated") return `whether you pay it back if you leave, ${council} has not said`;
  return `if you leave by ${formatDay(repayableUntil)}, you may be asked for up to ${formatPounds(gross)}: whether before or after tax, ${council} has not said`;
}

/** `Welcome payment, September 2026: £1,000 paid, £580 in your account; if you leave …`. */
export function paymentWords(payment: PaymentInHand, council: string): string {
  const { entry, parts, gross, net } = payment;
  const [first] = parts;
  const when =
    parts.length === 1
      ? formatMonth(first.month)
      : `in ${parts.length} parts from ${formatMonth(first.month)}`;
  const open = entry.comes === "surely" ? "" : ", if it comes";
  return `${entryName(entry)}, ${when}${open}: ${formatPounds(gross)} paid, ${formatPounds(net)} in your account; ${backWords(payment, council)}.`;
}

function cliffWords(cliff: Cliff): string {
  switch (cliff.kind) {
    case "pension band":
      return `Cliff edge: this salary leaves ${formatPounds(cliff.lost)} a year less than ${formatPounds(cliff.edge)} would. Above ${formatPounds(cliff.edge)} all pay goes into the pension at a higher rate.`;
    case "taper":
      return `Cliff edge: of ${formatPounds(cliff.more)} more a year you keep ${formatPounds(cliff.keeps)}. Between ${formatPounds(cliff.from)} and ${formatPounds(cliff.to)} after pension, each two pounds more take away one of the personal allowance.`;
  }
}

/** The cliff edges that matter for the last salary of the months. */
export function cliffsWords({ payslips, choice, salaryAYear }: TakeHomeAnswer): readonly string[] {
  const last = payslips.at(-1);
  const { pension } = choice;
  if (last === undefined || pension === undefined) return [];
  return cliffsAt(salaryAYear, { ...choice, pension }, last.figures).map(cliffWords);
}

function lastKnownWords({ payslips }: TakeHomeAnswer): readonly string[] {
  const first = payslips.find(({ isPublished }) => !isPublished);
  if (first === undefined) return [];
  return [
    `From ${formatMonth(first.month)} on, the tax year’s figures are not stated: those of ${first.figures.name}, the last known, are used.`,
  ];
}

/**
 * What the estimate rests on, in sentences.
 * @param today an ISO day
 */
export function restsOnWords(
  answer: TakeHomeAnswer,
  { timeline, state }: CalculatorAnswer,
  today: string,
): readonly string[] {
  const { choice, payslips, payments } = answer;
  const codes = [...new Set(payslips.map(({ taxCode }) => taxCode.written))];
  const usual = choice.taxCode === undefined ? ", the usual for this pay" : "";
  const pension = choiceWords("pension", choice.pension);
  const country = choiceWords("tax-country", choice.taxCode?.country ?? choice.country);
  const counted = new Set(payments.filter(({ entry }) => entry.comes === "surely").map(({ entry }) => entry));
  const hasMore = timeline.entries.some(
    (entry) => (entry.gives === "payment" || entry.gives === "reimbursement") && !counted.has(entry),
  );
  return [
    `Worked out on ${formatDay(today)} with the figures of ${allOf(answer.figures.map(({ name }) => name))}.`,
    ...lastKnownWords(answer),
    `Tax is that of ${country}, with tax code ${allOf(codes)}${usual}; National Insurance is category A.`,
    `Pension: ${pension}. Which pension goes with the job, and whether payments besides the salary are pensionable, ${state.role.council.shortName} has not said here: they are counted as not.`,
    choice.loans.length === 0 ? "No student loan." : `Loans: ${allOf([...choice.loans])}.`,
    choice.isPaidBefore
      ? "As if another job had paid you the same from 6 April until you start."
      : "As if nobody had paid you from 6 April until you start.",
    "Paid on the last day of each month, and rounded as payrolls round.",
    ...(hasMore ? ["The months hold only payments that are certain, and have a month and an amount."] : []),
  ];
}

/** Calculators of those who set the rules. */
export const OFFICIAL_CALCULATORS = [
  { address: "https://www.gov.uk/estimate-income-tax", words: "HMRC: estimate your income tax" },
  { address: "https://www.lgpsmember.org/", words: "LGPS: the pension scheme’s own calculators" },
] as const;
