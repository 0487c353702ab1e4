import type { CalculatorAnswer } from "../../calculator/answer";
import { cliffsWords } from "../../calculator/cliff-words";
import type { NoTakeHome, TakeHomeAnswer } from "../../calculator/take-home-answer";
import { restsOnWords } from "../../calculator/take-home-basis";
import {
  deductionRows,
  noTakeHomeWords,
  paymentWords,
  takeHomeHeadline,
} from "../../calculator/take-home-words";
import { stepsUp, yearsByHours } from "../../calculator/year-in-hand";
import { hoursName, stepWords, yearsByHoursTitle } from "../../calculator/year-in-hand-words";
import { endOfMonth } from "../../calendar/months";
import { formatPounds } from "../../money/format";
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
    total: partsData(total),
    months: payslips.map((payslip) => ({
      month: payslip.month.slice(0, 7),
      taxYear: payslip.figures.name,
      isTaxYearPublished: payslip.isPublished,
      taxCode: payslip.taxCode.written,
      ...partsData(payslip),
    })),
    payments: payments.map((payment) => ({
      paid: moneyData(payment.gross),
      inAccount: moneyData(payment.net),
      inWords: paymentWords(payment, shortName),
    })),
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

/**
 * The same as rows of the answer's CSV, none where it is not worked out: `Year`, `From`, `To`, `What`, `Status`, `Amount (GBP)`, `Certain (GBP)`, `In words`, `Rule`.
 * @param today an ISO day
 */
export function takeHomeRows(
  takeHome: TakeHomeAnswer | NoTakeHome,
  answer: CalculatorAnswer,
  today: string,
): readonly (readonly string[])[] {
  const row = (what: string, amount: string, words: string, from = "", to = "") => [
    "1",
    from,
    to,
    what,
    "estimate",
    amount,
    "",
    words,
    "",
  ];
  if ("why" in takeHome) return [];
  const { shortName } = answer.state.role.council;
  return [
    ...deductionRows(takeHome).map(([name, amount]) =>
      row(name, poundsCell(amount), takeHomeHeadline(takeHome)),
    ),
    ...takeHome.payslips.map(({ month, gross, net }) =>
      row(
        "In your account",
        poundsCell(net),
        `of ${formatPounds(gross)} before tax`,
        month,
        endOfMonth(month),
      ),
    ),
    ...takeHome.payments.map((payment) =>
      row("Payment in your account", poundsCell(payment.net), paymentWords(payment, shortName)),
    ),
    ...yearsByHours(answer, takeHome).map((one) =>
      row(
        "A year in your account by hours",
        poundsCell(one.year.net),
        `${hoursName(one)}: of ${formatPounds(one.year.gross)} before tax`,
      ),
    ),
    ...stepsUp(answer, takeHome).map((step) =>
      row("A step up in your account", poundsCell(step.more.net), stepWords(step, takeHome).join(" ")),
    ),
    ...[...cliffsWords(takeHome), ...restsOnWords(takeHome, answer, today)].map((words) =>
      row("What it rests on", "", words),
    ),
  ];
}
