import { type CalendarDate, readCalendarDate } from "../calendar/calendar-date";
import { compareStarts, inForce } from "../calendar/in-force";
import { isStated, NOT_STATED, type NotStated } from "../model/not-stated";
import { payFromWords } from "../pay/pay-words";
import { isPaidInFigures } from "../pay/published-pay";
import type { Grade, Pay, Role } from "./types";

/** Published pay from a day that is stated. */
type DatedPay = Grade["later"][number];

/** The published pay of a role for somebody who starts on a day. */
export interface PayAhead {
  /** The pay in force on the first day; `not stated` where none is published for it. */
  readonly atStart: Pay | NotStated;
  /** What is published from a later day on, earliest first. */
  readonly later: readonly DatedPay[];
}

/**
 * What is published from a later day on, earliest first.
 * @param day an ISO day
 */
export function payAfter(history: readonly Pay[], day: string): readonly DatedPay[] {
  return history
    .flatMap((dated) => {
      const from = readCalendarDate(dated.from);
      return from === undefined || from <= day ? [] : [{ ...dated, from }];
    })
    .toSorted((one, other) => compareStarts(one.from, other.from));
}

/** What pay on a grade becomes, in words: `£44,153 to £47,318 from 1 April 2027`; none where no later pay is published. */
export function laterPayOf(grade: Pick<Grade, "later"> | NotStated): readonly string[] {
  return isStated(grade) ? grade.later.filter(isPaidInFigures).map(payFromWords) : [];
}

/**
 * Looks up the dated pay of a role from a day on. Where pay is in force today, and none was published for a start before
 * it, the earliest counts as if it had held since then.
 */
export function payAhead({ grade, pay }: Pick<Role, "grade" | "pay">, start: CalendarDate): PayAhead {
  if (!isStated(grade)) return { atStart: pay, later: [] };
  const later = payAfter(grade.history, start);
  const atStart = inForce(grade.history, start);
  if (atStart !== undefined || !isStated(pay)) return { atStart: atStart ?? NOT_STATED, later };
  return { atStart: later[0] ?? pay, later: later.slice(1) };
}
