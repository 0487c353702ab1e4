import type { CalculatorAnswer } from "../../calculator/answer";
import { headline, salarySentence } from "../../calculator/answer-words";
import { laterPayWords } from "../../calculator/pay-over-time";
import { formatDay } from "../../calendar/format-day";
import { noticeWords } from "../../catalogue/notice";
import { NOT_STATED } from "../../model/not-stated";
import { NO_MONEY, plus } from "../../money/arithmetic";
import { formatPounds } from "../../money/format";
import type { Pence } from "../../money/pence";
import {
  amountOfEntry,
  causeWords,
  type Entry,
  entryName,
  hasRules,
  isMoney,
  isRate,
  isUnpublished,
  leaveTotalWords,
  type MoneyEntry,
  matterWords,
  moneyRangeWords,
  payChangeWords,
  sentence,
  totalRangeWords,
  UNANSWERED,
  type YearTotals,
} from "../../offers";
import { amountOf } from "../../pay/salary";
import { csvOf, poundsCell } from "../csv";

/** Column headings, in order. */
const ANSWER_CSV_COLUMNS = [
  "Year",
  "From",
  "To",
  "What",
  "Status",
  "Amount (GBP)",
  "Certain (GBP)",
  "In words",
  "Rule",
] as const;

function daysOf({ when }: Entry): readonly [from: string, to: string] {
  switch (when.kind) {
    case "day":
      return [when.on, when.on];
    case "period":
      return [when.from, when.to];
    case "on or after":
      return [when.from, ""];
    case "undated":
      return ["", ""];
  }
}

/** The most that a payment can be, or that it is not known; a rate is in the words alone, as no total holds it. */
function amountCell(entry: MoneyEntry): string {
  const { amount, formula } = entry;
  if (isRate(entry)) return UNANSWERED;
  if (!isUnpublished(amount)) return poundsCell(amount.most);
  return formula.kind === "amount not known yet" ? UNANSWERED : NOT_STATED;
}

function entryRow(entry: Entry, years: readonly YearTotals[]): readonly string[] {
  const [from, to] = daysOf(entry);
  const year = years.find(({ period }) => from !== "" && from >= period.from && from <= period.to);
  const isCertain = isMoney(entry) && entry.comes === "surely" && !isRate(entry);
  return [
    year === undefined ? "" : String(year.number),
    from,
    to,
    entryName(entry),
    entry.status,
    isMoney(entry) ? amountCell(entry) : "",
    isMoney(entry) ? poundsCell(isCertain ? entry.amount.least : NO_MONEY) : "",
    amountOfEntry(entry),
    entry.rule.words,
  ];
}

function yearRows(
  { number, period, salary, pay, certain, possible, leave }: YearTotals,
  isCounted: boolean,
): readonly (readonly string[])[] {
  const row = (what: string, status: string, amount: Pence | string, words = "") => [
    String(number),
    period.from,
    period.to,
    what,
    status,
    typeof amount === "string" ? amount : poundsCell(amount),
    "",
    words,
    "",
  ];
  return [
    row(
      "Salary",
      "as told",
      salary === UNANSWERED ? salary : amountOf(salary),
      pay.length > 1 ? `full time ${payChangeWords(pay)}` : "",
    ),
    row("Total on top of salary", "certain", isCounted ? certain : "not stated"),
    row("Total on top of salary", "possible", isCounted ? possible : "not stated"),
    ...leave.map((total) => row("Leave", "", "", leaveTotalWords(total))),
  ];
}

/** What leaving on the day that was told means: of all that was paid, and of each payment and loan. */
function leavingRows(
  { settled, loansLeft }: CalculatorAnswer,
  row: (what: string, status: string, amount: string, words: string) => readonly string[],
): readonly (readonly string[])[] {
  if (settled === undefined) return [];
  const { lastDay, certain, possible, lines } = settled;
  const left = `Leaving on ${formatDay(lastDay)}`;
  return [
    row(`${left}: to pay back`, "certain", poundsCell(certain.back), ""),
    row(`${left}: to pay back`, "possible", poundsCell(possible.back), ""),
    row(
      `${left}: whether to pay back`,
      "not stated",
      poundsCell(plus(certain.notStated, possible.notStated)),
      "",
    ),
    ...lines
      .filter(({ back }) => back > NO_MONEY)
      .map(({ entry, received, back }) => {
        const words = `${formatPounds(back)} of ${formatPounds(received)} to pay back`;
        return row(`${left}: ${entryName(entry)}`, entry.status, poundsCell(back), words);
      }),
    ...loansLeft.map(({ entry, left: owed }) => {
      const words = `${moneyRangeWords(owed)} of the loan left`;
      return row(`${left}: ${entryName(entry)}`, entry.status, poundsCell(owed.most), words);
    }),
  ];
}

/**
 * A whole answer of the calculator as CSV: the timeline, the total of each year, what is paid back on leaving, what is not stated,
 * and what gives nothing. Amounts are pounds before tax, but for the estimate of what lands in the account.
 * @param takeHome rows of that estimate
 */
export function answerCsv(answer: CalculatorAnswer, takeHome: readonly (readonly string[])[] = []): string {
  const { entries, years, totals, nothing, horizon, names, notStated } = answer.timeline;
  const isCounted = hasRules(answer.state.role.council.offer);
  const overall = (what: string, status: string, amount: string, words: string) => [
    "all",
    horizon.from,
    horizon.to,
    what,
    status,
    amount,
    "",
    words,
    "",
  ];
  const total = (status: string, amount: Pence) =>
    overall("Total on top of salary", status, isCounted ? poundsCell(amount) : "not stated", "");
  const data = [
    overall("Answer", "", "", headline(answer)),
    overall("Notice", "", "", noticeWords(answer.state.role.council)),
    overall("Starting salary", "", "", sentence(salarySentence(answer))),
    ...(answer.pay.starting === undefined
      ? []
      : [overall("Pay later", "", "", sentence(laterPayWords(answer.pay, answer.state.role)))]),
    ...entries.map((entry) => entryRow(entry, years)),
    ...years.flatMap((year) => yearRows(year, isCounted)),
    total("certain", totals.certain),
    total("possible", totals.possible),
    overall("Total on top of salary", "in all", "", isCounted ? totalRangeWords(totals) : "not stated"),
    ...takeHome,
    ...leavingRows(answer, overall),
    ...notStated.map((matter) => overall("Not stated", "", "", sentence(matterWords(matter, names).words))),
    ...nothing.map(({ benefitName, kind, cause }) => [
      "all",
      "",
      "",
      benefitName,
      kind,
      "",
      "",
      sentence(causeWords(cause, names).reason),
      "",
    ]),
  ];
  return csvOf(ANSWER_CSV_COLUMNS, data);
}
