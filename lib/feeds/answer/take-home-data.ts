import type { CalculatorAnswer } from "../../calculator/answer";
import { cliffsWords } from "../../calculator/cliff-words";
import { paymentWords } from "../../calculator/payments-in-hand-words";
import type { NoTakeHome, TakeHomeAnswer } from "../../calculator/take-home-answer";
import { restsOnWords } from "../../calculator/take-home-basis";
import {
  deductionRows,
  noTakeHomeWords,
  refundsWords,
  takeHomeHeadline,
  untaxedWords,
} from "../../calculator/take-home-words";
import { stepsUp, yearsByHours } from "../../calculator/year-in-hand";
import { hoursName, stepWords, yearsByHoursTitle } from "../../calculator/year-in-hand-words";
import type { CalendarDate } from "../../calendar/calendar-date";
import { formatDay } from "../../calendar/format-day";
import { formatMonth } from "../../calendar/format-month";
import { endOfMonth } from "../../calendar/months";
import { isStated } from "../../model/not-stated";
import { minus, NO_MONEY } from "../../money/arithmetic";
import { formatPounds } from "../../money/format";
import type { Pence } from "../../money/pence";
import type { TakeHome } from "../../take-home";
import { poundsCell } from "../csv";
import { moneyData } from "../data/values";

function partsData({
  gross,
  pension,
  incomeTax,
  nationalInsurance,
  studentLoan,
  postgraduateLoan,
  net,
}: TakeHome) {
  return {
    beforeTax: moneyData(gross),
    pension: moneyData(pension),
    incomeTax: moneyData(incomeTax),
    nationalInsurance: moneyData(nationalInsurance),
    studentLoan: moneyData(studentLoan),
    postgraduateLoan: moneyData(postgraduateLoan),
    inAccount: moneyData(net),
  };
}

/**
 * What lands in the account, for machines: an estimate of the first year, month by month.
 * @param today an ISO day
 */
export function takeHomeData(takeHome: TakeHomeAnswer | NoTakeHome, answer: CalculatorAnswer, today: string) {
  if ("why" in takeHome) return { notWorkedOut: noTakeHomeWords(takeHome) };
  const { payslips, total, payments, figures } = takeHome;
  const { shortName } = answer.state.role.council;
  return {
    estimate: takeHomeHeadline(takeHome),
    paidWithoutTax: untaxedWords(answer.timeline),
    total: partsData(total),
    months: payslips.map((payslip) => ({
      month: payslip.month.slice(0, 7),
      taxYear: payslip.figures.name,
      isTaxYearPublished: payslip.isPublished,
      taxCode: payslip.taxCode.written,
      ...partsData(payslip),
      ...(payslip.incomeTax < 0 && { taxThatComesBack: moneyData(minus(NO_MONEY, payslip.incomeTax)) }),
    })),
    payments: payments.map((payment) => ({
      paid: moneyData(payment.gross),
      inAccount: moneyData(payment.net),
      ...(payment.least && {
        paidAtLeast: moneyData(payment.least.gross),
        inAccountAtLeast: moneyData(payment.least.net),
      }),
      months: payment.parts.map(({ month }) => month.slice(0, 7)),
      inAccountLaterInTaxYear: moneyData(payment.later),
      inWords: paymentWords(payment, shortName),
    })),
    taxThatComesBack: refundsWords(takeHome),
    cliffEdges: cliffsWords(takeHome),
    yearsByHours: {
      workedOutWith: yearsByHoursTitle(takeHome),
      years: yearsByHours(answer, takeHome).map((one) => ({ hours: hoursName(one), ...partsData(one.year) })),
    },
    stepsUp: stepsUp(answer, takeHome).map((step) => ({
      salary: moneyData(step.salary),
      moreBeforeTax: moneyData(step.more.gross),
      moreInAccount: moneyData(step.more.net),
      inWords: stepWords(step, takeHome),
    })),
    restsOn: restsOnWords(takeHome, answer, today),
    sources: figures.flatMap(({ name, sources }) => sources.map((source) => ({ taxYear: name, ...source }))),
  };
}

/** From when to when a row holds, and in which year of the answer. */
interface Span {
  readonly year: string;
  readonly from: string;
  readonly to: string;
}

/** What holds for the whole answer. */
const ALL: Span = { year: "all", from: "", to: "" };

/** The days of some months; with the number of the year in which they begin, where the answer covers it. */
function spanOf(first: CalendarDate, last: CalendarDate, { timeline }: CalculatorAnswer): Span {
  const inYear = timeline.years.find(({ period }) => first >= period.from && first <= period.to);
  return { year: inYear === undefined ? "" : String(inYear.number), from: first, to: endOfMonth(last) };
}

/** A row of the answer's CSV: `Year`, `From`, `To`, `What`, `Status`, `Amount (GBP)`, `Certain (GBP)`, `In words`, `Rule`. */
function row({ year, from, to }: Span, what: string, amount: Pence | undefined, words: string) {
  return [year, from, to, what, "estimate", amount === undefined ? "" : poundsCell(amount), "", words, ""];
}

/** `Figures of 2026-27: …, read on 29 November 2026: https://…`, for each source. */
function sourcesWords({ figures }: TakeHomeAnswer): readonly string[] {
  return figures.flatMap(({ name, sources }) =>
    sources.map(({ title, publisher, read, link }) => {
      const address = isStated(link) ? `: ${link}` : "";
      return `Figures of ${name}: ${title}, ${publisher}, read on ${formatDay(read)}${address}`;
    }),
  );
}

/**
 * The same as rows of the answer's CSV: the year, each month and each payment, part by part, and what they rest on. None where it is
 * not worked out.
 * @param today an ISO day
 */
export function takeHomeRows(
  takeHome: TakeHomeAnswer | NoTakeHome,
  answer: CalculatorAnswer,
  today: string,
): readonly (readonly string[])[] {
  if ("why" in takeHome) return [];
  const { shortName } = answer.state.role.council;
  const { payslips, total, payments, lastMonth } = takeHome;
  const months = spanOf(payslips[0].month, lastMonth.month, answer);
  return [
    ...deductionRows(total).map(([name, amount]) => row(months, name, amount, takeHomeHeadline(takeHome))),
    ...payslips.flatMap((payslip) => {
      const month = spanOf(payslip.month, payslip.month, answer);
      const words = `in ${formatMonth(payslip.month)}`;
      return deductionRows(payslip).map(([name, amount]) => row(month, name, amount, words));
    }),
    ...payments.map((payment) => {
      const [first, ...others] = payment.parts;
      const span = spanOf(first.month, others.at(-1)?.month ?? first.month, answer);
      return row(span, "Payment in your account", payment.net, paymentWords(payment, shortName));
    }),
    ...yearsByHours(answer, takeHome).map((one) => {
      const words = `${hoursName(one)}: of ${formatPounds(one.year.gross)} before tax`;
      return row(ALL, "A year in your account by hours", one.year.net, words);
    }),
    ...stepsUp(answer, takeHome).map((step) =>
      row(ALL, "A step up in your account", step.more.net, stepWords(step, takeHome).join(" ")),
    ),
    ...[
      ...untaxedWords(answer.timeline),
      ...refundsWords(takeHome),
      ...cliffsWords(takeHome),
      ...restsOnWords(takeHome, answer, today),
    ].map((words) => row(ALL, "What it rests on", undefined, words)),
    ...sourcesWords(takeHome).map((words) => row(ALL, "Source", undefined, words)),
  ];
}
