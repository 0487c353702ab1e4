import { addDays, daysBetween, earlierOf, laterOf } from "../../calendar/calendar-date";
import type { Period } from "../../calendar/period";
import { anniversary, completionDay } from "../../calendar/service";
import { type WorkingShare, workingShare } from "../../pay/working-share";
import { type Subject, shareOn } from "../person/subject";

/**
 * Months of a part of a period: months are counted from the first day of the period, and a part of one by its days, so that
 * those of all parts add up to those of the period.
 */
export function monthsOf(part: Period, period: Period): number {
  let months = 0;
  for (let number = 0; ; number += 1) {
    const first = anniversary(period.from, number);
    if (first > part.to) return months;
    const last = completionDay(period.from, number + 1);
    const [from, to] = [laterOf(first, part.from), earlierOf(last, part.to)];
    if (from <= to) months += (daysBetween(from, to) + 1) / (daysBetween(first, last) + 1);
  }
}

/** Shares are told apart to a millionth: an average of hours has no end of decimals. */
const MILLION = 1_000_000;

/** The average of the hours worked in a period, each by the months for which they were worked. */
export function averageShare(subject: Pick<Subject, "circumstances">, period: Period): WorkingShare {
  const changes = subject.circumstances.hoursChanges
    .map(({ from }) => from)
    .filter((day) => period.from < day && day <= period.to);
  // The same hours all the time are their own average, exactly, and need no counting of months.
  if (changes.length === 0) return shareOn(subject, period.from);
  const starts = [period.from, ...changes];
  const pieces = starts.map((from, index) => {
    const next = starts[index + 1];
    const share = shareOn(subject, from);
    const months = monthsOf({ from, to: next === undefined ? period.to : addDays(next, -1) }, period);
    return { months, worked: (months * share.numerator) / share.denominator };
  });
  const months = pieces.reduce((sum, piece) => sum + piece.months, 0);
  const worked = pieces.reduce((sum, piece) => sum + piece.worked, 0);
  return workingShare(Math.min(MILLION, Math.max(1, Math.round((worked / months) * MILLION))), MILLION);
}

/** The fewest hours worked on any day of a period. */
export function lowestShare(subject: Pick<Subject, "circumstances">, { from, to }: Period): WorkingShare {
  const changes = subject.circumstances.hoursChanges.filter(
    (change) => from < change.from && change.from <= to,
  );
  const shares = [shareOn(subject, from), ...changes.map(({ share }) => share)];
  return shares.reduce((one, other) =>
    other.numerator * one.denominator < one.numerator * other.denominator ? other : one,
  );
}
