import { addDays, type CalendarDate, daysBetween, earlierOf, laterOf } from "../../calendar/calendar-date";
import { completesOn } from "../../calendar/length";
import type { Period } from "../../calendar/period";
import { anniversary, completedMonths, completionDay } from "../../calendar/service";
import { type Fraction, fraction, together, WHOLE } from "../../money/fraction";
import { lengthOf } from "../rules/length-of";
import type { Rule, Schedule } from "../rules/offer";
import { isPublished, type Quantity } from "../rules/quantity";
import { type Course, firstDayServed, NOTHING_BEFORE } from "./due";

/** What is paid month by month. */

export type ByMonth = Extract<Schedule, { readonly kind: "monthly" }>;

/** The part of the amount that a month brings; `undefined` where the number of months is not published. */
export function partOfMonth(when: ByMonth): Fraction | undefined {
  switch (when.each) {
    case "the whole amount":
      return WHOLE;
    case "a twelfth of the amount":
      return fraction(1, 12);
    case "an equal share":
      return isPublished(when.over) ? fraction(1, when.over.value) : undefined;
  }
}

/**
 * How many months some days are, of months that are counted from a day, so that those of a spread come to its whole on
 * whatever day of the month it begins.
 */
export function monthsSince(begins: CalendarDate, { from, to }: Period): Fraction {
  let months: Fraction = NOTHING_BEFORE;
  for (let number = completedMonths(begins, addDays(from, -1)); ; number += 1) {
    const [first, last] = [anniversary(begins, number), completionDay(begins, number + 1)];
    if (first > to) return months;
    const days = daysBetween(laterOf(first, from), earlierOf(last, to)) + 1;
    months = together(months, fraction(days, daysBetween(first, last) + 1));
  }
}

/** Over how many months the amount of a rule is spread; `undefined` where it has no such end. */
export function spreadOver(rule: Rule): Quantity | undefined {
  if (!("when" in rule) || rule.when.kind !== "monthly") return undefined;
  return rule.when.each === "an equal share" ? rule.when.over : undefined;
}

/** The last day of the months over which an amount is spread, from the first day of the service that counts. */
export function spreadUntil(
  rule: Rule,
  course: Pick<Course, "subject" | "service">,
): CalendarDate | undefined {
  const over = spreadOver(rule);
  const length = over === undefined ? undefined : lengthOf(over);
  return length === undefined ? undefined : completesOn(firstDayServed(course), length);
}
