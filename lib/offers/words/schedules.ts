import { formatDay } from "../../calendar/format-day";
import type { MoneyRule, Names, Schedule, ServiceFrom } from "../offer";
import { isPublished, type Quantity } from "../quantity";
import { allOf } from "./lists";
import { bareWords } from "./quantities";

type Instalments = Extract<Schedule, { kind: "instalments" }>;

function month(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

function instalments({ parts }: Instalments, names: Names): string {
  const words = parts.map(({ when, share }) => {
    const part = share === "equal" ? "an equal part" : bareWords(share);
    return `${part} ${scheduleWords(when, names)}`;
  });
  return `in ${parts.length} parts: ${allOf(words)}`;
}

const SHORT_FIRST_YEAR = {
  "in full": "; in full even if you have not worked for all of the time that it pays for",
  "in proportion": "; in proportion to the months worked if that is not all of the time that it pays for",
  nothing: "; only if you have worked for all of the time that it pays for",
  "not stated": "",
} as const;

/** The day of something that the person names, or so long after it: `when your friend starts`. */
export function eventWords(event: string, after: Quantity | undefined): string {
  if (after === undefined) return `when ${event}`;
  return isPublished(after)
    ? `on completing ${bareWords(after)} from the day when ${event}`
    : `some time after ${event}; how long after is not stated`;
}

/** When something is given: `with your first month’s salary`, `in June and December`. */
export function scheduleWords(schedule: Schedule, names: Names): string {
  switch (schedule.kind) {
    case "starting":
      return "when you start";
    case "first salary":
      return "with your first month’s salary";
    case "probation passed":
      return schedule.months === undefined
        ? "when you pass your probation"
        : `when you pass your probation of ${bareWords(schedule.months)}`;
    case "assessed year passed":
      return "when you pass your assessed and supported year in employment";
    case "not stated":
      return `at a time that ${names.council} has not published`;
    case "after":
      return `on completing ${bareWords(schedule.service)} of service`;
    case "on a day":
      return `on ${formatDay(schedule.day)}`;
    case "every":
      return `each time you complete ${bareWords(schedule.service)} of service`;
    case "each completed year":
      return "on completing each year of service";
    case "each anniversary":
      return "on each anniversary of your starting";
    case "whenever": {
      if (schedule.atMostTimes === undefined) return `each time ${schedule.whenever}`;
      const most = bareWords(schedule.atMostTimes);
      return `each time ${schedule.whenever}, at most ${most} ${most === "1" ? "time" : "times"}`;
    }
    case "event":
      return eventWords(schedule.event, schedule.after);
    case "monthly":
      return schedule.each === "the whole amount" ? "each month" : "each year, in monthly parts";
    case "in months": {
      const split = schedule.each === "an equal share" && schedule.months.length > 1 ? "in equal parts " : "";
      return `each year, ${split}in ${allOf(schedule.months.map(month))}${SHORT_FIRST_YEAR[schedule.shortFirstYear]}`;
    }
    case "census": {
      const { day, month: name } = schedule.inPostOn;
      const inPost = `if you are in post on ${day} ${month(name)}`;
      return `each year in ${month(schedule.paidIn)}, ${inPost}${SHORT_FIRST_YEAR[schedule.shortFirstYear]}`;
    }
    case "instalments":
      return instalments(schedule, names);
  }
}

/** When the money comes after it has fallen due. */
export function paidWords(paid: NonNullable<MoneyRule["paid"]>, names: Names): string {
  switch (paid.kind) {
    case "that month":
      return "it is paid with that month’s salary";
    case "next month":
      return "it is paid with the next month’s salary";
    case "in month":
      return `it is paid in the next ${month(paid.month)}`;
    case "within":
      return `it is paid within ${bareWords(paid.time)}`;
    case "not stated":
      return `${names.council} has not said how soon it is paid`;
  }
}

/** From when service is counted, where it is not simply the first day in the job. */
export function serviceWords(
  from: ServiceFrom,
  names: Names,
  schedule: Schedule | undefined,
): string | undefined {
  // Money by the month has no other beginning.
  const counted = schedule?.kind === "monthly" ? "it begins, and service is counted," : "service is counted";
  switch (from.kind) {
    case "starting":
      return undefined;
    case "continuous":
      return "continuous service with other councils counts too";
    case "probation passed":
      return `${counted} from the day after you pass your probation`;
    case "assessed year passed":
      return `${counted} from the day after you pass your assessed and supported year in employment`;
    case "not stated":
      return `${names.council} has not said whether service with other councils counts`;
    case "event":
      return `${counted} from the day when ${from.event}`;
    case "not before":
      return `${counted} from ${formatDay(from.day)} at the earliest`;
  }
}
