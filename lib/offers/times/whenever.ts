import type { CalendarDate } from "../../calendar/calendar-date";
import { completesOn } from "../../calendar/length";
import { WHOLE } from "../../money/fraction";
import type { Due } from "../entries/entry";
import type { Doubt } from "../reasons/doubt";
import { lengthOf } from "../rules/length-of";
import type { Schedule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { yearsServed } from "../service/years-served";
import { type Course, type Dues, dueOn, dueSometime, duesOf, firstDueOn, noDues } from "./due";
import { lengthNotStated } from "./moments-once";
import { timesOf } from "./times-counted";

/** Payments each time that something happens: on the days that a person names, or so many times without a day. */

type Whenever = Extract<Schedule, { readonly kind: "whenever" }>;

/** Each time that something happens. */
export function wheneverDues(moment: Whenever, course: Course): Dues {
  return moment.asks === "on which days" ? onDays(moment, course) : byTimes(moment, course);
}

/** On each of the days from the first in the job on, or so long after it, as far as the limit lets the days count. */
function onDays(moment: Whenever, course: Course): Dues {
  const { whenever: event, key, after } = moment;
  const { subject, horizon, verb } = course;
  const days = subject.circumstances.days[key];
  const occasion = { kind: "whenever", whenever: event, after, times: 1 } as const;
  if (days === undefined)
    return duesOf(
      dueSometime(occasion, [{ kind: "unanswered", question: `days:${key}` }], { isForOne: true }),
    );
  const inTheJob = days.filter((day) => day >= subject.start);
  const [first] = inTheJob;
  if (first === undefined) return noDues({ kind: "never happened", whenever: event, verb });
  const counted = withinTimes(inTheJob, moment, course);
  const length = after === undefined ? undefined : lengthOf(after);
  const dayOf = (on: CalendarDate) => (length === undefined ? on : completesOn(on, length));
  const dues = counted.flatMap(({ on, doubts }): readonly Due[] => {
    if (after !== undefined && length === undefined)
      return [dueSometime(occasion, [...doubts, lengthNotStated(course)])];
    const at = dayOf(on);
    return at > horizon.to ? [] : [dueOn(at, occasion, { years: yearsServed(course, at), doubts })];
  });
  return dues.length > 0 ? duesOf(...dues) : { dues, reason: firstDueOn(dayOf(first)) };
}

interface Counted {
  readonly on: CalendarDate;
  readonly doubts: readonly Doubt[];
}

/** The days that count: the first so many of each month or year, in every reading of a year that is not stated. */
function withinTimes(
  days: readonly CalendarDate[],
  { atMostTimes: limit }: Whenever,
  { subject, verb }: Course,
): readonly Counted[] {
  if (limit === undefined) return days.map((on) => ({ on, doubts: [] }));
  const [most, counted] = "times" in limit ? [limit.times, limit.in] : [limit, undefined];
  const earlier = new Map<string, number>();
  return days.flatMap((on): readonly Counted[] => {
    const times = counted === undefined ? ["in all"] : timesOf(on, counted, subject.start);
    const before = times.map((time) => earlier.get(time) ?? 0);
    for (const time of times) earlier.set(time, (earlier.get(time) ?? 0) + 1);
    if (!isPublished(most)) {
      // However few there are, one of them there is.
      return [
        {
          on,
          doubts: before.every((number) => number === 0) ? [] : [mostTimesNotStated(subject.citing, verb)],
        },
      ];
    }
    if (before.every((number) => number >= most.value)) return [];
    const isOpen = before.some((number) => number >= most.value);
    const doubt: Doubt = {
      kind: "not promised",
      reservation: { why: "years of times open", times: most.value },
    };
    return [{ on, doubts: isOpen ? [doubt] : [] }];
  });
}

function mostTimesNotStated(citing: string, verb: Course["verb"]): Doubt {
  return { kind: "not stated", key: `${citing}.when.atMostTimes`, gap: { about: "most times", verb } };
}

/** So many times, of which nobody has told the days. */
function byTimes(
  { whenever: event, key, after, atMostTimes: limit }: Whenever,
  { subject, verb }: Course,
): Dues {
  const isYearly = limit !== undefined && "times" in limit;
  const atMostTimes = isYearly ? limit.times : limit;
  const isLimitOpen = atMostTimes !== undefined && !isPublished(atMostTimes);
  const open: readonly Doubt[] = isLimitOpen ? [mostTimesNotStated(subject.citing, verb)] : [];
  const occasion = (times: number) => ({ kind: "whenever", whenever: event, after, times }) as const;
  const times = subject.circumstances.times[key];
  if (times === undefined) {
    const isForOne = isYearly || atMostTimes === undefined || isLimitOpen || atMostTimes.value > 1;
    const unanswered: Doubt = { kind: "unanswered", question: `times:${key}` };
    return duesOf(dueSometime(occasion(1), [unanswered], { isForOne }));
  }
  const inOneYear = atMostTimes !== undefined && isPublished(atMostTimes) ? atMostTimes.value : times;
  // On how many years they fall nobody has said: all of them may count, and those of one year count surely.
  const counted = Math.max(0, Math.floor(isYearly ? times : Math.min(times, inOneYear)));
  const leastCounted = Math.max(0, Math.floor(Math.min(times, inOneYear)));
  if (counted === 0) return noDues({ kind: "never happened", whenever: event, verb });
  const part = { numerator: counted, denominator: 1 };
  const leaves = subject.circumstances.leaving !== "stays";
  const inTime: readonly Doubt[] = leaves
    ? [{ kind: "not promised", reservation: { why: "hangs on the day" } }]
    : [];
  return duesOf(
    dueSometime(occasion(counted), [...open, ...inTime], {
      part,
      leastPart: isLimitOpen ? WHOLE : { numerator: leastCounted, denominator: 1 },
      howMuch:
        leastCounted < counted
          ? [{ kind: "not promised", reservation: { why: "years of times open", times: leastCounted } }]
          : [],
    }),
  );
}
