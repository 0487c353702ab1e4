import { addDays, daysBetween } from "../../calendar/calendar-date";
import { addMonths } from "../../calendar/months";
import type { Period } from "../../calendar/period";
import { anniversary, completedMonths } from "../../calendar/service";
import { type WorkingShare, workingShare } from "../../pay/working-share";
import { type Subject, shareOn } from "../person/subject";

/** Months of a period, with a part of a month by its days. */
export function monthsOf({ from, to }: Period): number {
  const whole = completedMonths(from, to);
  const rest = anniversary(from, whole);
  if (rest > to) return whole;
  return whole + (daysBetween(rest, to) + 1) / daysBetween(rest, addMonths(rest, 1));
}

/** Shares are told apart to a millionth: an average of hours has no end of decimals. */
const MILLION = 1_000_000;

/** The average of the hours worked in a period, each by the months for which they were worked. */
export function averageShare(subject: Pick<Subject, "circumstances">, period: Period): WorkingShare {
  const changes = subject.circumstances.hoursChanges
    .map(({ from }) => from)
    .filter((day) => period.from < day && day <= period.to);
  const starts = [period.from, ...changes];
  const pieces = starts.map((from, index) => {
    const next = starts[index + 1];
    const share = shareOn(subject, from);
    const months = monthsOf({ from, to: next === undefined ? period.to : addDays(next, -1) });
    return { months, worked: (months * share.numerator) / share.denominator };
  });
  const months = pieces.reduce((sum, piece) => sum + piece.months, 0);
  const worked = pieces.reduce((sum, piece) => sum + piece.worked, 0);
  return workingShare(Math.min(MILLION, Math.max(1, Math.round((worked / months) * MILLION))), MILLION);
}
