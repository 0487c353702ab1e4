import type { CalendarDate } from "../../calendar/calendar-date";
import { portion } from "../../money/arithmetic";
import { type Fraction, fraction, partOf, WHOLE } from "../../money/fraction";
import { type Pence, pounds } from "../../money/pence";
import { amountOf } from "../../pay/salary";
import { UNANSWERED } from "../person/circumstances";
import { type Subject, salaryOn, shareOn } from "../person/subject";
import type { PayWhileAwayRule } from "../rules/offer";
import { isPublished, partIn, type Quantity } from "../rules/quantity";

type Stage = PayWhileAwayRule["byService"][number]["stages"][number];

/**
 * How many of each are a year: pay of a week is a year's by 52, as average weekly earnings of monthly pay are worked out
 * (Statutory Maternity Pay (General) Regulations 1986, regulation 21).
 */
const IN_A_YEAR = new Map<Quantity["unit"], number>([
  ["days", 7 * 52],
  ["weeks", 52],
  ["months", 12],
  ["years", 1],
]);

/**
 * What a stage of pay while away comes to, without statutory pay that comes on top; `undefined` of statutory pay alone, and where
 * somebody has not told their pay or hours.
 * @param at the day whose salary and hours count
 */
export function worthWhileAway(
  { length, pay }: Stage,
  subject: Subject,
  at: CalendarDate,
): Pence | undefined {
  const inYear = IN_A_YEAR.get(length.unit);
  if (!isExact(length) || inYear === undefined) return undefined;
  const time = fraction(length.value, inYear);
  if (!("kind" in pay) && pay.unit === "pounds")
    return isExact(pay) ? portion(pounds(pay.value), partOf(time, fraction(52, 1))) : undefined;
  const share = shareOf(pay);
  const salary = salaryOn(subject, at);
  if (share === undefined || salary === UNANSWERED || subject.circumstances.hours === UNANSWERED)
    return undefined;
  return portion(amountOf(salary), partOf(partOf(time, share), shareOn(subject, at)));
}

function isExact(quantity: Quantity): quantity is Quantity & { readonly value: number } {
  return isPublished(quantity) && quantity.qualifier === "exactly";
}

function shareOf(pay: Stage["pay"]): Fraction | undefined {
  if (!("kind" in pay)) return isExact(pay) ? partIn(pay) : undefined;
  if (pay.kind === "full pay") return WHOLE;
  return pay.kind === "half pay" ? fraction(1, 2) : undefined;
}

/** Whether what a rule pays while somebody is away hangs on their own pay. */
export function hangsOnPay({ byService }: PayWhileAwayRule): boolean {
  return byService.some(({ stages }) =>
    stages.some(({ pay }) => ("kind" in pay ? shareOf(pay) !== undefined : pay.unit !== "pounds")),
  );
}
