import { type CalendarDate, earlierOf, laterOf } from "../../calendar/calendar-date";
import { isWithin, type Period } from "../../calendar/period";
import { completedMonths } from "../../calendar/service";
import { type Fraction, fraction, less, together, WHOLE } from "../../money/fraction";
import type { Subject } from "../person/subject";
import type { Doubt } from "../reasons/doubt";
import type { Reason } from "../reasons/reason";
import type { MoneyRule } from "../rules/offer";
import { type Absence, absencesOf, apart, awayIn, calendarMonthsIn } from "../service/away";
import { atAnotherTime, NOTHING_BEFORE } from "../times/due";
import { isByTheMonth, isForATime } from "../times/earned-over";
import { monthsOf } from "./unchanged-periods";

/** What time away makes of payments, beside the service that it may not count as. */

/** Times that follow service: where time away is no service, they come later and are for as much work as without it. */
const OF_SERVICE: ReadonlySet<MoneyRule["when"]["kind"]> = new Set([
  "every",
  "each completed year",
  "each anniversary",
]);

interface Told {
  readonly absence: Absence;
  readonly period: Period;
}

function toldFor(rule: MoneyRule, subject: Subject, payments: Absence["payments"]): readonly Told[] {
  return absencesOf(rule).flatMap((absence) => {
    if (absence.payments !== payments) return [];
    if (absence.service === "does not count" && OF_SERVICE.has(rule.when.kind)) return [];
    const away = awayIn(absence, subject);
    return away.is === "told" ? [{ absence, period: away.period }] : [];
  });
}

/** Why nothing is paid by the month on a day: it is for the time at work, and somebody is away. */
export function awayOn(rule: MoneyRule, at: CalendarDate, subject: Subject): Reason | undefined {
  if (!isByTheMonth(rule)) return undefined;
  const away = [
    ...toldFor(rule, subject, "for the time at work"),
    ...toldFor(rule, subject, "less each full month").flatMap(inFullMonths),
  ].find(({ period }) => isWithin(at, period));
  return away && awayFor(away);
}

/** The months of a salary for all of which somebody is away. */
function inFullMonths({ absence, period }: Told): readonly Told[] {
  const whole = calendarMonthsIn(period);
  return whole === undefined ? [] : [{ absence, period: whole }];
}

function awayFor({ absence: { absence }, period }: Told): Reason {
  return atAnotherTime({ kind: "away", absence, back: period.to });
}

/** Why it is open on a day whether something is paid: what nobody has told or said of time away by then. */
export function awayDoubts(rule: MoneyRule, at: CalendarDate, subject: Subject): readonly Doubt[] {
  return absencesOf(rule).flatMap((absence, index): readonly Doubt[] => {
    const { service = "counts", payments = "go on" } = absence;
    if (service === "counts" && payments === "go on") return [];
    const away = awayIn(absence, subject);
    if (away.is === "open") {
      // Before the first day in the job nobody has been away from it.
      const isBefore = at < away.from || (at === subject.start && !isByTheMonth(rule));
      return isBefore ? [] : [{ kind: "unanswered", question: away.question }];
    }
    if (away.is === "none" || at < away.period.from) return [];
    const key = `${subject.citing}.whileAway.${index}`;
    const isOpen = isByTheMonth(rule) && payments === "not stated" && isWithin(at, away.period);
    return [
      ...(service === "not stated" ? [notSaid(`${key}.service`, "service while away", absence)] : []),
      ...(isOpen ? [notSaid(`${key}.payments`, "payments while away", absence)] : []),
    ];
  });
}

function notSaid(
  key: string,
  about: "service while away" | "payments while away",
  { absence }: Absence,
): Doubt {
  return { kind: "not stated", key, gap: { about, absence } };
}

/** The part of a payment that is left, at least and at most, where some of the time that it is for was spent away. */
export interface PartAtWork {
  readonly least: Fraction;
  readonly most: Fraction;
  readonly doubts: readonly Doubt[];
  /** Why nothing is left, where nothing is. */
  readonly none?: Reason;
}

const ALL_OF_IT: PartAtWork = { least: WHOLE, most: WHOLE, doubts: [] };

/** What is left of a payment for a time, by its months. */
export function partAtWork(rule: MoneyRule, earned: Period, subject: Subject): PartAtWork {
  if (!isForATime(rule.when)) return ALL_OF_IT;
  const byDays = toldFor(rule, subject, "for the time at work");
  const byMonths = toldFor(rule, subject, "less each full month");
  const away = [...byDays, ...byMonths];
  const lost = byDays.map(({ period }) => period);
  const open = toldFor(rule, subject, "not stated").filter(
    ({ period }) => overlap(period, earned) !== undefined,
  );
  if (away.length + open.length === 0) return ALL_OF_IT;
  const left = (periods: readonly Period[]) => {
    const within = apart(periods).flatMap((period) => overlap(period, earned) ?? []);
    const all = monthsOf(earned);
    const gone = [
      ...within.map(monthsOf),
      ...apart(byMonths.flatMap(({ period }) => overlap(period, earned) ?? [])).map(fullMonthsOf),
    ].reduce(together, NOTHING_BEFORE);
    return less(WHOLE, fraction(gone.numerator * all.denominator, gone.denominator * all.numerator));
  };
  const most = left(lost);
  const none = most.numerator > 0 ? undefined : away.at(-1);
  return {
    most,
    ...(none && { none: awayFor(none) }),
    least: left([...lost, ...open.map(({ period }) => period)]),
    doubts: open.map(({ absence }) => {
      const index = absencesOf(rule).indexOf(absence);
      return notSaid(`${subject.citing}.whileAway.${index}.payments`, "payments while away", absence);
    }),
  };
}

function fullMonthsOf({ from, to }: Period): Fraction {
  return fraction(completedMonths(from, to), 1);
}

function overlap(one: Period, other: Period): Period | undefined {
  const [from, to] = [laterOf(one.from, other.from), earlierOf(one.to, other.to)];
  return from <= to ? { from, to } : undefined;
}
