import { addDays, type CalendarDate, laterOf } from "../../calendar/calendar-date";
import type { Period } from "../../calendar/period";
import type { Due, Entry, When } from "../entries/entry";
import { type BenefitRule, isReason } from "../entries/outcome";
import type { Doubt } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import { yearsServed } from "../service/years-served";
import { type Course, firstDueOn } from "../times/due";
import { daysToJudge } from "./days-to-judge";

/** What something of which nobody knows the day comes to on the days on which it may come; at least one. */
export interface OnAnyDay<Given extends Entry> {
  readonly entries: readonly [Given, ...Given[]];
  /** True where it comes on whichever day it falls due. */
  readonly isEveryDay: boolean;
  /** The last day on which it can fall due; none where that is any day in view. */
  readonly due: CalendarDate | undefined;
}

/** A due of which the day is known. */
export function isOnItsDay(due: Due): due is Due & { readonly at: CalendarDate } {
  return due.at !== undefined && due.onAnyDay === undefined;
}

/**
 * A due as it is on one of the days on which it may come. What hangs on service comes on a day after that is complete: what is
 * only complete on the last day in view comes later.
 */
function dueOnDay(due: Due, at: CalendarDate, { from }: Period, course: Course): Due {
  const completeBy = laterOf(from, addDays(at, -1));
  if (due.onAnyDay === undefined) return { ...due, completeBy };
  return { ...due, at, completeBy, years: yearsServed(course, completeBy) };
}

/**
 * What has no day may come on any day of the time in view, or of a year, so that it is judged on all of them.
 * @param entryOn what it comes to on a day, or why it comes to nothing then
 * @returns the reason of the nearest miss where it comes on none
 */
export function onAnyDay<Given extends Entry>(
  what: BenefitRule,
  due: Due,
  course: Course,
  entryOn: (due: Due, at: CalendarDate) => Given | Reason,
): OnAnyDay<Given> | Reason {
  const { subject, horizon } = course;
  const inView = { from: laterOf(subject.start, horizon.from), to: horizon.to };
  const period = due.onAnyDay?.of ?? inView;
  const { leaving } = subject.circumstances;
  const entries: Given[] = [];
  const reasons: Reason[] = [];
  let when: When | undefined;
  let last: CalendarDate | undefined;
  // The last of the days judged on which it came; it goes on to come until one on which it does not.
  let previous: CalendarDate | undefined;
  let isEveryDay = true;
  const days = daysToJudge(what, course, period);
  // What comes in any case has come by the last day.
  for (const at of due.onAnyDay === undefined ? days : new Set([...days, period.to])) {
    const earliest =
      when ?? (at > period.from && due.when.kind === "undated" ? { ...due.when, from: at } : due.when);
    const outcome = entryOn({ ...dueOnDay(due, at, period, course), when: earliest }, at);
    if (isReason(outcome)) {
      reasons.push(outcome);
      if (last === previous && last !== undefined) last = addDays(at, -1);
      // Nobody gets anything after leaving: that says nothing about the days before.
      if (leaving === "stays" || at <= leaving.on) isEveryDay = false;
    } else {
      when = earliest;
      last = at;
      previous = at;
      entries.push(outcome);
    }
  }
  const [first, ...others] = entries;
  if (first === undefined) return nearest(reasons) ?? firstDueOn(subject.start);
  return { entries: [first, ...others], isEveryDay, due: due.onAnyDay === undefined ? undefined : last };
}

const HANGS_ON_THE_DAY: Doubt = { kind: "not promised", reservation: { why: "hangs on the day" } };
const AMOUNT_HANGS_ON_THE_DAY: Doubt = {
  kind: "not promised",
  reservation: { why: "amount hangs on the day" },
};

/** Why it is not clear whether something comes of which nobody knows the day, or whether how much it is has been published. */
export function dayDoubts({
  entries,
  isEveryDay,
}: Pick<OnAnyDay<Entry>, "entries" | "isEveryDay">): readonly Doubt[] {
  const published = new Set(entries.map(({ status }) => status !== "not stated"));
  if (!isEveryDay) return [HANGS_ON_THE_DAY];
  return published.size === 1 ? [] : [AMOUNT_HANGS_ON_THE_DAY];
}

/** Of several reasons the nearest miss. */
function nearest(reasons: readonly Reason[]): Reason | undefined {
  return reasons.reduce<Reason | undefined>(
    (best, reason) => (best === undefined || reason.rank > best.rank ? reason : best),
    undefined,
  );
}
