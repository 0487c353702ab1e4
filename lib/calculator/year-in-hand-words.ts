import { formatMonth } from "../calendar/format-month";
import { addMonths } from "../calendar/months";
import { capitalised } from "../model/typography";
import { minus, NO_MONEY } from "../money/arithmetic";
import { formatPounds } from "../money/format";
import { counted, sentence } from "../offers";
import { amountOf } from "../pay/salary";
import { isFullTime } from "../pay/working-share";
import { taxMonth } from "../take-home";
import { cliffWords } from "./cliff-words";
import { hoursWords } from "./hours-choice";
import type { TakeHomeAnswer } from "./take-home-answer";
import type { HoursAbove, StepUp, YearAtHours } from "./year-in-hand";

/** What years by hours are worked out with: `September 2026 to August 2027 on a full-time salary of £36,000, without payments`. */
export function yearsByHoursTitle({ lastMonth, payslips: [first] }: TakeHomeAnswer): string {
  const salary = formatPounds(amountOf(lastMonth.fullTime));
  const months = `${formatMonth(first.month)} to ${formatMonth(addMonths(first.month, 11))}`;
  return `${months} on a full-time salary of ${salary} throughout, without payments`;
}

/** What the hours are to the months above. */
function aboveWords(above: HoursAbove | undefined): string {
  switch (above?.is) {
    case undefined:
      return "";
    case "as above":
      return ", as above";
    case "throughout":
      return ", the hours above";
    case "from":
      return `, the hours from ${formatMonth(above.from)}`;
  }
}

/** `3 days a week`; with a note at the hours that the months count with. */
export function hoursName({ hours, above }: YearAtHours): string {
  return `${capitalised(hoursWords(hours))}${aboveWords(above)}`;
}

/** A part in whole per cent. */
function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 100)}%`;
}

const EXAMPLE_DAYS = 3;

/**
 * What part-time work is of full-time work, before tax and in the account: the hours that were told, or three days.
 * @returns `undefined` where nothing lands in the account full time
 */
export function partTimeWords(years: readonly YearAtHours[]): string | undefined {
  const [fullTime, ...others] = years;
  const part =
    others.find(({ above }) => above !== undefined) ??
    others.find(({ hours }) => hours.kind === "days" && hours.days === EXAMPLE_DAYS);
  if (fullTime === undefined || part === undefined || fullTime.year.net === NO_MONEY) return undefined;
  const pay = percent(part.year.gross, fullTime.year.gross);
  const net = percent(part.year.net, fullTime.year.net);
  return sentence(
    `${hoursWords(part.hours)} pays ${pay} of the full-time salary, and ${net} as much lands in your account as full time`,
  );
}

/** Where the salary of a step comes from. */
function placeWords({ to, roles, salary }: StepUp): string {
  const [{ name, council }, ...others] = roles;
  const most = formatPounds(salary);
  const more = others.length === 0 ? "" : ` and ${counted(others.length, "more role")}`;
  switch (to) {
    case "top of the pay":
      return `At ${most}, the most that ${council.shortName} publishes for this role`;
    case "next step":
      return `At ${most}, the most that ${council.shortName} publishes for the next step, ${name}`;
    case "next in the pay list":
      return `At ${most}, the next pay above this role’s in ${council.shortName}’s list (${name}${more})`;
  }
}

/** `At £52,000, …, your pay rises by £2,000 a year, your account by £1,160.`, and the cliff edges that come with it. */
export function stepWords(
  step: StepUp,
  { lastMonth: { share, salaryAYear }, choice, payslips: [first] }: TakeHomeAnswer,
): readonly string[] {
  const { gross, net } = step.more;
  const pay = isFullTime(share) ? "your pay" : "your pay for these hours";
  const account =
    net < 0
      ? `${formatPounds(minus(NO_MONEY, net))} less lands in your account`
      : `your account by ${formatPounds(net)}`;
  // Else the months above are such a year, or begin with their tax year.
  const when = choice.isPaidBefore || taxMonth(first.month) === 1 ? "" : " in a usual tax year";
  return [
    `${placeWords(step)}, ${pay} rises from ${formatPounds(salaryAYear)} by ${formatPounds(gross)} a year, ${account}${when}.`,
    ...step.cliffs.map((cliff) => cliffWords(cliff, "that salary")),
  ];
}
