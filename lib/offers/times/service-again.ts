import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { completesOn, type Length, timesLength } from "../../calendar/length";
import { lengthOf } from "../rules/length-of";
import type { Schedule } from "../rules/offer";

/** What comes with so much service, and again after so much more. */
export interface ServiceAgain {
  readonly first: Length;
  readonly length: Length;
}

const EACH_YEAR: ServiceAgain = { first: { months: 12 }, length: { months: 12 } };

/** After how much service something comes, and comes again; `undefined` where a length is not published, or none is named. */
export function serviceAgain(schedule: Schedule): ServiceAgain | undefined {
  if (schedule.kind === "each completed year" || schedule.kind === "each anniversary") return EACH_YEAR;
  if (schedule.kind !== "every") return undefined;
  const [first, length] = [lengthOf(schedule.firstAfter ?? schedule.service), lengthOf(schedule.service)];
  return first === undefined || length === undefined ? undefined : { first, length };
}

/** The day on which the service is complete with which something comes the `number`th time. */
export function completesAgain(
  origin: CalendarDate,
  { first, length }: ServiceAgain,
  number: number,
): CalendarDate {
  if ("months" in first && "months" in length)
    return completesOn(origin, { months: first.months + (number - 1) * length.months });
  const once = completesOn(origin, first);
  return number === 1 ? once : completesOn(addDays(once, 1), timesLength(length, number - 1));
}
