import { formatDay } from "../../calendar/format-day";
import { completesOn } from "../../calendar/length";
import { endOfMonth } from "../../calendar/months";
import { UNANSWERED } from "../person/circumstances";
import type { Doubt } from "../reasons/verdict";
import { lengthOf } from "../rules/length-of";
import type { Schedule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import { bareWords } from "../words/quantities";
import { eventWords } from "../words/schedules";
import { type Course, type Dues, dueOn, dueSometime, found, none } from "./due";

/** Moments that come once. */

type Of<Kind extends Schedule["kind"]> = Extract<Schedule, { readonly kind: Kind }>;
export type MomentOnce = Of<
  | "starting"
  | "first salary"
  | "probation passed"
  | "assessed year passed"
  | "not stated"
  | "after"
  | "on a day"
  | "event"
>;

/** A moment that comes once. */
export function onceDues(moment: MomentOnce, course: Course): Dues {
  const { start, names, citing } = course.subject;
  switch (moment.kind) {
    case "starting":
      return found(dueOn(start, "when you start", { years: yearsServed(course, start) }));
    case "first salary":
      return found(
        dueOn(start, "with your first month’s salary", {
          years: yearsServed(course, start),
          when: { kind: "period", from: start, to: endOfMonth(start) },
        }),
      );
    case "not stated": {
      const words = `${names.council} has not said when it is ${course.verb}`;
      return found(dueSometime(words, [{ kind: "not stated", key: `${citing}.when`, words }]));
    }
    case "on a day":
      return moment.day < start
        ? none(`it was ${course.verb} on ${formatDay(moment.day)}, before you start`, undefined)
        : found(dueOn(moment.day, `on ${formatDay(moment.day)}`, { years: yearsServed(course, moment.day) }));
    case "after":
      return afterService(moment, course);
    case "probation passed":
      return probation(moment, course);
    case "assessed year passed":
      return assessedYear(course);
    case "event":
      return ofEvent(moment, course);
  }
}

function afterService(moment: Of<"after">, course: Course): Dues {
  const { subject, service, horizon } = course;
  const length = lengthOf(moment.service);
  if (service.none !== undefined) return none(service.none);
  const sometime = (doubts: readonly Doubt[]) =>
    found(dueSometime(`after ${bareWords(moment.service)} of service`, doubts));
  if (length === undefined) return sometime([lengthNotStated(course)]);
  if (service.from === undefined) return sometime(service.doubts);
  const latest = completesOn(service.from, length);
  if (service.perhaps === "any day before" && latest >= horizon.from) return sometime(service.doubts);
  const isDay = service.perhaps !== undefined && service.perhaps !== "any day before";
  const earlier = isDay ? completesOn(service.perhaps, length) : latest;
  const at = earlier < subject.start ? latest : earlier;
  if (at < subject.start)
    return none(`you have completed ${bareWords(moment.service)} of service before you start`);
  const years = yearsServed(course, at);
  return found(
    dueOn(at, `on completing ${bareWords(moment.service)} of service`, { years, doubts: service.doubts }),
  );
}

/** The council names a length of service and does not publish it. */
export function lengthNotStated({ subject: { names, citing }, verb }: Course): Doubt {
  return {
    kind: "not stated",
    key: `${citing}.when`,
    words: `${names.council} has not said after how long it is ${verb}`,
  };
}

function probation(moment: Of<"probation passed">, course: Course): Dues {
  const { circumstances, start } = course.subject;
  const occasion = "when you pass your probation";
  const length = moment.months === undefined ? undefined : lengthOf(moment.months);
  const ends = circumstances.probationEnds;
  const at = ends !== UNANSWERED ? ends : length === undefined ? undefined : completesOn(start, length);
  if (at === undefined)
    return found(dueSometime(occasion, [{ kind: "unanswered", question: "probationEnds" }]));
  if (at < start) return none("your probation was passed before you start");
  return found(dueOn(at, occasion, { years: yearsServed(course, at) }));
}

function assessedYear(course: Course): Dues {
  const { assessedYear: passed } = course.subject.circumstances;
  const occasion = "when you pass your assessed and supported year";
  if (passed === UNANSWERED) {
    return found(dueSometime(occasion, [{ kind: "unanswered", question: "assessedYear" }]));
  }
  if (passed === "not taken") {
    return none(
      "it comes with passing the assessed and supported year",
      "taking the assessed and supported year",
    );
  }
  if (passed === "passed" || passed < course.subject.start) {
    return none("the assessed and supported year was passed before you start");
  }
  return found(dueOn(passed, occasion, { years: yearsServed(course, passed) }));
}

/** The day of something that the person names, or so long after it. */
function ofEvent({ event, key, after }: Of<"event">, course: Course): Dues {
  const { circumstances, start } = course.subject;
  const occasion = eventWords(event, after);
  const day = circumstances.events[key];
  if (day === undefined) {
    return found(dueSometime(occasion, [{ kind: "unanswered", question: `event:${key}` }]));
  }
  if (day === "never") return none(`it comes ${occasion}`, event);
  const length = after === undefined ? undefined : lengthOf(after);
  if (after !== undefined && length === undefined)
    return found(dueSometime(occasion, [lengthNotStated(course)]));
  const at = length === undefined ? day : completesOn(day, length);
  if (at < start) return none(`it comes ${occasion}, and that was before you start`);
  return found(dueOn(at, occasion, { years: yearsServed(course, at) }));
}
