import { formatDay } from "../../calendar/format-day";
import { formatMonth } from "../../calendar/format-month";
import { endOfMonth, startOfMonth } from "../../calendar/months";
import { formatPounds } from "../../money/format";
import { amountOf } from "../../pay/salary";
import type { Entry, LeaveEntry, LoanEntry, MoneyEntry, TimeOffEntry, When } from "../entries/entry";

import { isRate, rateInPence } from "../entries/entry-total";
import { isUnpublished, type MoneyRange } from "../entries/money-range";
import type { YearTotals } from "../entries/timeline-types";
import { monthlyRepayment } from "../payments/loan";
import { type PayChange, UNANSWERED } from "../person/circumstances";
import { holdsPartsOfPence } from "../reasons/formula";
import type { Names } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { formulaWords, withoutUpTo } from "./formula";
import { counted, plainNumber } from "./lists";
import { occasionWords } from "./occasions";
import { payWhileAwayOf } from "./pay-while-away";
import { bareWords, quantityWords } from "./quantities";

/** What a reader sees of an entry of the timeline: its day, its name and how much it is. */

/** `22 November 2026`, `in November 2026`, `from 1 May 2027 to 30 April 2028`; a fragment where nobody can say. */
export function whenWords(when: When, names: Names): string {
  switch (when.kind) {
    case "day":
      return formatDay(when.on);
    case "on or after":
      return `on or after ${formatDay(when.from)}`;
    case "undated": {
      const words = occasionWords(when.occasion, names);
      return when.from === undefined ? words : `${words}; not before ${formatDay(when.from)}`;
    }
    case "period": {
      const { from, to } = when;
      if (from === to) return formatDay(from);
      const isWholeMonth = from === startOfMonth(from) && to === endOfMonth(from);
      return isWholeMonth ? `in ${formatMonth(from)}` : `from ${formatDay(from)} to ${formatDay(to)}`;
    }
  }
}

/** The benefit's name, with that of its part where it has several: `Golden hello: second payment`. */
export function entryName({ rule, name }: Pick<Entry, "rule" | "name">): string {
  return name === undefined ? rule.benefitName : `${rule.benefitName}: ${name}`;
}

/**
 * An amount as far as it is known: `£500`, `£500 to £1,000`, `up to £1,000`, `at least £500`, `£500 to £1,000 or more`,
 * `amount not published`.
 */
export function moneyRangeWords(range: MoneyRange): string {
  const { least, most, isOpen } = range;
  if (isUnpublished(range)) return "amount not published";
  if (least === most) return isOpen ? `at least ${formatPounds(least)}` : formatPounds(most);
  const words =
    least === 0 ? `up to ${formatPounds(most)}` : `${formatPounds(least)} to ${formatPounds(most)}`;
  return isOpen ? `${words} or more` : words;
}

/** A rate as it is published, in pence with the parts of a penny that an amount does not have: `36.9p`. */
function rateWords(entry: MoneyEntry): string {
  return rateInPence(entry) !== undefined || holdsPartsOfPence(entry.formula)
    ? `${entry.amount.least === 0 ? "up to " : ""}${formulaWords(withoutUpTo(entry.formula))}`
    : moneyRangeWords(entry.amount);
}

function moneyWords(entry: MoneyEntry): string {
  return isRate(entry) ? `${rateWords(entry)} each` : amountOrUnknown(entry);
}

function amountOrUnknown({ amount, formula }: Pick<MoneyEntry, "amount" | "formula">): string {
  return formula.kind === "amount not known yet" ? "amount not known yet" : moneyRangeWords(amount);
}

function leaveWords({ least, most, unit, price }: LeaveEntry): string {
  if (most === "not stated" || least === "not stated") return "amount not published";
  const paid = price === undefined ? "" : `, for ${moneyRangeWords(price)} of your pay`;
  return `${rangeWords({ least, most }, unit)}${paid}`;
}

const ABSENCE = {
  "full pay": "on full pay",
  "half pay": "on half pay",
  "no pay": "without pay",
  "not stated": "pay not stated",
} as const;

function timeOffWords({ length, least, pay }: TimeOffEntry): string {
  const long =
    length === "not stated" || !isPublished(length)
      ? "length not published"
      : `${lengthWords(length, least)} off`;
  return `${long}, ${ABSENCE[pay]}`;
}

/** `3 days`, `1.5 to 3 days`, `at least 1.5 days`, `up to 3 days`. */
function lengthWords(most: Quantity, least: number | undefined): string {
  if (least === undefined || most.qualifier === "up to") return quantityWords(most);
  if (most.qualifier === "at least") return quantityWords({ ...most, value: least });
  return `${plainNumber(least)} to ${bareWords(most)}`;
}

const PENSION = { "the council": "into your pension", you: "of your pay into your pension" } as const;

/** `£2,400 lent, £200 a month out of your pay to pay it back`. */
function loanWords(entry: LoanEntry): string {
  const monthly = monthlyRepayment(entry);
  const back =
    monthly === undefined ? "" : `, ${moneyRangeWords(monthly)} a month out of your pay to pay it back`;
  return `${amountOrUnknown(entry)} lent${back}`;
}

/** How much a payment is where nothing beside it says when: of a rate, for each of what: `45p for each mile`. */
export function amountByItself(entry: MoneyEntry, names: Names): string {
  return isRate(entry) && entry.when.kind === "undated"
    ? `${rateWords(entry)} ${occasionWords(entry.when.occasion, names)}`
    : amountOfEntry(entry);
}

/** How much an entry is: `£1,000`, `£500 to £1,000`, `1 day`, `4 weeks off, on full pay`, `amount not published`. */
export function amountOfEntry(entry: Entry): string {
  switch (entry.gives) {
    case "payment":
    case "reimbursement":
      return moneyWords(entry);
    case "pension":
      return `${amountOrUnknown(entry)} ${PENSION[entry.payer]}`;
    case "cover":
      return `${amountOrUnknown(entry)} if ${entry.event}`;
    case "loan":
      return loanWords(entry);
    case "annual leave":
    case "extra leave":
    case "training":
      return leaveWords(entry);
    case "sick pay":
    case "pay while away":
      return payWhileAwayOf(entry);
    case "time off":
      return timeOffWords(entry);
  }
}

/** `27 days`, `27 to 28 days`, `at least 20 days`, `1 hour`. */
export function rangeWords(
  { least, most }: { readonly least: number; readonly most: number },
  unit: "days" | "hours",
): string {
  const one = unit === "days" ? "day" : "hour";
  if (most === Number.POSITIVE_INFINITY) return `at least ${counted(least, one)}`;
  return least === most ? counted(most, one) : `${plainNumber(least)} to ${counted(most, one, `${one}s`)}`;
}

/**
 * A year's pay: an amount, or that it is not known yet; with each full-time pay that it is made of, where that changes in
 * the year.
 */
export function salaryWords({ salary, pay }: Pick<YearTotals, "salary" | "pay">): string {
  if (salary === UNANSWERED) return "not known yet";
  const amount = formatPounds(amountOf(salary));
  return pay.length < 2 ? amount : `${amount} (full time ${payChangeWords(pay)})`;
}

/** `£40,000, then £42,000 from 1 April 2027`: full-time pay a year that changes. */
export function payChangeWords(pay: readonly PayChange[]): string {
  const [first, ...later] = pay;
  if (first === undefined) return "not known yet";
  const rises = later.map(
    ({ from, salary }) => `then ${formatPounds(amountOf(salary))} from ${formatDay(from)}`,
  );
  return [formatPounds(amountOf(first.salary)), ...rises].join(", ");
}
