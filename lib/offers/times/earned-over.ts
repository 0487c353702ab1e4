import { addDays, type CalendarDate, laterOf } from "../../calendar/calendar-date";
import { addMonths } from "../../calendar/months";
import type { Period } from "../../calendar/period";
import { lengthOf } from "../rules/length-of";
import type { Schedule } from "../rules/offer";
import { type Course, firstDayServed } from "./due";

/** Months of service that a payment rewards which comes again; of one that comes once, all until then. */
function monthsRewarded(schedule: Schedule): number | undefined {
  switch (schedule.kind) {
    case "each completed year":
    case "each anniversary":
    case "each year":
    case "once or each year":
    case "event each year":
    case "census":
      return 12;
    case "in months":
      return schedule.each === "the whole amount" ? 12 : 12 / schedule.months.length;
    case "every": {
      const length = lengthOf(schedule.service);
      return length !== undefined && "months" in length ? length.months : undefined;
    }
    default:
      return undefined;
  }
}

/** True for what comes again, each time for the time since the one before. */
export function isForATime(schedule: Schedule): boolean {
  return monthsRewarded(schedule) !== undefined;
}

/** The time that a payment pays for which falls due on a day: since the one before, or since service began to count. */
export function earnedOver(schedule: Schedule, at: CalendarDate, course: Course): Period {
  const begins = firstDayServed(course);
  const months = monthsRewarded(schedule);
  const from = months === undefined ? begins : laterOf(begins, addDays(addMonths(at, -months), 1));
  return { from: from > at ? at : from, to: at };
}
