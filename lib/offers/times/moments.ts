import { addDays, type CalendarDate, laterOf } from "../../calendar/calendar-date";
import { completesOn, inMonths } from "../../calendar/length";
import { addMonths } from "../../calendar/months";
import type { Due } from "../entries/entry";
import { lengthOf } from "../rules/length-of";
import type { Schedule } from "../rules/offer";
import { movedOn } from "../service/away";
import { yearsServed } from "../service/years-served";
import { type Course, type Dues, dueOn, dueSometime, duesOf, firstDueOn, noDues } from "./due";
import { eachYear } from "./each-year";
import { lastDayFor, lengthNotStated, type MomentOnce, onceDues } from "./moments-once";
import { completesAgain, type ServiceAgain, serviceAgain } from "./service-again";
import { wheneverDues } from "./whenever";

type Of<Kind extends Schedule["kind"]> = Extract<Schedule, { readonly kind: Kind }>;

/** A moment at which something is given whole: once, again after so long, or whenever something happens. */
export type Moment =
  | MomentOnce
  | Of<
      | "every"
      | "each completed year"
      | "each anniversary"
      | "each year"
      | "once or each year"
      | "event each year"
      | "whenever"
    >;

/** A moment that comes once, again and again, or whenever something happens. */
export function momentDues(moment: Moment, course: Course): Dues {
  switch (moment.kind) {
    case "every":
      return again(moment, course, (number, completes) => ({
        at: completes,
        occasion: {
          kind: "service complete again",
          service: moment.service,
          first: moment.firstAfter,
          number,
        },
      }));
    case "each completed year":
      return again(moment, course, (number, completes) => ({
        at: completes,
        occasion: { kind: "year complete", number },
      }));
    case "each anniversary":
      return again(moment, course, (number, completes) => ({
        at: addDays(completes, 1),
        rewards: completes,
        occasion: { kind: "anniversary", number },
      }));
    case "each year":
    case "once or each year":
      return eachYear(moment, course);
    case "event each year":
      return eventEachYear(moment, course);
    case "whenever":
      return wheneverDues(moment, course);
    default:
      return onceDues(moment, course);
  }
}

/** What falls due the `number`th time, from the day on which so much service is complete. */
type Next = (
  number: number,
  completes: CalendarDate,
) => Pick<Due, "rewards" | "occasion"> & { at: CalendarDate };

function again(moment: Moment, course: Course, next: Next): Dues {
  const { subject, service, horizon } = course;
  const times = serviceAgain(moment);
  if (times === undefined)
    return duesOf(dueSometime({ kind: "schedule", schedule: moment }, [lengthNotStated(course)]));
  if (service.none !== undefined) return noDues(service.none);
  if (service.from === undefined || service.perhaps === "any day before")
    return onceInEach(moment, course, times, next);
  const { from, perhaps, doubts } = service;
  const dues: Due[] = [];
  let first: CalendarDate | undefined;
  for (let number = 1; ; number += 1) {
    const origin = perhaps ?? from;
    const completes = movedOn(completesAgain(origin, times, number), service.away, origin);
    const { at, occasion, rewards } = next(number, completes);
    if (at < subject.start) continue;
    first ??= at;
    if (at > horizon.to) break;
    dues.push(dueOn(at, occasion, { rewards, years: yearsServed(course, at), doubts }));
  }
  return dues.length > 0 ? duesOf(...dues) : { dues, reason: firstDueOn(first ?? horizon.to) };
}

/**
 * A repeated payment where the start of service is unknown: once in each interval in the job, on any day of it. Where service
 * cannot begin before the job, the first comes with the service that it needs at the earliest. For an interval longer than a
 * year the year is unknown too.
 */
function onceInEach(moment: Moment, course: Course, times: ServiceAgain, next: Next): Dues {
  const { subject, service, horizon } = course;
  const { doubts, perhaps } = service;
  const origin = service.from ?? subject.start;
  const occasion = { kind: "schedule", schedule: moment } as const;
  const { length } = times;
  const isAnyDay = perhaps === "any day before";
  // Where service may have begun on any day before, the first may be long past: only what lies between two is known.
  const inTheJob = isAnyDay ? { first: length, length } : times;
  const complete = (number: number) =>
    movedOn(completesAgain(origin, inTheJob, number), service.away, origin);
  const dues: Due[] = [];
  // The earliest that it can come for so many times.
  const earliest = (number: number) => next(number, complete(number)).at;
  let from = isAnyDay ? origin : earliest(1);
  const reason = firstDueOn(earliest(1));
  for (let number = isAnyDay ? 1 : 2; from <= horizon.to; number += 1) {
    const to = isAnyDay ? complete(number) : addDays(earliest(number), -1);
    const inView = laterOf(from, horizon.from);
    if (inMonths(length) > 12) {
      const when = { kind: "undated", occasion, ...(inView > horizon.from && { from: inView }) } as const;
      if (to >= horizon.from) dues.push(dueSometime(occasion, doubts, { when }));
    } else if (to >= horizon.from) {
      const interval = { from: inView, to };
      const when = { kind: "period", ...interval } as const;
      dues.push(
        dueOn(to, occasion, {
          when,
          years: yearsServed(course, to),
          doubts,
          ...(service.from === undefined && { onAnyDay: { of: interval, unlessSame: undefined } }),
        }),
      );
    }
    from = addDays(to, 1);
  }
  return dues.length > 0 ? duesOf(...dues) : { dues, reason };
}

/** On the day of the year that the person names, or so long after it, from the first in the job on. */
function eventEachYear(moment: Of<"event each year">, course: Course): Dues {
  const { event, key, after, within } = moment;
  const day = course.subject.circumstances.events[key];
  if (day === undefined) return eachYear(moment, course);
  if (day === "never") return noDues({ kind: "event never", event, after });
  const length = after === undefined ? undefined : lengthOf(after);
  const occasion = { kind: "event", event, after } as const;
  if (after !== undefined && length === undefined)
    return duesOf(dueSometime(occasion, [lengthNotStated(course)]));
  const dues: Due[] = [];
  const last = lastDayFor(within, course.subject.start);
  const doubts = within === undefined || last !== undefined ? [] : [lengthNotStated(course)];
  for (let number = 0; ; number += 1) {
    const inYear = addMonths(day, 12 * number);
    if (last !== undefined && inYear > last)
      return dues.length > 0 ? duesOf(...dues) : noDues({ kind: "event too late", event, day: last });
    const at = length === undefined ? inYear : completesOn(inYear, length);
    if (at > course.horizon.to) return dues.length > 0 ? duesOf(...dues) : { dues, reason: firstDueOn(at) };
    if (at >= course.subject.start)
      dues.push(dueOn(at, occasion, { years: yearsServed(course, at), doubts }));
  }
}
