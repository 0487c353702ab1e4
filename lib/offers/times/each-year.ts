import { addDays, type CalendarDate, earlierOf, laterOf } from "../../calendar/calendar-date";
import { addMonths } from "../../calendar/months";
import { type Period, yearFrom } from "../../calendar/period";
import type { Due } from "../entries/entry";
import type { Doubt } from "../reasons/doubt";
import type { Occasion } from "../reasons/occasion";
import type { Schedule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import {
  type Course,
  type Dues,
  dueOn,
  duesOf,
  firstDayServed,
  firstDueOn,
  NOTHING_BEFORE,
  noDues,
} from "./due";

type EachYear = Extract<
  Schedule,
  { readonly kind: "each year" | "once or each year" | "event each year" | "census" }
>;

/** The years of the timeline and those before it, back to the first day that counts; and the next, where some of it is paid in view. */
function yearsFrom(begins: CalendarDate, { horizon, years: inView }: Course): readonly Period[] {
  const before: Period[] = [];
  const isNext = horizon.to > (inView.at(-1)?.to ?? horizon.to);
  const years = isNext ? [...inView, yearFrom(horizon.from, inView.length + 1)] : inView;
  for (let number = 1; ; number += 1) {
    const to = addDays(addMonths(horizon.from, -12 * (number - 1)), -1);
    if (to < begins) return [...before.reverse(), ...years];
    before.push({ from: addMonths(horizon.from, -12 * number), to });
  }
}

/**
 * What comes once in every year, at a time in the year that nobody has named: on any day of the year, so that it is judged on
 * all of them.
 */
export function eachYear(schedule: EachYear, course: Course): Dues {
  const { subject, service, verb } = course;
  if (service.none !== undefined) return noDues(service.none);
  const begins = firstDayServed(course);
  const { citing, circumstances } = subject;
  const last = circumstances.leaving === "stays" ? undefined : circumstances.leaving.on;
  const occasion: Occasion = { kind: "schedule", schedule };
  const inTheYear: Doubt =
    schedule.kind === "event each year"
      ? { kind: "unanswered", question: `event:${schedule.key}` }
      : { kind: "not stated", key: `${citing}.when`, gap: { about: "time in the year", verb } };
  const again: Doubt = {
    kind: "not stated",
    key: `${citing}.when.again`,
    gap: { about: "once or again", verb },
  };
  const dues: Due[] = [];
  for (const year of yearsFrom(begins, course)) {
    const from = laterOf(year.from, begins);
    const to = last === undefined ? year.to : earlierOf(year.to, last);
    if (from > to) continue;
    // What hangs on service comes on a day after that is complete, and by the last: what is only complete on the last comes later.
    const served = laterOf(from, addDays(to, -1));
    const isAgain = schedule.kind === "once or each year" && dues.length > 0;
    dues.push(
      dueOn(to, occasion, {
        when: { kind: "period", from, to },
        years: yearsServed(course, served),
        completeBy: served,
        doubts: [...service.doubts, inTheYear, ...(isAgain ? [again] : [])],
        ...(isAgain && { leastPart: NOTHING_BEFORE }),
        onAnyDay: {
          of: { from, to },
          unlessSame:
            schedule.kind === "each year" && from === year.from && to === year.to ? inTheYear : undefined,
        },
      }),
    );
  }
  return dues.length > 0 ? duesOf(...dues) : { dues, reason: firstDueOn(begins) };
}
