import type { CalendarDate } from "../../calendar/calendar-date";
import { hoursCounted } from "../amounts/hours";
import type { Due, MoneyEntry } from "../entries/entry";
import { type MoneyRange, sumOf } from "../entries/money-range";
import { asOneEntry, leastSure } from "../entries/one-entry";
import { type BenefitRule, isEntry, isReason } from "../entries/outcome";
import type { Doubt } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import type { MoneyRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import { atAnotherTime, type Course } from "../times/due";
import { averagedOver } from "../times/earned-over";
import { daysToJudge } from "./days-to-judge";
import { type OnAnyDay, onAnyDay } from "./on-any-day";
import { termsOn } from "./terms";
import { asOnePayment } from "./undated";

type Time = NonNullable<Due["onAnyDay"]>;

/**
 * A payment that comes once in a year, and nobody knows on which of its days: from the least that it comes to on one of them to
 * the most.
 * @param paymentOn what it comes to on a day, in one sum or several, or why it comes to nothing then
 */
export function onceInATime(
  what: BenefitRule<MoneyRule>,
  due: Due,
  time: Time,
  course: Course,
  paymentOn: (due: Due, at: CalendarDate) => readonly (MoneyEntry | Reason)[],
): MoneyEntry | Reason {
  const given = (doubts: readonly Doubt[]) =>
    onAnyDay(what, { ...due, doubts }, course, (onDay, at) => inOneSum(paymentOn(onDay, at), at));
  const { unlessSame } = time;
  if (unlessSame !== undefined && isAlike(what, time, course)) {
    const onDays = given(due.doubts.filter((doubt) => doubt !== unlessSame));
    if ("entries" in onDays && comesToTheSame(onDays)) return asOnePayment(onDays);
  }
  const onDays = given(due.doubts);
  return "entries" in onDays ? asOnePayment(onDays) : onDays;
}

function comesToTheSame({ entries, isEveryDay }: OnAnyDay<MoneyEntry>): boolean {
  const [{ amount }] = entries;
  const isSame = (one: MoneyRange) => one.least === amount.least && one.most === amount.most;
  return isEveryDay && entries.every((entry) => isSame(entry.amount));
}

/** What a payment comes to on a day in all, where a move in the time that it is for parts it. */
function inOneSum(parts: readonly (MoneyEntry | Reason)[], at: CalendarDate): MoneyEntry | Reason {
  const [first, ...more] = parts.filter(isEntry);
  if (first === undefined)
    return parts.find(isReason) ?? atAnotherTime({ kind: "due after the timeline", day: at });
  if (more.length === 0) return first;
  const all = [first, ...more] as const;
  return {
    ...asOneEntry(all, leastSure(all), []),
    amount: sumOf(all.map(({ amount }) => amount)),
    formula: { kind: "sum", formulas: all.map(({ formula }) => formula) },
  };
}

/** Whether the rule gives the same on each of the days, and surely. */
function isAlike(what: BenefitRule<MoneyRule>, { of }: Time, course: Course): boolean {
  const { proRata } = what.rule;
  // On the last day another year of service is complete.
  const values = [...daysToJudge(what, course, of), of.to].map((at) => {
    const terms = termsOn(what, course, { at, years: yearsServed(course, at) });
    const earned = averagedOver(what.rule, at, course);
    return terms.given && terms.ifItApplies.length + terms.doubts.length === 0
      ? JSON.stringify([terms.value, hoursCounted(proRata, "payments", course.subject, at, earned)])
      : undefined;
  });
  return values.every((value) => value !== undefined && value === values[0]);
}
