import { addDays, type CalendarDate, daysBetween, laterOf } from "../../calendar/calendar-date";
import { addMonths, endOfMonth, startOfMonth } from "../../calendar/months";
import type { Period } from "../../calendar/period";
import { anniversary, completedMonths } from "../../calendar/service";
import type { Subject } from "../person/subject";
import type { QuestionId } from "../reasons/question-id";
import type { Rule } from "../rules/offer";

/** Time away from work of which a rule says what it makes of it. */
export type Absence = NonNullable<Extract<Rule, { readonly gives: "payment" }>["whileAway"]>[number];

/** What somebody has told of one. */
export type Away =
  /** From the first day away to the last. */
  | { readonly is: "told"; readonly period: Period }
  | { readonly is: "none" }
  /** An end of it is open. Until `from` nobody is away. */
  | { readonly is: "open"; readonly question: QuestionId; readonly from: CalendarDate };

/** The absences that a rule speaks of. */
export function absencesOf(rule: Rule): readonly Absence[] {
  return ("whileAway" in rule ? rule.whileAway : undefined) ?? [];
}

/** When somebody is away: only time in the job counts. */
export function awayIn({ begins, back }: Absence, { circumstances: { events }, start }: Subject): Away {
  const first = events[begins.key];
  if (first === "never") return { is: "none" };
  if (first === undefined) return { is: "open", question: `event:${begins.key}`, from: start };
  const returns = events[back.key];
  const from = laterOf(first, start);
  if (returns === undefined || returns === "never")
    return { is: "open", question: `event:${back.key}`, from };
  return from < returns ? { is: "told", period: { from, to: addDays(returns, -1) } } : { is: "none" };
}

/** The calendar months that lie wholly in a time away; `undefined` where none does. */
export function calendarMonthsIn({ from, to }: Period): Period | undefined {
  const isFirst = from === startOfMonth(from);
  const isLast = to === endOfMonth(to);
  const whole = {
    from: isFirst ? from : addDays(endOfMonth(from), 1),
    to: isLast ? to : addDays(startOfMonth(to), -1),
  };
  return whole.from <= whole.to ? whole : undefined;
}

/** The times away that do not count as service, earliest first; days that lie in two of them are in the first. */
export function uncounted(rule: Rule, subject: Subject): readonly Period[] {
  const periods = absencesOf(rule).flatMap((absence) => {
    const away = absence.service === "does not count" ? awayIn(absence, subject) : undefined;
    return away?.is === "told" ? [away.period] : [];
  });
  return apart(periods);
}

/** Periods in order of time, of which none begins before the one before it has ended. */
export function apart(periods: readonly Period[]): readonly Period[] {
  const inOrder = periods.toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const after: Period[] = [];
  for (const { from, to } of inOrder) {
    const last = after.at(-1);
    const begins = last === undefined ? from : laterOf(from, addDays(last.to, 1));
    if (begins <= to) after.push({ from: begins, to });
  }
  return after;
}

/**
 * The day on which service is complete that would be on `day` without the times away: later by as long as each that began
 * until then, in calendar months and the days that are left.
 * @param origin the day from which service counts: time away before it is none of it
 */
export function movedOn(
  day: CalendarDate,
  away: readonly Period[] | undefined,
  origin: CalendarDate,
): CalendarDate {
  return (away ?? []).reduce((at, period) => {
    const from = laterOf(period.from, origin);
    if (at < from || from > period.to) return at;
    const months = completedMonths(from, period.to);
    const days = daysBetween(anniversary(from, months), period.to) + 1;
    return addDays(addMonths(addDays(at, 1), months), days - 1);
  }, day);
}
