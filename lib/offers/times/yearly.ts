import { type CalendarDate, laterOf, partsOf } from "../../calendar/calendar-date";
import { inYear } from "../../calendar/day-of-year";
import { monthNumber } from "../../calendar/months";
import { monthOf, type Period } from "../../calendar/period";
import { completedMonths } from "../../calendar/service";
import { type Fraction, fraction, partOf, WHOLE } from "../../money/fraction";
import type { Due } from "../entries/entry";
import type { Turn as TurnOccasion } from "../reasons/occasion";
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

/** Payments that come in the same months of every year. */

type Of<Kind extends Schedule["kind"]> = Extract<Schedule, { readonly kind: Kind }>;
type ShortFirstYear = Of<"census">["shortFirstYear"];

/** One occasion in a year: the day on which somebody must be in post, and the month of payment. */
interface Turn {
  readonly day: CalendarDate;
  readonly paidIn: Period;
  readonly occasion: TurnOccasion;
  readonly before: Fraction;
  readonly part: Fraction;
  /** How many months of work it pays for. */
  readonly covers: number;
}

/** Paid in named months to whoever is in post until the end of the month: no council publishes the pay day. */
export function inMonths({ months, each, shortFirstYear }: Of<"in months">, course: Course): Dues {
  const inOrder = [...new Set(months)].sort((one, other) => monthNumber(one) - monthNumber(other));
  const isShared = each === "an equal share";
  const parts = isShared ? inOrder.length : 1;
  return turns(shortFirstYear, course, (year) =>
    inOrder.map((month, index) => {
      const paidIn = monthOf(inYear({ day: 1, month }, year));
      return {
        day: paidIn.to,
        paidIn,
        occasion: { kind: "month", month },
        before: isShared ? fraction(index, parts) : NOTHING_BEFORE,
        part: isShared ? fraction(1, parts) : WHOLE,
        covers: 12 / parts,
      };
    }),
  );
}

/** Paid in a named month to whoever is in post on a day before it. */
export function census({ inPostOn, paidIn, shortFirstYear }: Of<"census">, course: Course): Dues {
  return turns(shortFirstYear, course, (year) => {
    const day = inYear(inPostOn, year);
    const month = monthOf(inYear({ day: 1, month: paidIn }, year));
    return [
      {
        day,
        paidIn: month.to >= day ? month : monthOf(inYear({ day: 1, month: paidIn }, year + 1)),
        occasion: { kind: "census", day },
        before: NOTHING_BEFORE,
        part: WHOLE,
        covers: 12,
      },
    ];
  });
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
      if (turn.day > course.horizon.to) beyond ??= turn.day;
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

/** What is due at one occasion, reduced where somebody has worked for only part of the months that it covers. */
function dueFor(turn: Turn, rule: ShortFirstYear, course: Course): Due | undefined {
  const begins = firstDayServed(course);
  const { before, part, covers, occasion } = turn;
  const from = laterOf(turn.paidIn.from, begins);
  const years = yearsServed(course, turn.day);
  const when = { kind: "period", from, to: turn.paidIn.to } as const;
  const whole = dueOn(turn.day, occasion, {
    before,
    part,
    leastPart: part,
    when,
    years,
    doubts: course.service.doubts,
  });
  const worked = completedMonths(begins, turn.day);
  if (worked >= covers || rule === "in full") return whole;
  if (rule === "nothing" || (rule === "in proportion" && worked === 0)) return undefined;
  if (rule === "in proportion") {
    const less = partOf(part, fraction(worked, covers));
    return {
      ...whole,
      part: less,
      leastPart: less,
      occasion: { kind: "part of a turn", turn: occasion, monthsWorked: worked, months: covers },
    };
  }
  const key = `${course.subject.citing}.when.shortFirstYear`;
  const doubts = [...whole.doubts, { kind: "not stated", key, gap: { about: "short first year" } } as const];
  return { ...whole, leastPart: NOTHING_BEFORE, doubts };
}
