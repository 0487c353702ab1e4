import type { CalendarDate } from "../../calendar/calendar-date";
import type { Period } from "../../calendar/period";
import { completedMonths, completionDay } from "../../calendar/service";
import { movedOn } from "./away";
import type { ServiceStart } from "./service";

/** The most years of earlier service to reckon with when somebody has not answered. */
const LONG_SERVICE = 40;

/**
 * Complete years of the service that counts, at the end of a day.
 * @returns every number that is possible, lowest first; empty when the start of the service cannot be known
 */
export function yearsServed(
  { service }: { readonly service: ServiceStart },
  day: CalendarDate,
): readonly number[] {
  const { from, perhaps, away } = service;
  if (from === undefined) return perhaps === "any day before" ? yearsFrom(0) : [];
  const least = completeYears(from, day, away);
  if (perhaps === undefined) return [least];
  if (perhaps !== "any day before") return [...new Set([least, completeYears(perhaps, day, away)])];
  return yearsFrom(least);
}

/** Every number of complete years that anybody's service may come to, from the least. */
function yearsFrom(least: number): readonly number[] {
  return Array.from({ length: Math.max(0, LONG_SERVICE - least) + 1 }, (_, more) => least + more);
}

function completeYears(from: CalendarDate, day: CalendarDate, away: readonly Period[] = []): number {
  let years = Math.floor(completedMonths(from, day) / 12);
  while (away.length > 0 && years > 0 && movedOn(completionDay(from, years * 12), away, from) > day)
    years -= 1;
  return years;
}
