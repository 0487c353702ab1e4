import { addDays, type CalendarDate, laterOf, partsOf } from "../../calendar/calendar-date";
import { inYear } from "../../calendar/day-of-year";
import { completesOn } from "../../calendar/length";
import { endOfMonth, monthNumber } from "../../calendar/months";
import { monthOf } from "../../calendar/period";
import { type Fraction, fraction, less, together, WHOLE } from "../../money/fraction";
import type { Due, When } from "../entries/entry";
import { firstDay, lastDay } from "../entries/outcome";
import type { Subject } from "../person/subject";
import type { Reason } from "../reasons/reason";
import { lengthOf } from "../rules/length-of";
import type { MoneyRule, Schedule } from "../rules/offer";
import { isPublished, partIn } from "../rules/quantity";
import { type Course, type Dues, duesOf, NOTHING_BEFORE } from "./due";
import { momentDues } from "./moments";
import { onceDues } from "./moments-once";
import { withNextSalary, withSalaryOf } from "./pay-day";
import { census, inMonths } from "./yearly";

type Instalments = Extract<Schedule, { readonly kind: "instalments" }>;

/** Everything that a schedule makes fall due, but for what is paid by the month or the piece (see `monthly.ts`). */
export function scheduleDues(
  schedule: Exclude<Schedule, { kind: "monthly" | "for each" }>,
  course: Course,
): Dues {
  if (schedule.kind === "instalments") return instalments(schedule, course);
  if (schedule.kind === "in months") return inMonths(schedule, course);
  if (schedule.kind === "census") return census(schedule, course);
  return momentDues(schedule, course);
}

/** The share of each part; none where it is not published. Thirds are exact: a part of 33.334% is what two of 33.333% leave. */
function sharesOf(parts: Instalments["parts"]): readonly (Fraction | undefined)[] {
  const shares = parts.map(({ share }) => {
    if (share === "equal") return fraction(1, parts.length);
    return isPublished(share) ? partIn(share) : undefined;
  });
  const { numerator, denominator } = sumOf(shares);
  if (numerator <= denominator) return shares;
  const last = shares.findLastIndex((share) => share !== undefined);
  return shares.with(last, less(WHOLE, sumOf(shares.toSpliced(last, 1))));
}

function sumOf(shares: readonly (Fraction | undefined)[]): Fraction {
  return shares.reduce<Fraction>((sum, share) => together(sum, share ?? NOTHING_BEFORE), NOTHING_BEFORE);
}

function instalments({ parts }: Instalments, course: Course): Dues {
  const shares = sharesOf(parts);
  const open = shares.filter((share) => share === undefined).length;
  const rest = less(WHOLE, sumOf(shares));
  const dues: Due[] = [];
  let before: Fraction = NOTHING_BEFORE;
  let reason: Reason | undefined;
  for (const [index, { when }] of parts.entries()) {
    // What is left of the whole is the one part that is not stated, or all of those together.
    const part = shares[index] ?? (open === 1 ? rest : undefined);
    const moment = onceDues(when, course);
    reason ??= moment.reason;
    for (const due of moment.dues) {
      dues.push(
        part === undefined
          ? { ...due, openParts: open, part: rest, leastPart: NOTHING_BEFORE }
          : { ...due, before, part, leastPart: part },
      );
    }
    if (part !== undefined) before = together(before, part);
  }
  return dues.length > 0 ? duesOf(...dues) : { dues, reason };
}

/** Paid with the salary of a month, which comes before the end of it, and where that is the first, before the month itself. */
const WITH_A_SALARY: ReadonlySet<NonNullable<MoneyRule["paid"]>["kind"]> = new Set([
  "that month",
  "next month",
  "in month",
]);

/** The last day on which something may fall due that is paid within the timeline: a salary may be paid before it is. */
export function lastDueInView(
  paid: MoneyRule["paid"],
  { horizon: { to } }: Pick<Course, "horizon">,
): CalendarDate {
  return paid !== undefined && WITH_A_SALARY.has(paid.kind) ? endOfMonth(to) : to;
}

/** When money that falls due on a day is paid. */
export function paidAfter(at: CalendarDate, paid: NonNullable<MoneyRule["paid"]>, subject: Subject): When {
  switch (paid.kind) {
    case "that month":
      return withSalaryOf({ from: at, to: endOfMonth(at) }, subject);
    case "next month":
      return withSalaryOf(monthOf(addDays(endOfMonth(at), 1)), subject);
    case "next salary":
      return withNextSalary(at, subject);
    case "in month": {
      const { year, month } = partsOf(at);
      const paidIn = (which: number) => {
        const period = monthOf(inYear({ day: 1, month: paid.month }, which));
        return withSalaryOf({ from: laterOf(period.from, at), to: period.to }, subject);
      };
      if (monthNumber(paid.month) < month) return paidIn(year + 1);
      // Where salaries have been paid by then, it is the month of the next year.
      const thisYear = paidIn(year);
      return (lastDay(thisYear) ?? at) < at ? paidIn(year + 1) : thisYear;
    }
    case "within": {
      const length = lengthOf(paid.time);
      if (length === undefined) return { kind: "on or after", from: at };
      return { kind: "period", from: at, to: completesOn(addDays(at, 1), length) };
    }
    case "not stated":
      return { kind: "on or after", from: at };
  }
}

/** From the first day on which one of several is given to the last. */
export function fromTo(first: When, last: When): When {
  const [from, to] = [firstDay(first), lastDay(last)];
  if (from === undefined) return first;
  return to === undefined ? { kind: "on or after", from } : { kind: "period", from, to };
}

/** When something is paid that falls due on a day, or on any day of a period. */
function paidLater(due: Due, at: CalendarDate, paid: NonNullable<MoneyRule["paid"]>, subject: Subject): When {
  const { when, occasion } = due;
  // The first salary is itself the time of payment.
  if (occasion.kind === "first salary") return when;
  if (when.kind !== "period") return paidAfter(at, paid, subject);
  const earliest = paidAfter(when.from, paid, subject);
  // A month comes once a year, on whichever day of the year it falls due.
  return paid.kind === "in month" ? earliest : fromTo(earliest, paidAfter(when.to, paid, subject));
}

/**
 * The dues with the days on which they are paid, where the rule says that these come later. A due without a day has none
 * of payment either.
 */
export function paidDues(
  dues: readonly Due[],
  paid: MoneyRule["paid"],
  { subject }: Pick<Course, "subject">,
): readonly Due[] {
  if (paid === undefined) return dues;
  return dues.map((due) =>
    due.at === undefined ? due : { ...due, when: paidLater(due, due.at, paid, subject) },
  );
}
