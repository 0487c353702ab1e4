import { type CalendarDate, earlierOf } from "@/lib/calendar/calendar-date";
import { isWithin, type Period } from "@/lib/calendar/period";
import {
  type Entry,
  firstDay,
  isMoney,
  leaveLimitWords,
  type MoneyEntry,
  type Timeline,
  type YearTotals,
} from "@/lib/offers";

/** The money of one year, by the first day on which it can be given, as the totals of the year count it. */
export function moneyIn(entries: readonly Entry[], period: Period): readonly MoneyEntry[] {
  return entries.filter(isMoney).filter(({ when }) => {
    const first = firstDay(when);
    return first !== undefined && isWithin(first, period);
  });
}

/** The years that get a line: those with work in them, and those in which money is still paid. */
export function yearsShown({ years, circumstances: { leaving } }: Timeline): readonly YearTotals[] {
  return leaving === "stays"
    ? years
    : years.filter(({ period, certain, possible }) => period.from <= leaving.on || certain + possible > 0);
}

/** What a table of years is called, with what is said of leave in all of them. */
export function yearsCaption(years: readonly YearTotals[]): string {
  const limits = new Set(years.flatMap(({ leave }) => leave.flatMap((one) => leaveLimitWords(one) ?? [])));
  const ofLeave = limits.size === 0 ? "" : `. Leave is ${[...limits].join(" and ")}`;
  return `Each year, before tax${ofLeave}`;
}

/** The last day of a year, or the day of leaving where that is in it. */
export function lastDayIn({ period }: YearTotals, { circumstances: { leaving } }: Timeline): CalendarDate {
  return leaving === "stays" || leaving.on < period.from ? period.to : earlierOf(period.to, leaving.on);
}

/** Money without a known date, which belongs to no year. */
export function undatedMoney(entries: readonly Entry[]): readonly MoneyEntry[] {
  return entries.filter(isMoney).filter(({ when }) => when.kind === "undated");
}

/** Entries with a React key: two of one rule may fall on one day. */
export function keyed<Given extends Entry>(
  entries: readonly Given[],
): readonly { readonly key: string; readonly entry: Given }[] {
  return entries.map((entry, index) => ({ key: `${entry.rule.benefit}.${entry.rule.path}.${index}`, entry }));
}
