import { addDays, type CalendarDate } from "../../calendar/calendar-date";
import { portion } from "../../money/arithmetic";
import { fraction, partOf } from "../../money/fraction";
import { valued } from "../amounts/money-amount";
import type { LeaveEntry } from "../entries/entry";
import type { MoneyRange } from "../entries/money-range";
import type { LeaveRule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import type { Course } from "../times/due";

/**
 * What somebody pays for leave out of their salary, by what each day or hour of it costs on the first day on which it may be taken.
 * @returns none where it costs nothing, or where nobody can say how much it is or what each costs
 */
export function priceOf(
  { price }: Extract<LeaveRule, { gives: "extra leave" }>,
  { least, most }: Pick<LeaveEntry, "least" | "most">,
  at: CalendarDate,
  course: Course,
): MoneyRange | undefined {
  if (price === undefined || least === "not stated" || most === "not stated" || !Number.isFinite(most))
    return undefined;
  const { subject, service } = course;
  const completeBy = addDays(at, -1);
  const occasion = { subject, service, at, completeBy, years: yearsServed(course, completeBy) };
  const each = valued(price, occasion, `${subject.citing}.price`);
  if (each.is !== "known") return undefined;
  const low = each.least ?? each;
  return {
    least: portion(low.base, partOf(low.part, fraction(least, 1))),
    most: portion(each.base, partOf(each.part, fraction(most, 1))),
    isOpen: each.isOpen === true,
  };
}
