import { type CalendarDate, earlierOf, laterOf, partsOf } from "../../calendar/calendar-date";
import { inYear } from "../../calendar/day-of-year";
import { inMonths as lengthInMonths } from "../../calendar/length";
import { type Month, monthNumber } from "../../calendar/months";
import { monthOf, type Period } from "../../calendar/period";
import { completedMonths } from "../../calendar/service";
import { type Fraction, fraction, partOf, WHOLE } from "../../money/fraction";
import type { Due, When } from "../entries/entry";
import { firstDay, lastDay } from "../entries/outcome";
import type { Doubt } from "../reasons/doubt";
import type { Turn as TurnOccasion } from "../reasons/occasion";
import { lengthOf } from "../rules/length-of";
import type { Schedule } from "../rules/offer";
import { yearsServed } from "../service/years-served";
import {
  type Course,
  type Dues,
  dueOn,
  duesOf,
  firstDayServed,
  firstDueOn,
  NOTHING_BEFORE,
  noDues,
} from "./due";
import { eachYear } from "./each-year";
import { withSalaryOf } from "./pay-day";

/** Payments that come in the same months of every year. */

type Of<Kind extends Schedule["kind"]> = Extract<Schedule, { readonly kind: Kind }>;
type ShortFirstYear = Of<"census">["shortFirstYear"];

/** One occasion in a year: the day on which somebody must be in post, and the month of payment. */
interface Turn {
  readonly day: CalendarDate;
  /** The last day of the work that it pays for, where it is paid before the end of its month. */
  readonly worksTo?: CalendarDate;
  /** Its month, or the day itself; not published where there is none. */
  readonly paidIn: Period | "on that day" | undefined;
  readonly occasion: TurnOccasion;
  readonly before: Fraction;
  readonly part: Fraction;
  readonly leastPart: Fraction;
  readonly doubts: readonly Doubt[];
  /** How many months of work it pays for. */
  readonly covers: number;
}

/** Paid in named months to whoever is in post on the pay day; where that is not published, until the end of the month. */
export function inMonths({ months, each, shortFirstYear }: Of<"in months">, course: Course): Dues {
  const inOrder = [...new Set(months)].sort((one, other) => monthNumber(one) - monthNumber(other));
  const isShared = each === "an equal share";
  const share = fraction(1, inOrder.length);
  const isOpen = each === "not stated" && inOrder.length > 1;
  const { citing } = course.subject;
  const doubts: readonly Doubt[] = isOpen
    ? [{ kind: "not stated", key: `${citing}.when.each`, gap: { about: "share of each month" } }]
    : [];
  return turns(shortFirstYear, course, (year) =>
    inOrder.map((month, index) => {
      const paidIn = monthOf(inYear({ day: 1, month }, year));
      return {
        day: inPostOn(paidIn, course),
        worksTo: paidIn.to,
        paidIn,
        occasion: { kind: "month", month },
        before: isShared ? fraction(index, inOrder.length) : NOTHING_BEFORE,
        part: isShared ? share : WHOLE,
        leastPart: isShared || isOpen ? share : WHOLE,
        doubts,
        covers: isShared || isOpen ? 12 / inOrder.length : 12,
      };
    }),
  );
}

/**
 * The day on which somebody must be in post to be paid in a month: as with any salary, the day on which it comes. Where it may
 * come on one of several, somebody who leaves between them may have been there.
 */
function inPostOn(month: Period, course: Course): CalendarDate {
  const { subject } = course;
  const begins = firstDayServed(course);
  if (month.to < begins) return month.to;
  const paid = withSalaryOf({ from: laterOf(month.from, begins), to: month.to }, subject);
  const [first, last] = [firstDay(paid) ?? month.from, lastDay(paid) ?? month.to];
  const { leaving } = subject.circumstances;
  return leaving !== "stays" && first <= leaving.on ? earlierOf(leaving.on, last) : last;
}

/**
 * Paid in a named month to whoever is in post on a day before it. Where the day is not published it may be any until
 * the end of that month; where neither is, it is a payment of every year of which nobody knows the time.
 */
export function census(schedule: Of<"census">, course: Course): Dues {
  const { inPostOn, paidIn, shortFirstYear } = schedule;
  if (inPostOn === "not stated" && (paidIn === "not stated" || paidIn === "on that day"))
    return eachYear(schedule, course);
  const covers = monthsPaidFor(schedule);
  const whole = { before: NOTHING_BEFORE, part: WHOLE, leastPart: WHOLE, covers };
  const monthIn = (month: Month, year: number) => monthOf(inYear({ day: 1, month }, year));
  return turns(shortFirstYear, course, (year): readonly Turn[] => {
    if (inPostOn === "not stated") {
      if (paidIn === "not stated" || paidIn === "on that day") return [];
      const month = monthIn(paidIn, year);
      const key = `${course.subject.citing}.when.inPostOn`;
      const doubts = [{ kind: "not stated", key, gap: { about: "census day" } }] as const;
      return [{ ...whole, day: month.to, paidIn: month, occasion: { kind: "month", month: paidIn }, doubts }];
    }
    const day = inYear(inPostOn, year);
    const occasion = { kind: "census", day } as const;
    if (paidIn === "not stated") return [{ ...whole, day, paidIn: undefined, occasion, doubts: [] }];
    if (paidIn === "on that day") return [{ ...whole, day, paidIn, occasion, doubts: [] }];
    const month = monthIn(paidIn, year);
    return [
      { ...whole, day, paidIn: month.to >= day ? month : monthIn(paidIn, year + 1), occasion, doubts: [] },
    ];
  });
}

/** How many months up to its day a payment is for. */
export function monthsPaidFor({ paysFor }: Of<"census">): number {
  const length = paysFor === undefined ? undefined : lengthOf(paysFor);
  return length === undefined ? 12 : Math.round(lengthInMonths(length));
}

function turns(rule: ShortFirstYear, course: Course, inOneYear: (year: number) => readonly Turn[]): Dues {
  if (course.service.none !== undefined) return noDues(course.service.none);
  const begins = firstDayServed(course);
  const last = partsOf(course.horizon.to).year;
  const dues: Due[] = [];
  let tooShort: Turn | undefined;
  let beyond: CalendarDate | undefined;
  for (let year = partsOf(begins).year; year <= last + 1; year += 1) {
    for (const turn of inOneYear(year)) {
      if (turn.day < begins) continue;
      // What is paid within the timeline is in it, even where it is only due after its end.
      if (turn.day > course.horizon.to && firstPaid(turn, course) > course.horizon.to) beyond ??= turn.day;
      else {
        const due = dueFor(turn, rule, course);
        if (due === undefined) tooShort ??= turn;
        else dues.push(due);
      }
    }
  }
  if (dues.length > 0) return duesOf(...dues);
  if (tooShort === undefined) return { dues, reason: firstDueOn(beyond ?? course.horizon.to) };
  return noDues({ kind: "short first year", months: tooShort.covers, day: tooShort.day });
}

/** The first day on which it may be paid: the salary of a month may come on a day before it. */
function firstPaid(turn: Turn, course: Course): CalendarDate {
  return firstDay(whenPaid(turn, firstDayServed(course), course)) ?? turn.day;
}

function whenPaid({ day, paidIn }: Turn, begins: CalendarDate, { subject }: Course): When {
  if (paidIn === "on that day") return { kind: "day", on: day };
  return paidIn === undefined
    ? { kind: "on or after", from: day }
    : withSalaryOf({ from: laterOf(paidIn.from, begins), to: paidIn.to }, subject);
}

/** What is due at one occasion, reduced where somebody has worked for only part of the months that it covers. */
function dueFor(turn: Turn, rule: ShortFirstYear, course: Course): Due | undefined {
  const begins = firstDayServed(course);
  const { before, part, leastPart, covers, occasion, worksTo } = turn;
  const years = yearsServed(course, turn.day);
  const when = whenPaid(turn, begins, course);
  const whole = dueOn(turn.day, occasion, {
    before,
    part,
    leastPart,
    when,
    years,
    ...(worksTo !== undefined && { rewards: worksTo, earnedTo: worksTo }),
    doubts: [...course.service.doubts, ...turn.doubts],
  });
  const { from = begins, perhaps } = course.service;
  const end = worksTo ?? turn.day;
  const worked = completedMonths(from, end);
  if (worked >= covers || rule === "in full") return whole;
  // Service that may count from an earlier day may be enough.
  const most = perhaps === "any day before" ? covers : completedMonths(perhaps ?? from, end);
  const shortened = shortFirstTurn(whole, worked, turn, rule, course);
  if (most <= worked) return shortened;
  const least = shortened === undefined ? NOTHING_BEFORE : shortened.leastPart;
  return { ...whole, leastPart: least, doubts: [...whole.doubts, ...(shortened?.doubts ?? [])] };
}

/** What is due of a turn for which somebody has worked too little. */
function shortFirstTurn(
  whole: Due,
  worked: number,
  { covers, part, leastPart, occasion }: Turn,
  rule: Exclude<ShortFirstYear, "in full">,
  course: Course,
): Due | undefined {
  if (rule === "nothing" || (rule === "in proportion" && worked === 0)) return undefined;
  if (rule === "in proportion") {
    const ofWhole = fraction(worked, covers);
    return {
      ...whole,
      part: partOf(part, ofWhole),
      leastPart: partOf(leastPart, ofWhole),
      occasion: { kind: "part of a turn", turn: occasion, monthsWorked: worked, months: covers },
    };
  }
  const key = `${course.subject.citing}.when.shortFirstYear`;
  const doubts = [...whole.doubts, { kind: "not stated", key, gap: { about: "short first year" } } as const];
  return { ...whole, leastPart: NOTHING_BEFORE, doubts };
}
