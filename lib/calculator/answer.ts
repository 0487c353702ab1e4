import type { CalendarDate } from "../calendar/calendar-date";
import { offerRole } from "../catalogue/offer-role";
import {
  type LoanLeft,
  leavingMonths,
  loansLeft,
  type Settlement,
  settlement,
  type Timeline,
  timeline,
} from "../offers";
import { circumstancesOf, toldOfStepIn } from "./circumstances-of";
import { type PayOverTime, payOverTime } from "./pay-over-time";
import type { CalculatorState } from "./state";
import {
  firstDayOf,
  firstStart,
  lastDayOf,
  offerDay,
  type YearMonth,
  yearMonthOf,
  yearsUntil,
} from "./year-month";

/** What the calculator answers. */
export interface CalculatorAnswer {
  readonly state: CalculatorState;
  /** The month that the answer counts from: as entered, or else the first in which one could still start. */
  readonly from: YearMonth;
  /** True where that is before this month. */
  readonly isPast: boolean;
  /** The day whose published pay is offered. */
  readonly offerDay: CalendarDate;
  /** The salary that it counts with. */
  readonly pay: PayOverTime;
  readonly timeline: Timeline;
  /** What leaving at the end of each month would mean: worked out when asked for. */
  leaving(): readonly Settlement[];
  /** What leaving in the month entered means. */
  readonly settled: Settlement | undefined;
  /** What is left of loans then. */
  readonly loansLeft: readonly LoanLeft[];
}

/**
 * Works out the offer to a role for what somebody has entered.
 * @param today an ISO day; the first month that is left to start in stands for the start where none was given
 */
export function calculatorAnswer(state: CalculatorState, today: string): CalculatorAnswer {
  const { role, start, years, leave } = state;
  const from = start ?? firstStart(today);
  const { offer } = role.council;
  const day = offerDay(start, today);
  const pay = payOverTime(role, state.salary, {
    start: firstDayOf(from),
    offered: day,
    ...toldOfStepIn(state),
  });
  const circumstances = circumstancesOf(state, pay, firstDayOf(from));
  const over = (span: number) => timeline(offer, offerRole(role), circumstances, firstDayOf(from), span);
  const worked = over(years);
  // Whoever leaves after the years that are shown has been paid for more of them by then.
  const toLeaving = leave === undefined ? 0 : yearsUntil(from, yearMonthOf(leave));
  const toLast = toLeaving > years ? over(toLeaving) : worked;
  return {
    state,
    from,
    isPast: from < yearMonthOf(today),
    offerDay: day,
    pay,
    timeline: worked,
    leaving: () => leavingMonths(offer, worked),
    settled: leave === undefined ? undefined : settlement(toLast, lastDayOf(leave)),
    loansLeft: leave === undefined ? [] : loansLeft(toLast, lastDayOf(leave)),
  };
}
