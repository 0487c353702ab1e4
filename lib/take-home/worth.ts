import type { CalendarDate } from "../calendar/calendar-date";
import { minus, NO_MONEY, plus } from "../money/arithmetic";
import type { Pence } from "../money/pence";
import type { Taxpayer } from "./deductions";
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
  const without = counted.map((one) => {
    const amount = amountIn(one.month, paid);
    return amount === NO_MONEY ? one : { ...one, payments: minus(one.payments, amount) };
  });
  const [withThem, withoutThem] = [counted, without].map((all) => payroll(all, person, years, before));
  if (withThem === undefined || withoutThem === undefined) return undefined;
  let [net, later] = [NO_MONEY, NO_MONEY];
  for (const [index, payslip] of withThem.entries()) {
    const more = minus(payslip.net, withoutThem[index]?.net ?? NO_MONEY);
    if (paid.some(({ month }) => month === payslip.month)) net = plus(net, more);
    else later = plus(later, more);
  }
  return { net, later };
}

/** What of several payments is paid in a month. */
export function amountIn(month: CalendarDate, paid: readonly Payment[]): Pence {
  let amount = NO_MONEY;
  for (const payment of paid) if (payment.month === month) amount = plus(amount, payment.amount);
  return amount;
}
