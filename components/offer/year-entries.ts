import { type CalendarDate, earlierOf } from "@/lib/calendar/calendar-date";
import { isWithin, type Period } from "@/lib/calendar/period";
import { type Entry, firstDay, isMoney, type MoneyEntry, type Timeline, type YearTotals } from "@/lib/offers";

/** The money of one year, counted where the totals of the year count it: on the first day on which it can be given. */
export function moneyIn(entries: readonly Entry[], period: Period): readonly MoneyEntry[] {
  return entries.filter(isMoney).filter(({ when }) => {
    const first = firstDay(when);
    return first !== undefined && isWithin(first, period);
  });
}

/** The years that are worth a line: those that somebody works in, and those in which money still comes. */
export function yearsShown({ years, circumstances: { leaving } }: Timeline): readonly YearTotals[] {
  return leaving === "stays"
    ? years
    : years.filter(({ period, certain, possible }) => period.from <= leaving.on || certain + possible > 0);
}

/** The last day of a year, or the day on which somebody leaves in it. */
export function lastDayIn({ period }: YearTotals, { circumstances: { leaving } }: Timeline): CalendarDate {
  return leaving === "stays" || leaving.on < period.from ? period.to : earlierOf(period.to, leaving.on);
}

/** The money that nobody can put into a year. */
export function undatedMoney(entries: readonly Entry[]): readonly MoneyEntry[] {
  return entries.filter(isMoney).filter(({ when }) => when.kind === "undated");
}

/** Entries with a key for drawing them: two of one rule may fall on one day. */
export function keyed<Given extends Entry>(
  entries: readonly Given[],
): readonly { readonly key: string; readonly entry: Given }[] {
  return entries.map((entry, index) => ({ key: `${entry.rule.benefit}.${entry.rule.path}.${index}`, entry }));
}
