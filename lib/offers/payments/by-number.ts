import { addDays, type CalendarDate, earlierOf, laterOf } from "../../calendar/calendar-date";
import type { Period } from "../../calendar/period";
import { anniversary, completedMonths } from "../../calendar/service";
import { type Fraction, fraction, less, partOf, together } from "../../money/fraction";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Schedule } from "../rules/offer";
import { isPublished } from "../rules/quantity";
import { monthsOf } from "./unchanged-periods";

type ForEach = Extract<Schedule, { readonly kind: "for each" }>;

/** How often a year has what a person counts in another time. */
const IN_A_YEAR = { "in a week": 52, "in a month": 12, "in a year": 1 } as const satisfies Record<
  ForEach["counted"],
  number
>;

/** How many of something in a year a rule pays for, of those that a person tells. */
export type NumberCounted =
  | {
      readonly is: "told";
      readonly inYear: number;
      /** How many of those of some days it pays for, of years that begin with a day. */
      readonly inDays: (days: Period, begins: CalendarDate) => Fraction;
      readonly doubts: readonly Doubt[];
    }
  | { readonly is: "unanswered"; readonly doubts: readonly Doubt[] };

/** Looks up the number that a person has told, and takes from it what is outside the limits of the rule. */
export function numberCounted({ key, counted, above, upTo }: ForEach, subject: Subject): NumberCounted {
  const { circumstances, citing } = subject;
  const times = circumstances.times[key];
  if (times === undefined)
    return { is: "unanswered", doubts: [{ kind: "unanswered", question: `times:${key}` }] };
  const number = times * IN_A_YEAR[counted];
  const limits = [above, upTo].filter((limit) => limit !== undefined);
  const most = upTo !== undefined && isPublished(upTo) ? Math.min(number, upTo.value) : number;
  const least = above !== undefined && isPublished(above) ? above.value : 0;
  const doubts: readonly Doubt[] = limits.every(isPublished)
    ? []
    : [{ kind: "not stated", key: `${citing}.when.number`, gap: { about: "most times", verb: "paid" } }];
  const isLimited = most < number || least > 0;
  const aMonth = fraction(number, 12);
  return {
    is: "told",
    inYear: Math.max(0, most - least),
    doubts,
    inDays: (days, begins) =>
      isLimited
        ? withinYears(days, begins, (months) => between(partOf(months, aMonth), least, most))
        : partOf(monthsOf(days), aMonth),
  };
}

/** Of a number the part above one limit and up to another. */
function between(number: Fraction, above: number, upTo: number): Fraction {
  const isBeyond = number.numerator > upTo * number.denominator;
  return less(isBeyond ? fraction(upTo, 1) : number, fraction(above, 1));
}

/**
 * What some days bring of what each year brings anew: the limits of a year are reached in the course of it, so that who works
 * for half of one has them in full.
 * @param byThen how much there is in the first so many months of a year
 */
function withinYears(days: Period, begins: CalendarDate, byThen: (months: Fraction) => Fraction): Fraction {
  let all: Fraction = { numerator: 0, denominator: 1 };
  const first = Math.floor(completedMonths(begins, addDays(days.from, -1)) / 12);
  for (let year = first; ; year += 1) {
    const [from, next] = [anniversary(begins, year * 12), anniversary(begins, (year + 1) * 12)];
    if (from > days.to) return all;
    const since = (to: CalendarDate) => byThen(monthsOf({ from, to }));
    const before = addDays(laterOf(from, days.from), -1);
    all = together(all, less(since(earlierOf(days.to, addDays(next, -1))), since(before)));
  }
}
