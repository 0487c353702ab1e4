import type { CalendarDate } from "../../calendar/calendar-date";
import { isWithin } from "../../calendar/period";
import { partOf } from "../../money/fraction";
import type { Due, Entry, MoneyEntry } from "../entries/entry";
import { type BenefitRule, firstDay, isEntry, lastDay, type Outcome } from "../entries/outcome";
import type { Reason } from "../reasons/reason";
import type { MoneyRule, OfferBenefit } from "../rules/offer";
import { monthsSince, partOfMonth } from "../times/by-month";
import { atAnotherTime, type Course, type Dues, dueSometime, duesOf, firstDayServed } from "../times/due";
import { averagedOver, earnedOver, lostIn } from "../times/earned-over";
import { firstReason } from "../times/eligible";
import { lengthNotStated } from "../times/moments-once";
import { lastDueInView, paidDues, scheduleDues } from "../times/schedule";
import { numberCounted } from "./by-number";
import { withinLimit } from "./limit-in-all";
import { withinService, withinTimes } from "./limit-of-times";
import { moneyEntry } from "./money-entry";
import { monthlyPayments, type OfMonth } from "./monthly";
import { byMonths, inEitherPlace, spellsOf } from "./moves-within";
import { onceInATime } from "./once-in-a-time";
import { hasFreePart } from "./tax-free";
import { termsOn } from "./terms";
import { undatedPayment } from "./undated";
import { partAtWork } from "./while-away";

/** What a rule of money gives from the first day in the job to the end of the timeline. */
export function payments(what: BenefitRule<MoneyRule>, course: Course): Outcome<MoneyEntry> {
  const given = withinTimes(what, withinService(what, givenBy(what, course), course), course);
  const limited = withinLimit(what.rule.inAllAtMost, given, course.subject);
  return looksBack(what.benefit) ? limited : withinTimeline(limited, course);
}

/** Whether what was paid before the timeline counts for what the benefit pays in it. */
export function looksBack(benefit: OfferBenefit): boolean {
  return benefit.inAllAtMost !== undefined || hasFreePart(benefit);
}

function givenBy(what: BenefitRule<MoneyRule>, course: Course): Outcome<MoneyEntry> {
  const { when } = what.rule;
  switch (when.kind) {
    case "monthly": {
      const part = partOfMonth(when);
      if (part === undefined)
        return datedEntries(
          what,
          duesOf(dueSometime({ kind: "schedule", schedule: when }, [lengthNotStated(course)])),
          course,
        );
      const begins = firstDayServed(course);
      const partIn: OfMonth["partIn"] = (ofMonth) =>
        partOf(when.each === "an equal share" ? monthsSince(begins, ofMonth.period) : ofMonth.part, part);
      return monthlyPayments(what, { partIn, occasion: { kind: "monthly" }, doubts: [] }, course);
    }
    case "for each":
      return byNumber(what, when, course);
    default:
      return datedPayments(what, when, course);
  }
}

/** So much for each of something, of which the person tells how many there are. */
function byNumber(
  what: BenefitRule<MoneyRule>,
  when: Extract<MoneyRule["when"], { kind: "for each" }>,
  course: Course,
): Outcome<MoneyEntry> {
  const number = numberCounted(when, course.subject);
  if (number.is === "unanswered")
    return datedEntries(
      what,
      duesOf(dueSometime({ kind: "schedule", schedule: when }, number.doubts, { isForOne: true })),
      course,
    );
  const { inYear, inDays, doubts } = number;
  const none = atAnotherTime({ kind: "none of it", forEach: when.forEach });
  if (inYear === 0) return { entries: [], reasons: [none] };
  const begins = firstDayServed(course);
  const occasion = { kind: "for each", forEach: when.forEach, inYear } as const;
  const partIn: OfMonth["partIn"] = ({ period }) => inDays(period, begins);
  return monthlyPayments(what, { partIn, none, occasion, doubts }, course);
}

function datedPayments(
  what: BenefitRule<MoneyRule>,
  schedule: Exclude<MoneyRule["when"], { kind: "monthly" | "for each" }>,
  course: Course,
): Outcome<MoneyEntry> {
  const horizon = { from: course.horizon.from, to: lastDueInView(what.rule.paid, course) };
  return datedEntries(what, scheduleDues(schedule, { ...course, horizon }), course);
}

function datedEntries(
  what: BenefitRule<MoneyRule>,
  { dues, reason }: Dues,
  course: Course,
): Outcome<MoneyEntry> {
  const entries: MoneyEntry[] = [];
  const reasons: Reason[] = reason === undefined ? [] : [firstReason(what, reason, course)];
  for (const due of paidDues(dues, what.rule.paid, course)) {
    const all =
      due.at === undefined
        ? [undatedPayment(what, due, course)]
        : due.onAnyDay === undefined
          ? datedPayment(what, due, due.at, course)
          : [
              onceInATime(what, due, due.onAnyDay, course, (onDay, at) =>
                datedPayment(what, onDay, at, course),
              ),
            ];
    for (const payment of all) {
      if (isEntry(payment)) entries.push(payment);
      else reasons.push(payment);
    }
  }
  return { entries, reasons };
}

function datedPayment(
  what: BenefitRule<MoneyRule>,
  due: Due,
  at: CalendarDate,
  course: Course,
): readonly (MoneyEntry | Reason)[] {
  const { years, rewards, completeBy, earnedTo = rewards ?? at } = due;
  const time = {
    at,
    years,
    rewards,
    earnedTo,
    paidOn: lastDay(due.when),
    ...(completeBy !== undefined && { completeBy }),
  };
  const rewarded = earnedOver(what.rule, earnedTo, course);
  const spells = spellsOf(what, rewarded, time, course);
  // The last of them goes on to the day, so that it is judged as things are then.
  const { terms } = spells[spells.length - 1] ?? { terms: termsOn(what, course, time) };
  const isByMonths = what.rule.ifMoved === "in proportion to months" && spells.length > 1;
  if (!terms.given && !(isByMonths && spells.some((spell) => spell.terms.given))) return [terms.reason];
  const first = firstDay(due.when) ?? at;
  if (at > course.horizon.to && first > course.horizon.to)
    return [atAnotherTime({ kind: "due after the timeline", day: at })];
  const lost = lostIn(what.rule, rewarded, course.subject);
  if (lost.is === "no") return [lost.reason];
  const left = partAtWork(what.rule, rewarded, course.subject);
  if (left.none !== undefined) return [left.none];
  const open = lost.is === "unknown" ? lost.doubts : [];
  const doubts = [...due.doubts, ...open];
  const whole = {
    ...due,
    earned: averagedOver(what.rule, earnedTo, course),
    doubts,
    part: partOf(due.part, left.most),
    leastPart: partOf(due.leastPart, left.least),
    howMuch: [...(due.howMuch ?? []), ...left.doubts],
  };
  if (isByMonths) return byMonths(what, whole, at, spells, course);
  if (!terms.given) return [terms.reason];
  return spells.length === 1 || what.rule.ifMoved === "as on the day"
    ? [moneyEntry(what, course, whole, at, terms)]
    : [inEitherPlace(what, whole, at, { spells, terms }, course)];
}

/** Leaves out what is paid before or after the timeline. */
export function withinTimeline<Given extends Entry>(
  { entries, reasons }: Outcome<Given>,
  { horizon }: Pick<Course, "horizon">,
): Outcome<Given> {
  const inside: Given[] = [];
  const allReasons = [...reasons];
  for (const entry of entries) {
    const first = firstDay(entry.when);
    if (first === undefined || isWithin(first, horizon)) inside.push(entry);
    else if (first > horizon.to) allReasons.push(atAnotherTime({ kind: "paid after the timeline" }));
    else allReasons.push(atAnotherTime({ kind: "due before the timeline", occasion: entry.occasion }));
  }
  return { entries: inside, reasons: allReasons };
}
