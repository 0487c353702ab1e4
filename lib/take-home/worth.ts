import type { CalendarDate } from "../calendar/calendar-date";
import { minus, sum } from "../money/arithmetic";
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

/**
 * What payments add to the account: what all the months come to with them, less what they come to without. A cumulative code
 * may take its tax a little in several months.
 * @param paid each a part of its month's `payments`
 * @returns `undefined` where a month lies before every published tax year
 */
export function worthOf(
  paid: readonly Payment[],
  months: readonly MonthsPay[],
  person: Taxpayer,
  years: readonly TaxYear[],
  earlier?: EarlierJob,
): Pence | undefined {
  // Nothing of a payment reaches into another tax year: pay, tax and code begin anew in each.
  const touched = new Set(paid.map(({ month }) => taxYearOf(month)));
  const counted = months.filter(({ month }) => touched.has(taxYearOf(month)));
  const before = counted[0] === months[0] ? earlier : undefined;
  const without = counted.map((one) => ({
    ...one,
    payments: minus(one.payments, amountIn(one.month, paid)),
  }));
  const [withThem, withoutThem] = [counted, without].map((all) => payroll(all, person, years, before));
  if (withThem === undefined || withoutThem === undefined) return undefined;
  return minus(together(withThem).net, together(withoutThem).net);
}

/** What of several payments is paid in a month. */
export function amountIn(month: CalendarDate, paid: readonly Payment[]): Pence {
  return sum(paid.flatMap((payment) => (payment.month === month ? payment.amount : [])));
}
