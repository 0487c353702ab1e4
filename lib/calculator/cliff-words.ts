import { formatMonth } from "../calendar/format-month";
import { twoDigits } from "../calendar/two-digits";
import { NO_MONEY } from "../money/arithmetic";
import { formatPounds } from "../money/format";
import type { Pence } from "../money/pence";
import { allOf } from "../offers";
import { isFullTime } from "../pay/working-share";
import { type Cliff, cliffsAt, type EdgeAhead, edgesAhead, type UnforeseenTax } from "../take-home";
import type { SalaryInYear, TakeHomeAnswer } from "./take-home-answer";

/** `of £100 more a year you keep £38`, and that this is without what an edge of the pension takes besides. */
function keptWords({ keeps, more, bandWithin }: Extract<Cliff, { kind: "taper" }>): string {
  const besides =
    bandWithin === undefined
      ? ""
      : `, before what the pension’s higher rate above ${formatPounds(bandWithin)} takes`;
  return `of ${formatPounds(more)} more a year you keep ${formatPounds(keeps)}${besides}`;
}

const TAPER = "each two pounds more take away one of the personal allowance";

/**
 * A cliff edge that a salary has crossed, or is in.
 * @param which the salary: `this salary`
 */
export function cliffWords(cliff: Cliff, which: string): string {
  switch (cliff.kind) {
    case "pension band":
      return `Cliff edge: ${which} leaves ${formatPounds(cliff.lost)} a year less than ${formatPounds(cliff.edge)} would. Above ${formatPounds(cliff.edge)} all pay goes into the pension at a higher rate.`;
    case "taper":
      return `Cliff edge: ${keptWords(cliff)}. Between ${formatPounds(cliff.from)} and ${formatPounds(cliff.to)} after pension, ${TAPER}.`;
  }
}

/** `2026-27`, by the year in which it begins. */
function taxYearName(begins: number): string {
  return `${begins}-${twoDigits((begins + 1) % 100)}`;
}

/** What HMRC asks for after a tax year: years of the same amount together. */
function unforeseenWords(unforeseen: readonly UnforeseenTax[]): readonly string[] {
  if (unforeseen.length === 0) return [];
  const years = new Map<Pence, string[]>();
  for (const { taxYear, tax } of unforeseen) {
    years.set(tax, [...(years.get(tax) ?? []), taxYearName(taxYear)]);
  }
  const amounts = [...years].map(
    ([tax, names]) => `${formatPounds(tax)} for ${names.length === 1 ? "" : "each of "}${allOf(names)}`,
  );
  return [
    `Cliff edge: what is paid on top is in the range in which ${TAPER}. No tax code foresees that, and no payslip here has it taken off: after the end of the tax year HMRC asks for ${amounts.join("; ")}.`,
  ];
}

const LOAN_WORDS = { undergraduate: "student loan", postgraduate: "postgraduate loan" } as const;

/** How far above a salary something lies. */
function awayWords({ kind, away }: EdgeAhead, which: string): string {
  if (away === NO_MONEY) return `Just above ${which}`;
  return kind === "taper"
    ? `Where ${which} leaves ${formatPounds(away)} more after pension`
    : `${formatPounds(away)} above ${which}`;
}

/** What lies a little above a salary. */
function aheadWords(edge: EdgeAhead, which: string): string {
  const where = awayWords(edge, which);
  switch (edge.kind) {
    case "pension band":
      return `${where}: a pound more than ${formatPounds(edge.edge)} a year leaves you ${formatPounds(edge.lost)} less, as all pay then goes into the pension at a higher rate.`;
    case "taper":
      return `${where}: between ${formatPounds(edge.from)} and ${formatPounds(edge.to)} after pension you keep ${formatPounds(edge.keeps)} of ${formatPounds(edge.more)} more, as ${TAPER}.`;
    case "loan":
      return `${where}: from ${formatPounds(edge.edge)} a year on, your ${LOAN_WORDS[edge.loan]} takes ${edge.rate / 100}p of each pound more.`;
  }
}

/** The salary as a part of a sentence: with its amount where it is not the only one that the reader sees. */
function salaryWords({ from, share, salaryAYear }: SalaryInYear, isOnly: boolean): string {
  if (isOnly && isFullTime(share)) return "this salary";
  const hours = isFullTime(share) ? "" : " for these hours";
  const since = isOnly ? "" : ` from ${formatMonth(from)} on`;
  return `${formatPounds(salaryAYear)} a year${hours}${since}`;
}

/** The cliff edges that matter for each salary of the months, and what lies a little above the last of them. */
export function cliffsWords({ salaries, person, unforeseenTax }: TakeHomeAnswer): readonly string[] {
  const ofSalaries = salaries.flatMap((salary, index) => {
    const { salaryAYear, figures } = salary;
    const which = salaryWords(salary, salaries.length === 1);
    const crossed = cliffsAt(salaryAYear, person, figures).map((cliff) => cliffWords(cliff, which));
    const isLast = index === salaries.length - 1;
    const ahead = isLast ? edgesAhead(salaryAYear, person, figures) : [];
    return [...crossed, ...ahead.map((edge) => aheadWords(edge, which))];
  });
  return [...ofSalaries, ...unforeseenWords(unforeseenTax)];
}
