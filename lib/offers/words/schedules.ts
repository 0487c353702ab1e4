import { type CalendarDate, partsOf } from "../../calendar/calendar-date";
import { inYear } from "../../calendar/day-of-year";
import { formatDay } from "../../calendar/format-day";
import { formatDayOfYear } from "../../calendar/format-day-of-year";
import { formatMonth } from "../../calendar/format-month";
import { type Month, monthName, monthNumber } from "../../calendar/months";
import type { TimeCounted } from "../../model/offer/time-counted";
import type { MoneyRule, Names, Schedule, ServiceFrom } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { allOf } from "./lists";
import { bareWords, numberWords, timesWords } from "./quantities";
import { type Item, notStated } from "./statements";

type Of<Kind extends Schedule["kind"]> = Extract<Schedule, { readonly kind: Kind }>;
type Instalments = Of<"instalments">;
type EventMeant = Extract<ServiceFrom, { readonly kind: "event" }>;

function instalments({ parts }: Instalments, names: Names): string {
  const words = parts.map(({ when, share }) => {
    const part =
      share === "equal"
        ? "an equal part"
        : isPublished(share)
          ? bareWords(share)
          : `a part (how large, ${names.council} has not said)`;
    return `${part} ${scheduleWords(when, names)}`;
  });
  return `in ${parts.length} parts: ${allOf(words)}`;
}

const SHORT_FIRST_YEAR = {
  "in full": (time: string) => `you get all of it even if you have not worked for ${time}`,
  "in proportion": (time: string) =>
    `if you have not worked for ${time}, you get the part for the months worked`,
  nothing: (time: string) => `you get it only if you have worked for ${time}`,
  "not stated": () => undefined,
} as const;

/** What somebody gets who has not worked for the whole of the time that a payment is for. */
export function shortFirstYearWords(schedule: Schedule): string | undefined {
  if (!("shortFirstYear" in schedule)) return undefined;
  const isYear = schedule.kind === "census" && schedule.paysFor === undefined;
  const time = isYear ? "the whole year up to that day" : "all of the time that it pays for";
  return SHORT_FIRST_YEAR[schedule.shortFirstYear](time);
}

/** The month with whose salary something comes once: that of the start, or the first whole one. */
export function firstSalaryWords({ isFullMonth }: Pick<Of<"first salary">, "isFullMonth">): string {
  return isFullMonth ? "with the salary for your first full month" : "with your first month’s salary";
}

/** The day of something that the person names, or so long after it: `when your friend starts`. */
export function eventWords(event: string, after: Quantity | undefined): string {
  if (after === undefined) return `when ${event}`;
  return isPublished(after)
    ? `on completing ${bareWords(after)} from the day when ${event}`
    : `some time after ${event}; how long after is not stated`;
}

/** Until when something has to happen, where there is such a time: `, within 12 months of starting`. */
function soonWords({ within, after }: Of<"event" | "event each year">, names: Names): string {
  if (within === undefined) return "";
  const soon = `within ${numberWords(within, names)} of starting`;
  // It is the day of the event that counts, and not what is paid so long after it.
  return after === undefined ? `, ${soon}` : `, if that day is ${soon}`;
}

/** Each time that something happens, or so long after it: `each time your friend starts`. */
export function wheneverWords(whenever: string, after: Quantity | undefined): string {
  if (after === undefined) return `each time ${whenever}`;
  return isPublished(after)
    ? `on completing ${bareWords(after)} from each time that ${whenever}`
    : `some time after each time that ${whenever}; how long after is not stated`;
}

/** For each of something, of those that the rule counts. */
function forEachWords({ forEach, above, upTo }: Of<"for each">, names: Names): string {
  const beyond = above === undefined ? "" : ` above ${numberWords(above, names, " in a year")}`;
  const most =
    upTo === undefined
      ? ""
      : `${above === undefined ? "" : " and"} up to ${numberWords(upTo, names, " in a year")}`;
  return `for each ${forEach}${beyond}${most}`;
}

function censusWords({ inPostOn, paidIn, paysFor }: Of<"census">, names: Names): string {
  const { council } = names;
  const time = paysFor === undefined ? "" : `; it pays for ${numberWords(paysFor, names, " up to that day")}`;
  const on =
    inPostOn === "not stated" ? `a day that ${council} has not published` : formatDayOfYear(inPostOn);
  if (paidIn === "on that day")
    return `each year, if you are in post on ${on}; it is paid on that day${time}`;
  return paidIn === "not stated"
    ? `each year, if you are in post on ${on}; when it is paid, ${council} has not published${time}`
    : `each year in ${monthName(paidIn)}, if you are in post on ${on}${time}`;
}

/** The month or year in which a limit is counted: `a tax year`. */
export function timeCountedWords(time: TimeCounted): string {
  return time === "not stated" ? "a year (which is meant is not stated)" : time;
}

/** After how much service something comes, and comes again. */
function everyTimeWords({ service, firstAfter }: Of<"every">, names: Names): string {
  if (firstAfter === undefined) return `each time you complete ${numberWords(service, names, " of service")}`;
  const first = `on completing ${numberWords(firstAfter, names, " of service")}`;
  return `${first}, and then each time you complete another ${numberWords(service, names)}`;
}

/** When something is given: `with your first month’s salary`, `in June and December`. */
export function scheduleWords(schedule: Schedule, names: Names): string {
  switch (schedule.kind) {
    case "starting":
      return "when you start";
    case "first salary":
      return firstSalaryWords(schedule);
    case "probation passed":
      return schedule.months === undefined || !isPublished(schedule.months)
        ? "when you pass your probation"
        : `when you pass your probation of ${bareWords(schedule.months)}`;
    case "assessed year passed":
      return "when you pass your assessed and supported year in employment";
    case "not stated":
      return `at a time that ${names.council} has not published`;
    case "after":
      return `on completing ${numberWords(schedule.service, names, " of service")}`;
    case "anniversary":
      return `on the day after completing ${numberWords(schedule.service, names, " of service")}`;
    case "on a day":
      return `on ${formatDay(schedule.day)}`;
    case "every":
      return everyTimeWords(schedule, names);
    case "each completed year":
      return "on completing each year of service";
    case "each anniversary":
      return "on the day after completing each year of service";
    case "each year":
      return `each year, at a time in the year that ${names.council} has not published`;
    case "once or each year":
      return `once or each year, which ${names.council} has not said`;
    case "for each":
      return forEachWords(schedule, names);
    case "whenever": {
      const each = wheneverWords(schedule.whenever, schedule.after);
      if (schedule.atMostTimes === undefined) return each;
      const limit = "times" in schedule.atMostTimes ? schedule.atMostTimes.times : schedule.atMostTimes;
      const most = timesWords(limit, names);
      const year = "in" in schedule.atMostTimes ? schedule.atMostTimes.in : undefined;
      const inYear = year === undefined ? "" : ` in ${timeCountedWords(year)}`;
      return `${each}, at most ${most}${inYear}`;
    }
    case "event":
      return `${eventWords(schedule.event, schedule.after)}${soonWords(schedule, names)}`;
    case "event each year":
      return `each year ${eventWords(schedule.event, schedule.after)}${soonWords(schedule, names)}`;
    case "monthly":
      if (schedule.each === "an equal share")
        return `in equal parts, each month for ${numberWords(schedule.over, names)}`;
      return schedule.each === "the whole amount" ? "each month" : "each year, in monthly parts";
    case "in months": {
      const isOne = schedule.months.length === 1;
      const split = schedule.each === "an equal share" && !isOne ? "in equal parts " : "";
      const open =
        schedule.each === "not stated" && !isOne
          ? `; whether all of it comes each time or a part, ${names.council} has not said`
          : "";
      if (schedule.each === "the whole amount" && !isOne)
        return `each time, in ${allOf(schedule.months.map(monthName))} of each year`;
      return `each year, ${split}in ${allOf(schedule.months.map(monthName))}${open}`;
    }
    case "census":
      return censusWords(schedule, names);
    case "instalments":
      return instalments(schedule, names);
  }
}

/** The first day of the month of that name that is not over by a day. */
function firstOf(name: Month, at: CalendarDate): CalendarDate {
  const { year, month: number } = partsOf(at);
  return inYear({ day: 1, month: name }, monthNumber(name) >= number ? year : year + 1);
}

/** When the money comes after it has fallen due at the time that `schedule` says. */
export function paidWords(paid: NonNullable<MoneyRule["paid"]>, schedule: Schedule, names: Names): Item {
  switch (paid.kind) {
    case "that month":
      return "it is paid with that month’s salary";
    case "next month":
      return "it is paid with the next month’s salary";
    case "next salary":
      return "it is paid with the first salary after that";
    case "in month":
      return schedule.kind === "on a day"
        ? `it is paid in ${formatMonth(firstOf(paid.month, schedule.day))}`
        : `it is paid in the ${monthName(paid.month)} that follows`;
    case "within":
      return `it is paid within ${numberWords(paid.time, names)}`;
    case "not stated":
      return notStated(names.council, "how soon it is paid");
  }
}

const BEFORE_THE_JOB = {
  counts: () => ", which may have been before the job",
  "does not count": () => "",
  "not stated": ({ council }: Names) => `; whether that counts from before the job, ${council} has not said`,
} as const satisfies Record<EventMeant["beforeTheJob"], (names: Names) => string>;

/** From when service is counted, where it is not simply the first day in the job; with it begins what has no other beginning. */
export function serviceWords(from: ServiceFrom, names: Names, begins: boolean): Item {
  const isCounted = begins ? "it begins, and service is counted," : "service is counted";
  switch (from.kind) {
    case "starting":
      return undefined;
    case "continuous":
      return "continuous service with other councils counts too";
    case "probation passed":
      return `${isCounted} from the day after you pass your probation`;
    case "assessed year passed":
      return `${isCounted} from the day after you pass your assessed and supported year in employment`;
    case "not stated":
      return notStated(names.council, "whether service with other councils counts");
    case "event":
      return `${isCounted} from the day when ${from.event}${BEFORE_THE_JOB[from.beforeTheJob](names)}`;
    case "not before":
      return `${isCounted} from ${formatDay(from.day)} at the earliest`;
  }
}
