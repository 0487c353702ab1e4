import type { CalendarDate } from "../calendar/calendar-date";
import { paidNextAbove } from "../catalogue/paid-next";
import { payAhead } from "../catalogue/pay-ahead";
import type { Role } from "../catalogue/types";
import { isStated } from "../model/not-stated";
import { minus } from "../money/arithmetic";
import type { Pence } from "../money/pence";
import { reachOf, salaryRange } from "../pay/published-pay";
import { amountOf, fullTimeSalary } from "../pay/salary";
import { isSameShare } from "../pay/working-share";
import { type Cliff, cliffsAt, type TakeHome, type TaxYear } from "../take-home";
import type { CalculatorAnswer } from "./answer";
import { type HoursChoice, hoursInTurn, shareOf, WHOLE_DAYS } from "./hours-choice";
import type { TakeHomeAnswer } from "./take-home-answer";

/** What the hours of a row are to the months that are shown. */
export type HoursAbove =
  /** The months come to what the row has. */
  | { readonly is: "as above" }
  /** They are worked in all the months, which come to something else: payments, a rise, or fewer months are in them. */
  | { readonly is: "throughout" }
  /** They are worked from a month on. */
  | { readonly is: "from"; readonly from: CalendarDate };

/** The twelve months at some hours, at the salary of the last and without payments, and what is left of them. */
export interface YearAtHours {
  readonly hours: HoursChoice;
  /** For the hours of the last month that is shown. */
  readonly above: HoursAbove | undefined;
  readonly year: TakeHome;
}

/** The figures of the last month that is shown: years that stand beside each other all count with the same. */
export function yearsFigures({ payslips }: TakeHomeAnswer): TaxYear {
  return (payslips.at(-1) ?? payslips[0]).figures;
}

function hoursAbove({ gross, net }: TakeHome, { total, hoursSince, payslips }: TakeHomeAnswer): HoursAbove {
  if (hoursSince !== payslips[0].month) return { is: "from", from: hoursSince };
  return { is: gross === total.gross && net === total.net ? "as above" : "throughout" };
}

/**
 * The twelve months at the last one's full-time salary for one to five days a week, and for the hours that were told where they are
 * none of these; the most hours first.
 */
export function yearsByHours(
  { state: { hours, laterHours } }: CalculatorAnswer,
  takeHome: TakeHomeAnswer,
): readonly YearAtHours[] {
  const { lastMonth } = takeHome;
  const told = [hours, laterHours?.hours].flatMap((one) => (one === undefined ? [] : hoursInTurn(one)));
  return [...WHOLE_DAYS, ...told]
    .map((choice) => ({ choice, share: shareOf(choice) }))
    .filter(({ share }, index, all) => all.findIndex((other) => isSameShare(other.share, share)) === index)
    .map(({ choice, share }) => {
      const year = takeHome.yearOn(lastMonth.fullTime, share);
      const above = isSameShare(share, lastMonth.share) ? hoursAbove(year, takeHome) : undefined;
      return { hours: choice, above, year };
    })
    .toSorted((one, other) => other.year.gross - one.year.gross);
}

/** A published full-time salary above that of the last month. */
export interface StepUp {
  /** The top of the role's own pay; the step that the council names; or else what stands next in its pay list. */
  readonly to: "top of the pay" | "next step" | "next in the pay list";
  /** Whose salary it is. */
  readonly roles: readonly [Role, ...Role[]];
  readonly salary: Pence;
  /** What it adds to a year for the hours of the last month, before tax and in the account. */
  readonly more: Pick<TakeHome, "gross" | "net">;
  /** The cliff edges that come with it. */
  readonly cliffs: readonly Cliff[];
}

/** The roles whose pay may lie above a salary in a role. */
function stepsOf(role: Role): readonly Pick<StepUp, "to" | "roles">[] {
  const top: Pick<StepUp, "to" | "roles"> = { to: "top of the pay", roles: [role] };
  if (isStated(role.nextStep)) return [top, { to: "next step", roles: [role.nextStep] }];
  const [next, ...others] = paidNextAbove(role);
  return next === undefined ? [top] : [top, { to: "next in the pay list", roles: [next, ...others] }];
}

/** Where a cliff edge begins. */
function beginOf(cliff: Cliff): Pence {
  return cliff.kind === "taper" ? cliff.from : cliff.edge;
}

/**
 * A usual year at the salary of the last month beside one at the top of the role's pay, and at the next pay above it: what a step adds
 * year after year, also for whoever is taxed less in the first year than ever after.
 */
export function stepsUp(
  { state, offerDay }: Pick<CalculatorAnswer, "state" | "offerDay">,
  takeHome: TakeHomeAnswer,
): readonly StepUp[] {
  const { person, lastMonth } = takeHome;
  const figures = yearsFigures(takeHome);
  const today = takeHome.usualYearOn(lastMonth.fullTime, lastMonth.share);
  const crossed = cliffsAt(lastMonth.salaryAYear, person, figures).map(beginOf);
  return stepsOf(state.role).flatMap(({ to, roles }) => {
    const salary = reachOf(salaryRange(payAhead(roles[0], offerDay).atStart));
    if (salary === undefined || salary <= amountOf(lastMonth.fullTime)) return [];
    const year = takeHome.usualYearOn(fullTimeSalary(salary), lastMonth.share);
    const more = { gross: minus(year.gross, today.gross), net: minus(year.net, today.net) };
    const cliffs = cliffsAt(year.gross, person, figures).filter((cliff) => !crossed.includes(beginOf(cliff)));
    return [{ to, roles, salary, more, cliffs }];
  });
}
