import { addDays, type CalendarDate, laterOf } from "../../calendar/calendar-date";
import { completesOn, inMonths, type Length, timesLength } from "../../calendar/length";
import { anniversary, completionDay } from "../../calendar/service";
import type { Due } from "../entries/entry";
import { lengthOf } from "../rules/length-of";
import type { Schedule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { yearsServed } from "../service/years-served";
import { bareWords } from "../words/quantities";
import { scheduleWords } from "../words/schedules";
import { type Course, type Dues, dueOn, dueSometime, firstDueOn, found, none } from "./due";
import { lengthNotStated, type MomentOnce, onceDues } from "./moments-once";

type Of<Kind extends Schedule["kind"]> = Extract<Schedule, { readonly kind: Kind }>;

/** A moment at which something is given whole: once, again after so long, or whenever something happens. */
export type Moment = MomentOnce | Of<"every" | "each completed year" | "each anniversary" | "whenever">;

/** A moment that comes once, again and again, or whenever something happens. */
export function momentDues(moment: Moment, course: Course): Dues {
  switch (moment.kind) {
    case "every":
      return again(moment, course, lengthOf(moment.service), (number, from, length) => ({
        at: completesOn(from, timesLength(length, number)),
        occasion: `on completing ${bareWords(moment.service)}${number === 1 ? "" : ` for the ${ordinal(number)} time`}`,
      }));
    case "each completed year":
      return again(moment, course, { months: 12 }, (number, from) => ({
        at: completionDay(from, number * 12),
        occasion: `on completing year ${number}`,
      }));
    case "each anniversary":
      return again(moment, course, { months: 12 }, (number, from) => ({
        at: anniversary(from, number * 12),
        rewards: completionDay(from, number * 12),
        occasion: `on your ${ordinal(number)} work anniversary`,
      }));
    case "whenever":
      return whenever(moment, course);
    default:
      return onceDues(moment, course);
  }
}

type Next = (
  number: number,
  from: CalendarDate,
  length: Length,
) => Pick<Due, "rewards" | "occasion"> & { at: CalendarDate };

function again(moment: Moment, course: Course, length: Length | undefined, next: Next): Dues {
  const { subject, service, horizon } = course;
  if (length === undefined)
    return found(dueSometime(scheduleWords(moment, subject.names), [lengthNotStated(course)]));
  if (service.from === undefined) {
    return service.none === undefined
      ? found(dueSometime(scheduleWords(moment, subject.names), service.doubts))
      : none(service.none);
  }
  const { from, perhaps, doubts } = service;
  if (perhaps === "any day before") return onceInEach(moment, course, length, from);
  const dues: Due[] = [];
  let first: CalendarDate | undefined;
  for (let number = 1; ; number += 1) {
    const { at, occasion, rewards } = next(number, perhaps ?? from, length);
    if (at < subject.start) continue;
    first ??= at;
    if (at > horizon.to) break;
    dues.push(dueOn(at, occasion, { rewards, years: yearsServed(course, at), doubts }));
  }
  return dues.length > 0 ? found(...dues) : { dues, reason: firstDueOn(first ?? horizon.to) };
}

/**
 * What comes again after so long, of service that began nobody knows how long before the job: once in each such time
 * in the job, on any day of it. Of times longer than a year nobody can say in which year it is.
 */
function onceInEach(moment: Moment, course: Course, length: Length, from: CalendarDate): Dues {
  const { subject, service, horizon } = course;
  const { doubts } = service;
  const occasion = scheduleWords(moment, subject.names);
  if (inMonths(length) > 12) return found(dueSometime(occasion, doubts));
  const dues: Due[] = [];
  let begins = from;
  for (let number = 1; begins <= horizon.to; number += 1) {
    const at = completesOn(from, timesLength(length, number));
    if (at >= horizon.from && at <= horizon.to) {
      const when = { kind: "period", from: laterOf(begins, horizon.from), to: at } as const;
      dues.push(dueOn(at, occasion, { when, years: yearsServed(course, at), doubts }));
    }
    begins = addDays(at, 1);
  }
  return dues.length > 0 ? found(...dues) : { dues, reason: firstDueOn(completesOn(from, length)) };
}

function whenever(moment: Of<"whenever">, { subject, verb }: Course): Dues {
  const words = `each time ${moment.whenever}`;
  const times = subject.circumstances.times[moment.key];
  if (times === undefined) {
    return found(dueSometime(words, [{ kind: "unanswered", question: `times:${moment.key}` }]));
  }
  const limit = moment.atMostTimes;
  const most = limit !== undefined && isPublished(limit) ? limit.value : times;
  const counted = Math.max(0, Math.floor(Math.min(times, most)));
  if (counted === 0) return none(`it is ${verb} ${words}`, moment.whenever);
  const part = { numerator: counted, denominator: 1 };
  return found(
    dueSometime(counted === 1 ? words : `${words} (${counted} times)`, [], { part, leastPart: part }),
  );
}

function ordinal(number: number): string {
  const ending =
    number % 100 >= 11 && number % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return `${number}${ending}`;
}
