import { addDays, type CalendarDate, laterOf } from "../../calendar/calendar-date";
import type { Due, Entry, MoneyEntry, When } from "../entries/entry";
import { asOneEntry, leastSure } from "../entries/one-entry";
import { type BenefitRule, isReason } from "../entries/outcome";
import type { Doubt } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import type { MoneyRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import { type Course, firstDueOn } from "../times/due";
import { averagedOver } from "../times/earned-over";
import { moneyEntry } from "./money-entry";
import { termsOn } from "./terms";
import { unchangedPeriods, yearsOfService } from "./unchanged-periods";

/** What something without a day comes to on the days on which it may come; at least one. */
export interface OnAnyDay<Given extends Entry> {
  readonly entries: readonly [Given, ...Given[]];
  /** True where it comes on whichever day it falls due. */
  readonly isEveryDay: boolean;
}

/**
 * The days that stand for all in view: the first of each period in which nothing changes, and the first after each
 * anniversary of the start, from which one more year since qualifying may be complete (see `yearsQualified`).
 */
function daysToJudge(what: BenefitRule, course: Course, from: CalendarDate): readonly CalendarDate[] {
  const { to } = course.horizon;
  const periods = unchangedPeriods(what, course, from).map((period) => period.from);
  const grows = [...yearsOfService(addDays(course.subject.start, 1), from, to)].filter((day) => day > from);
  return [...new Set([...periods, ...grows])].sort();
}

/**
 * What has no day may come on any day of the time in view, so that it is judged on all of them.
 * @param entryOn what it comes to on a day, or why it comes to nothing then
 * @returns the reason of the nearest miss where it comes on none
 */
export function onAnyDay<Given extends Entry>(
  what: BenefitRule,
  due: Due,
  course: Course,
  entryOn: (due: Due, at: CalendarDate) => Given | Reason,
): OnAnyDay<Given> | Reason {
  const from = laterOf(course.subject.start, course.horizon.from);
  const { leaving } = course.subject.circumstances;
  const entries: Given[] = [];
  const reasons: Reason[] = [];
  let when: When | undefined;
  let isEveryDay = true;
  for (const at of daysToJudge(what, course, from)) {
    const earliest =
      when ?? (at > from && due.when.kind === "undated" ? { ...due.when, from: at } : due.when);
    const outcome = entryOn({ ...due, when: earliest }, at);
    if (isReason(outcome)) {
      reasons.push(outcome);
      // Nobody gets anything after leaving: that says nothing about the days before.
      if (leaving === "stays" || at <= leaving.on) isEveryDay = false;
    } else {
      when = earliest;
      entries.push(outcome);
    }
  }
  const [first, ...others] = entries;
  if (first === undefined) return nearest(reasons) ?? firstDueOn(course.subject.start);
  return { entries: [first, ...others], isEveryDay };
}

const HANGS_ON_THE_DAY: Doubt = { kind: "not promised", reservation: { why: "hangs on the day" } };

/** Why it is not clear whether something comes that has no day. */
export function dayDoubts({ isEveryDay }: Pick<OnAnyDay<Entry>, "isEveryDay">): readonly Doubt[] {
  return isEveryDay ? [] : [HANGS_ON_THE_DAY];
}

/** What money without a day comes to, as one entry. */
export function asOnePayment(onDays: OnAnyDay<MoneyEntry>): MoneyEntry {
  const comes = onDays.isEveryDay ? leastSure(onDays.entries) : "perhaps";
  return asOneEntry(onDays.entries, comes, dayDoubts(onDays));
}

/** What a payment without a day comes to, or why it comes to nothing. */
export function undatedPayment(what: BenefitRule<MoneyRule>, due: Due, course: Course): MoneyEntry | Reason {
  const onDays = onAnyDay(what, due, course, (onDay, at) => {
    const years = due.years.length > 0 ? due.years : yearsServed(course, at);
    const terms = termsOn(what, course, { at, years });
    return terms.given
      ? moneyEntry(what, course, { ...onDay, earned: averagedOver(what.rule, at, course) }, at, terms)
      : terms.reason;
  });
  return "entries" in onDays ? asOnePayment(onDays) : onDays;
}

/** Of several reasons the nearest miss. */
function nearest(reasons: readonly Reason[]): Reason | undefined {
  return reasons.reduce<Reason | undefined>(
    (best, reason) => (best === undefined || reason.rank > best.rank ? reason : best),
    undefined,
  );
}
