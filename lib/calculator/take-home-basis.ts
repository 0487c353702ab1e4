import { formatDay } from "../calendar/format-day";
import { formatMonth } from "../calendar/format-month";
import { formatPounds } from "../money/format";
import { allOf, entryName, isMoney } from "../offers";
import { amountOfCode, flatRate, type TaxCode, type TaxYear } from "../take-home";
import type { CalculatorAnswer } from "./answer";
import type { TakeHomeAnswer } from "./take-home-answer";
import { choiceWords } from "./take-home-choice";
import { yearsFigures } from "./year-in-hand";

/** `the figures of 2026-27, from HM Revenue and Customs and …`, with everybody who publishes some of them. */
export function figuresWords({ figures }: TakeHomeAnswer): string {
  const publishers = new Set(figures.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)));
  return `the figures of ${allOf(figures.map(({ name }) => name))}, from ${allOf([...publishers])}`;
}

/** From when the figures are not published, and which are used; nothing where all are. */
export function lastKnownWords({ unpublishedFrom, figures }: TakeHomeAnswer): readonly string[] {
  const last = figures.at(-1);
  if (unpublishedFrom === undefined || last === undefined) return [];
  return [
    `From ${formatMonth(unpublishedFrom)} on, the tax year’s figures are not stated: those of ${last.name}, the last known, are used.`,
  ];
}

/** What a rule of a tax code does; people seldom know. */
function codeRuleWords({ rule, country }: TaxCode, { choice }: TakeHomeAnswer, figures: TaxYear): string {
  switch (rule.kind) {
    case "allowance":
      return rule.number === 0
        ? "no pay is free of income tax"
        : `${formatPounds(amountOfCode(rule.number))} a year is free of income tax`;
    case "addition":
      return `${formatPounds(amountOfCode(rule.number))} a year is taxed besides your pay, for benefits in kind or what you owe`;
    case "flat": {
      const home = country ?? choice.country;
      return `all pay is taxed at ${flatRate(figures.incomeTax[home], home, rule.aboveBasic) / 100}%`;
    }
    case "none":
      return "no income tax is taken";
  }
}

/** What each tax code that the months count with does. */
function codesWords(answer: TakeHomeAnswer): readonly string[] {
  const codes = new Map(answer.payslips.map(({ taxCode }) => [taxCode.written, taxCode]));
  return [...codes.values()].map((code) => {
    const alone = code.isCumulative ? "" : ", each month by itself";
    return `Tax code ${code.written}: ${codeRuleWords(code, answer, yearsFigures(answer))}${alone}.`;
  });
}

/** Which pension is counted with. */
function pensionWords({ choice: { pension } }: TakeHomeAnswer): string {
  return `Pension: ${choiceWords("pension", pension).replace(/^In/, "in")}.`;
}

/** Which loans are counted with, and for which nothing is taken in a tax year. */
function loansWords({ choice: { loans }, figures }: TakeHomeAnswer): readonly string[] {
  if (loans.length === 0) return ["No student loan."];
  const repaid = loans.filter((loan) => figures.some((year) => year.loans[loan] !== undefined));
  return [
    ...(repaid.length === 0 ? [] : [`Loans: ${allOf(repaid)}.`]),
    ...figures.flatMap((year) => {
      const notRepaid = loans.filter((loan) => year.loans[loan] === undefined);
      return notRepaid.length === 0
        ? []
        : [
            `In ${year.name} nothing is taken for ${allOf(notRepaid)}: it is not repaid from pay in that tax year.`,
          ];
    }),
  ];
}

/** What the council says of the pension that goes with the job, and how payments besides the salary are counted. */
function councilsPensionWords({ timeline: { entries }, state }: CalculatorAnswer): string {
  const { shortName } = state.role.council;
  const pension = entries.find(({ gives }) => gives === "pension");
  const [which, nor] =
    pension === undefined
      ? [`${shortName} has not said here which pension goes with the job`, "nor"]
      : [`What ${shortName} says of its pension stands at “${entryName(pension)}” in its offer`, "but not"];
  return entries.some((entry) => isMoney(entry) && entry.isPensionable)
    ? `${which}. Payments besides the salary that count towards it are counted as if they did not.`
    : `${which}, ${nor} whether payments besides the salary are pensionable: they are counted as not.`;
}

/**
 * What the estimate rests on, in sentences.
 * @param today an ISO day
 */
export function restsOnWords(
  answer: TakeHomeAnswer,
  answered: CalculatorAnswer,
  today: string,
): readonly string[] {
  const { timeline } = answered;
  const { choice, payslips, payments } = answer;
  const codes = [...new Set(payslips.map(({ taxCode }) => taxCode.written))];
  const inWales = choice.country === "england and wales" ? ", with a C before it in Wales" : "";
  const told = choice.taxCode === undefined ? `the usual for this salary${inWales}` : "as you told us";
  const country = choiceWords("tax-country", choice.taxCode?.country ?? choice.country);
  const counted = new Set(payments.filter(({ entry }) => entry.comes === "surely").map(({ entry }) => entry));
  const hasMore = timeline.entries.some(
    (entry) => (entry.gives === "payment" || entry.gives === "reimbursement") && !counted.has(entry),
  );
  return [
    `Worked out on ${formatDay(today)} with ${figuresWords(answer)}.`,
    ...lastKnownWords(answer),
    `Tax is that of ${country}, with tax code ${allOf(codes)}, ${told}; National Insurance is category A, that of most employees: whoever is past State Pension age pays none.`,
    ...codesWords(answer),
    pensionWords(answer),
    councilsPensionWords(answered),
    ...loansWords(answer),
    choice.isPaidBefore
      ? "As if another job had paid you the same from 6 April until you start."
      : "As if nobody had paid you from 6 April until you start.",
    "Paid on the last day of each month, and rounded as payrolls round.",
    ...(hasMore ? ["The months hold what is certain of payments that have a month."] : []),
  ];
}

/** What the estimate of one role rests on. */
export interface NamedBasis {
  /** Whose estimate it is: `Team Manager, Sutton`. */
  readonly name: string;
  readonly words: readonly string[];
}

/** What estimates beside each other rest on: a sentence that holds for all of them once, any other with whose it is. */
export function basisOfAll(estimates: readonly NamedBasis[]): readonly string[] {
  const sentences = new Set(estimates.flatMap(({ words }) => words));
  return [...sentences].map((words) => {
    const whose = estimates.filter((estimate) => estimate.words.includes(words));
    return whose.length === estimates.length ? words : `${allOf(whose.map(({ name }) => name))}: ${words}`;
  });
}

/** Calculators of those who set the rules. */
export const OFFICIAL_CALCULATORS = [
  { address: "https://www.gov.uk/estimate-income-tax", words: "HMRC: estimate your income tax" },
  { address: "https://www.lgpsmember.org/", words: "LGPS: the pension scheme’s own calculators" },
] as const;
