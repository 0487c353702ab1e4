import type { CalendarDate } from "../calendar/calendar-date";
import { minus, NO_MONEY, plus, sum } from "../money/arithmetic";
import type { Pence } from "../money/pence";
import { type Entry, isMoney, isRange, type MoneyEntry, type Settled, type Settlement } from "../offers";
import { amountIn, type MonthsPay, type Payment, type Worth } from "../take-home";
import { paymentParts, taxFreeOf } from "./take-home-months";

/** What leaving in the month that was told means for a payment. */
export interface BackOnLeaving extends Settled {
  readonly lastDay: CalendarDate;
}

/** An amount that is paid, and what of it lands in the account. */
export interface PaidInHand extends Worth {
  readonly gross: Pence;
}

/**
 * A payment of the offer, and what it leaves: of one whose amount lies between two, the most; of one that is open upwards, what is
 * certain.
 */
export interface PaymentInHand extends PaidInHand {
  readonly entry: MoneyEntry;
  /** What tax is taken from of its parts, each in the month in which it is paid. */
  readonly parts: readonly [Payment, ...Payment[]];
  /** The least that it comes to, where that is less: `undefined` where it may come to nothing, and where it is one amount. */
  readonly least: PaidInHand | undefined;
  /** `undefined` for whoever has told no month of leaving. */
  readonly back: BackOnLeaving | undefined;
}

/** What becomes of a payment for whoever leaves; of one that comes after the last day, nothing is said. */
function backOf(entry: MoneyEntry, settled: Settlement | undefined): BackOnLeaving | undefined {
  const line = settled?.lines.find(
    ({ entry: { rule, due } }) =>
      rule.benefit === entry.rule.benefit && rule.path === entry.rule.path && due === entry.due,
  );
  if (settled === undefined || line === undefined) return undefined;
  const { back, safe, notStated } = line;
  return { back, safe, notStated, lastDay: settled.lastDay };
}

/**
 * The payments of an offer that come in the months of a job, and what each leaves.
 * @param worth what some payments add to the account, each of them a part of its month's `payments`
 */
export function paymentsInHand(
  entries: readonly Entry[],
  settled: Settlement | undefined,
  months: readonly MonthsPay[],
  worth: (paid: readonly Payment[], by: readonly MonthsPay[]) => Worth | undefined,
): readonly PaymentInHand[] {
  const worked = new Set(months.map(({ month }) => month));
  const partsOf = (entry: MoneyEntry, end: "least" | "most") =>
    paymentParts(entry, end).filter(({ month }) => worked.has(month));
  /** What some parts of a payment leave, of which the months have `counted` already. */
  const paidInHand = (
    parts: readonly Payment[],
    counted: readonly Payment[],
    free: Pence,
  ): PaidInHand | undefined => {
    const last = parts.at(-1);
    if (last === undefined) return undefined;
    // What is paid after it is worked out on top of it, so that all payments together are worth what they add.
    const untilIt = months.map((one) => {
      const isLater = one.payments !== NO_MONEY && one.month > last.month;
      return isLater ? { ...one, payments: NO_MONEY } : one;
    });
    const more = parts.map((part, index) => ({
      ...part,
      amount: minus(part.amount, counted[index]?.amount ?? NO_MONEY),
    }));
    const added = worth(parts, withPayments(untilIt, more));
    // What is free of tax lands as it is.
    const gross = plus(sum(parts.map(({ amount }) => amount)), free);
    return added && { gross, ...added, net: plus(added.net, free) };
  };
  const inHand = (entry: MoneyEntry): readonly PaymentInHand[] => {
    const end = entry.amount.isOpen ? "least" : "most";
    const [part, ...others] = partsOf(entry, end);
    if (part === undefined) return [];
    const parts = [part, ...others] as const;
    const least = partsOf(entry, "least");
    const counted = entry.comes === "surely" ? least : [];
    const most = paidInHand(parts, counted, taxFreeOf(entry, end));
    if (most === undefined) return [];
    const smaller = isRange(entry.amount) ? paidInHand(least, counted, taxFreeOf(entry, "least")) : undefined;
    return [{ entry, parts, ...most, least: smaller, back: backOf(entry, settled) }];
  };
  return entries.filter(isMoney).flatMap(inHand);
}

/** The months with payments more in some of them. */
function withPayments(months: readonly MonthsPay[], paid: readonly Payment[]): readonly MonthsPay[] {
  return months.map((one) => {
    const amount = amountIn(one.month, paid);
    return amount === NO_MONEY ? one : { ...one, payments: plus(one.payments, amount) };
  });
}
