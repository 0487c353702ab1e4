import type { CalendarDate } from "../calendar/calendar-date";
import { minus, NO_MONEY, sum } from "../money/arithmetic";
import type { Pence } from "../money/pence";
import { type Taxpayer, together } from "./deductions";
import { type EarlierJob, type MonthsPay, payroll, taxYearOf } from "./payroll";
import type { TaxYear } from "./tax-year";

/** Money that is paid in one month. */
export interface Payment {
  /** First day of the month. */
  readonly month: CalendarDate;
  readonly amount: Pence;
}

/** What payments add to the account. */
export interface Worth {
  /** In the months in which they are paid. */
  readonly net: Pence;
  /** In later months of the tax year: a cumulative code gives tax back, or takes more. Below 0 for less. */
  readonly later: Pence;
}

/**
 * What payments add to the account: what a month comes to with them, less what it comes to without, by the same tax code.
 * @param paid each a part of its month's `payments`
 * @returns `undefined` where a month lies before every published tax year
 */
export function worthOf(
  paid: readonly Payment[],
  months: readonly MonthsPay[],
  person: Taxpayer,
  years: readonly TaxYear[],
  earlier?: EarlierJob,
): Worth | undefined {
  // Nothing of a payment reaches into another tax year: pay and tax begin anew in each.
  const touched = new Set(paid.map(({ month }) => taxYearOf(month)));
  const counted = months.filter(({ month }) => touched.has(taxYearOf(month)));
  const before = counted[0] === months[0] ? earlier : undefined;
  const without = counted.map((one) => ({
    ...one,
    payments: minus(one.payments, amountIn(one.month, paid)),
  }));
  const [withThem, withoutThem] = [counted, without].map((all) => payroll(all, person, years, before));
  if (withThem === undefined || withoutThem === undefined) return undefined;
  const paidIn = new Set(paid.map(({ month }) => month));
  const added = (isPaidIn: boolean) => {
    const [more, less] = [withThem, withoutThem].map(
      (all) => together(all.filter(({ month }) => paidIn.has(month) === isPaidIn)).net,
    );
    return minus(more ?? NO_MONEY, less ?? NO_MONEY);
  };
  return { net: added(true), later: added(false) };
}

/** What of several payments is paid in a month. */
export function amountIn(month: CalendarDate, paid: readonly Payment[]): Pence {
  return sum(paid.flatMap((payment) => (payment.month === month ? payment.amount : [])));
}
