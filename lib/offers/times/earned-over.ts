import { addDays, type CalendarDate, laterOf } from "../../calendar/calendar-date";
import { completesOn, inMonths } from "../../calendar/length";
import { addMonths, endOfMonth, startOfMonth } from "../../calendar/months";
import type { Period } from "../../calendar/period";
import { isWithin } from "../../calendar/period";
import type { Subject } from "../person/subject";
import { everyOf, notSaid, unmet, type Verdict, YES } from "../reasons/verdict";
import { lengthOf } from "../rules/length-of";
import type { MoneyRule, Rule, Schedule } from "../rules/offer";
import { stepFor } from "../rules/steps";
import { movedOn } from "../service/away";
import { yearsServed } from "../service/years-served";
import { type Course, firstDayServed, TIME_RANK } from "./due";
import { completesAgain, serviceAgain } from "./service-again";
import { monthsPaidFor } from "./yearly";

/** Months of service that a payment rewards which comes again; of one that comes once, all until then. */
function monthsRewarded(schedule: Schedule): number | undefined {
  switch (schedule.kind) {
    case "each completed year":
    case "each anniversary":
    case "each year":
    case "once or each year":
    case "event each year":
      return 12;
    case "census":
      return monthsPaidFor(schedule);
    case "in months":
      return schedule.each === "the whole amount" ? 12 : 12 / schedule.months.length;
    case "every": {
      const length = lengthOf(schedule.service);
      return length !== undefined && "months" in length ? length.months : undefined;
    }
    default:
      return undefined;
  }
}

/** True for what comes again, each time for the time since the one before. */
export function isForATime(schedule: Schedule): boolean {
  return monthsRewarded(schedule) !== undefined;
}

/** Times that come with so much service, of which steps may leave some out. */
const WITH_SERVICE: ReadonlySet<Schedule["kind"]> = new Set([
  "each completed year",
  "each anniversary",
  "every",
]);

/** Months since the payment before, where steps of service leave out years between; none where nothing was paid before. */
function monthsSinceLast({ when, amount }: OfATime, at: CalendarDate, course: Course): number | undefined {
  const months = monthsRewarded(when);
  if (isFirst(when, at, course)) return undefined;
  const [years] = yearsServed(course, at);
  if (months === undefined || years === undefined || !WITH_SERVICE.has(when.kind)) return months;
  if (amount.kind !== "by service" || months % 12 > 0) return months;
  const between = months / 12;
  const first = serviceAgain(when)?.first ?? { months: 12 };
  for (let before = years - between; before >= Math.floor(inMonths(first) / 12); before -= between)
    if (stepFor(amount, before).is !== "nothing") return (years - before) * 12;
  return undefined;
}

/** Whether something that comes again comes first on a day, after a length of service of its own. */
function isFirst(when: Schedule, at: CalendarDate, { service }: Course): boolean {
  const again = when.kind === "every" && when.firstAfter !== undefined ? serviceAgain(when) : undefined;
  const origin = service.perhaps === "any day before" ? undefined : (service.perhaps ?? service.from);
  if (again === undefined || origin === undefined) return false;
  return at <= movedOn(completesAgain(origin, again, 1), service.away, origin);
}

type OfATime = Pick<MoneyRule, "when" | "amount">;

/** The time that a payment pays for which falls due on a day: since the one before, or since service began to count. */
export function earnedOver(rule: OfATime, at: CalendarDate, course: Course): Period {
  const begins = firstDayServed(course);
  const months = monthsSinceLast(rule, at, course);
  const from = months === undefined ? begins : laterOf(begins, addMonths(addDays(at, 1), -months));
  return { from: from > at ? at : from, to: at };
}

/** The time over which hours are averaged: that which is paid for, or since a length of service that the rule names. */
export function averagedOver(rule: MoneyRule, at: CalendarDate, course: Course): Period {
  const earned = earnedOver(rule, at, course);
  const { proRata } = rule;
  const length = typeof proRata === "object" ? lengthOf(proRata.averageHoursSince) : undefined;
  if (length === undefined) return earned;
  const begins = firstDayServed(course);
  const from = addDays(completesOn(course.service.from ?? begins, length), 1);
  return { from: from > at ? at : laterOf(begins, from), to: at };
}

/** Whether something happens in the time that a payment is for which loses it. */
export function lostIn({ lostIf }: MoneyRule, earned: Period, { circumstances }: Subject): Verdict {
  if (lostIf === undefined) return YES;
  const on = circumstances.events[lostIf.key];
  if (on === undefined)
    return { is: "unknown", doubts: [{ kind: "unanswered", question: `event:${lostIf.key}` }] };
  if (on === "never" || !isWithin(on, earned)) return YES;
  return unmet({ kind: "lost", event: lostIf.event, on }, TIME_RANK);
}

/** True of what is paid by the month, or for each of something: of its time nothing can be left out but days. */
export function isByTheMonth({ when }: MoneyRule): boolean {
  return when.kind === "monthly" || when.kind === "for each";
}

/** True of what comes with the salary of the days that it is for, where it is paid by the month. */
export function isWithItsMonth({ paid }: MoneyRule): boolean {
  return paid === undefined || paid.kind === "that month";
}

/** Whether what is paid by the month is lost for the month of a day: by what happens in it, or by leaving in it. */
export function lostInMonth(rule: MoneyRule, at: CalendarDate, subject: Subject): Verdict {
  if (!isByTheMonth(rule)) return YES;
  const month = { from: startOfMonth(at), to: endOfMonth(at) };
  return everyOf([lostIn(rule, month, subject), lostByLeaving(rule, month, subject)]);
}

function lostByLeaving(
  { monthOfLeaving = "paid" }: MoneyRule,
  month: Period,
  { circumstances: { leaving }, citing }: Subject,
): Verdict {
  if (monthOfLeaving === "paid" || leaving === "stays" || !isWithin(leaving.on, month)) return YES;
  return monthOfLeaving === "not paid"
    ? unmet({ kind: "month of leaving", on: leaving.on }, TIME_RANK)
    : notSaid(`${citing}.monthOfLeaving`, { about: "month of leaving" });
}

/** The days on which it begins and ends to hold that a month is lost. */
export function* daysOfLostMonths(rule: Rule, { circumstances: { events, leaving } }: Subject) {
  const on = "lostIf" in rule && rule.lostIf !== undefined ? events[rule.lostIf.key] : undefined;
  if (on !== undefined && on !== "never") yield* [startOfMonth(on), addDays(endOfMonth(on), 1)];
  if (leaving !== "stays" && "monthOfLeaving" in rule && rule.monthOfLeaving !== undefined)
    yield startOfMonth(leaving.on);
}
