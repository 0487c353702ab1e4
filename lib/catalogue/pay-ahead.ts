import { type CalendarDate, readCalendarDate } from "../calendar/calendar-date";
import { inForce } from "../calendar/in-force";
import { isStated, NOT_STATED, type NotStated } from "../model/not-stated";
import type { Pay, Role } from "./types";

/** Published pay from a day that is stated. */
type DatedPay = Pay & { readonly from: CalendarDate };

/** The published pay of a role for somebody who starts on a day. */
export interface PayAhead {
  /** The pay in force on the first day; `not stated` where none is published for it. */
  readonly atStart: Pay | NotStated;
  /** What is published from a later day on, earliest first. */
  readonly later: readonly DatedPay[];
}

/**
 * Looks up the dated pay of a role from a day on. Where pay is in force today, and none was published for a start before
 * it, the earliest counts as if it had held since then.
 */
export function payAhead({ grade, pay }: Pick<Role, "grade" | "pay">, start: CalendarDate): PayAhead {
  if (!isStated(grade)) return { atStart: pay, later: [] };
  const later = grade.history.flatMap((dated) => {
    const from = readCalendarDate(dated.from);
    return from === undefined || from <= start ? [] : [{ ...dated, from }];
  });
  const atStart = inForce(grade.history, start);
  if (atStart !== undefined || !isStated(pay)) return { atStart: atStart ?? NOT_STATED, later };
  return { atStart: later[0] ?? pay, later: later.slice(1) };
}
