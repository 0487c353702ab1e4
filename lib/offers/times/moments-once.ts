import { addDays, type CalendarDate, laterOf } from "../../calendar/calendar-date";
import { completesOn } from "../../calendar/length";
import { endOfMonth } from "../../calendar/months";
import { monthOf, type Period } from "../../calendar/period";
import { UNANSWERED } from "../person/circumstances";
import type { Doubt } from "../reasons/doubt";
import type { Occasion } from "../reasons/occasion";
import { lengthOf } from "../rules/length-of";
import type { Schedule } from "../rules/offer";
import { movedOn } from "../service/away";
import { yearsServed } from "../service/years-served";
import { type Course, type Dues, dueOn, dueSometime, duesOf, noDues } from "./due";
import { withSalaryOf } from "./pay-day";

/** Moments that come once. */

type Of<Kind extends Schedule["kind"]> = Extract<Schedule, { readonly kind: Kind }>;
export type MomentOnce = Of<
  | "starting"
  | "first salary"
  | "probation passed"
  | "assessed year passed"
  | "not stated"
  | "after"
  | "anniversary"
  | "on a day"
  | "event"
>;

/** A moment that comes once. */
export function onceDues(moment: MomentOnce, course: Course): Dues {
  const { start, citing } = course.subject;
  switch (moment.kind) {
    case "starting":
      return duesOf(dueOn(start, { kind: "starting" }, { years: yearsServed(course, start) }));
    case "first salary":
      return firstSalary(moment, course);
    case "not stated": {
      const { verb } = course;
      const gap = { about: "time", verb } as const;
      return duesOf(
        dueSometime({ kind: "not stated", verb }, [{ kind: "not stated", key: `${citing}.when`, gap }]),
      );
    }
    case "on a day":
      return moment.day < start
        ? noDues({ kind: "day before the job", day: moment.day, verb: course.verb })
        : duesOf(
            dueOn(moment.day, { kind: "day", day: moment.day }, { years: yearsServed(course, moment.day) }),
          );
    case "after":
    case "anniversary":
      return afterService(moment, course);
    case "probation passed":
      return probation(moment, course);
    case "assessed year passed":
      return assessedYear(course);
    case "event":
      return ofEvent(moment, course);
  }
}

/** With the salary of the month of the start, or of the first month that is worked from its first day on. */
function firstSalary({ isFullMonth }: Of<"first salary">, course: Course): Dues {
  const { start } = course.subject;
  const first: Period = { from: start, to: endOfMonth(start) };
  const month = isFullMonth && start !== monthOf(start).from ? monthOf(addDays(first.to, 1)) : first;
  return duesOf(
    dueOn(
      start,
      { kind: "first salary", isFullMonth },
      { years: yearsServed(course, start), when: withSalaryOf(month, course.subject) },
    ),
  );
}

/** On the last day of so much service, or on the anniversary, which is the day after it. */
function afterService(moment: Of<"after" | "anniversary">, course: Course): Dues {
  const { subject, service, horizon } = course;
  const isDayAfter = moment.kind === "anniversary";
  const length = lengthOf(moment.service);
  if (service.none !== undefined) return noDues(service.none);
  const sometime = (doubts: readonly Doubt[]) =>
    duesOf(dueSometime({ kind: "after service", service: moment.service }, doubts));
  if (length === undefined) return sometime([lengthNotStated(course)]);
  if (service.from === undefined) return sometime(service.doubts);
  const completes = (from: CalendarDate) => {
    const last = movedOn(completesOn(from, length), service.away, from);
    return isDayAfter ? addDays(last, 1) : last;
  };
  const latest = completes(service.from);
  if (service.perhaps === "any day before" && latest >= horizon.from) return sometime(service.doubts);
  const occasion = { kind: "service complete", service: moment.service, isDayAfter } as const;
  const rewarded = (at: CalendarDate) => (isDayAfter ? addDays(at, -1) : undefined);
  const isDay = service.perhaps !== undefined && service.perhaps !== "any day before";
  const earlier = isDay ? completes(service.perhaps) : latest;
  if (service.notBefore !== undefined) {
    const from = laterOf(earlier, service.notBefore);
    const when = { kind: "period", from, to: latest } as const;
    return duesOf(
      dueOn(latest, occasion, {
        when,
        rewards: rewarded(latest),
        years: yearsServed(course, latest),
        doubts: service.doubts,
      }),
    );
  }
  const at = earlier < subject.start ? latest : earlier;
  if (at < subject.start) return noDues({ kind: "service before the job", service: moment.service });
  const years = yearsServed(course, at);
  return duesOf(dueOn(at, occasion, { rewards: rewarded(at), years, doubts: service.doubts }));
}

/** The council names a length of service and does not publish it. */
export function lengthNotStated({ subject: { citing }, verb }: Course): Doubt {
  return { kind: "not stated", key: `${citing}.when`, gap: { about: "length of time", verb } };
}

function probation(moment: Of<"probation passed">, course: Course): Dues {
  const { circumstances, start } = course.subject;
  const occasion: Occasion = { kind: "probation passed" };
  const length = moment.months === undefined ? undefined : lengthOf(moment.months);
  const ends = circumstances.probationEnds;
  const at = ends !== UNANSWERED ? ends : length === undefined ? undefined : completesOn(start, length);
  if (at === undefined)
    return duesOf(dueSometime(occasion, [{ kind: "unanswered", question: "probationEnds" }]));
  if (at < start) return noDues({ kind: "probation before the job" });
  // How long it lasts does not tell whether somebody passes it.
  const doubts: readonly Doubt[] =
    ends === UNANSWERED ? [{ kind: "unanswered", question: "probationEnds" }] : [];
  return duesOf(dueOn(at, occasion, { years: yearsServed(course, at), doubts }));
}

function assessedYear(course: Course): Dues {
  const { assessedYear: passed } = course.subject.circumstances;
  const occasion: Occasion = { kind: "assessed year passed" };
  if (passed === UNANSWERED) {
    return duesOf(dueSometime(occasion, [{ kind: "unanswered", question: "assessedYear" }]));
  }
  if (passed === "not taken") {
    return noDues({ kind: "assessed year not taken" });
  }
  if (passed === "passed" || passed < course.subject.start) {
    return noDues({ kind: "assessed year before the job" });
  }
  return duesOf(dueOn(passed, occasion, { years: yearsServed(course, passed) }));
}

/** The last day on which something has to happen: that with which so long in the job is complete, and which counts. */
export function lastDayFor(within: Of<"event">["within"], start: CalendarDate): CalendarDate | undefined {
  const length = within === undefined ? undefined : lengthOf(within);
  return length === undefined ? undefined : completesOn(start, length);
}

/** The day of an event that the person names, or a length of time after it. */
function ofEvent({ event, key, after, within }: Of<"event">, course: Course): Dues {
  const { circumstances, start } = course.subject;
  const occasion: Occasion = { kind: "event", event, after };
  const day = circumstances.events[key];
  if (day === undefined) {
    return duesOf(dueSometime(occasion, [{ kind: "unanswered", question: `event:${key}` }]));
  }
  if (day === "never") return noDues({ kind: "event never", event, after });
  const last = lastDayFor(within, start);
  if (last !== undefined && day > last) return noDues({ kind: "event too late", event, day: last });
  // A time that is not published may be over by then.
  const open = within === undefined || last !== undefined ? [] : [lengthNotStated(course)];
  const length = after === undefined ? undefined : lengthOf(after);
  if (after !== undefined && length === undefined)
    return duesOf(dueSometime(occasion, [lengthNotStated(course)]));
  const at = length === undefined ? day : completesOn(day, length);
  if (at < start) return noDues({ kind: "event before the job", event, after });
  return duesOf(dueOn(at, occasion, { years: yearsServed(course, at), doubts: open }));
}
