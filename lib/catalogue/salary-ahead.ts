import { addDays, type CalendarDate, readCalendarDate } from "../calendar/calendar-date";
import { isStated } from "../model/not-stated";
import type { Progression } from "../model/pay-rise";
import { plus, portion } from "../money/arithmetic";
import { percentage } from "../money/fraction";
import { type Pence, pounds } from "../money/pence";
import { type Circumstances, type PayChange, UNANSWERED } from "../offers";
import { salaryRange } from "../pay/published-pay";
import { fullTimeSalary } from "../pay/salary";
import { payAhead } from "./pay-ahead";
import { daysOfMovingUp } from "./progress";
import type { Council, Pay, PayPoint, Role } from "./types";

/** A pay award from a day on. */
interface Award extends Pick<Council["payAwards"][number], "rise"> {
  readonly from: CalendarDate;
}

/** A salary on the first day: an end of the published pay, or an amount. */
export type SalaryAtStart =
  | { readonly kind: "minimum" | "maximum" }
  | { readonly kind: "amount"; readonly amount: Pence };

/** Why a salary is held still after its last change. */
export type Held =
  /** No later pay is published. */
  | { readonly why: "nothing later" }
  /** Pay is published from this day on, and not what it makes of this salary. */
  | { readonly why: "amount told" | "end not published" | "point not published"; readonly from: CalendarDate }
  /** Somebody moves up from this day on, and what the points pay is not published. */
  | { readonly why: "points not published"; readonly from: CalendarDate }
  /** Moving up needs a decision, or the council has not said when or how it comes. */
  | { readonly why: "needs a decision" | "progression not stated" }
  /** Passing the assessed year moves somebody up, and whether and when they pass it, or how far they move, nobody has said. */
  | { readonly why: "assessed year not told" | "step not stated" };

/** A full-time salary from the first day on. */
export interface SalaryAhead {
  /** On the first day; none where it is not published. */
  readonly starting: Pence | undefined;
  /** What follows by published pay, moving up and pay awards, earliest first. */
  readonly changes: readonly PayChange[];
  readonly held: Held;
  /** The days of pay awards that are not agreed yet, so that they are not counted. */
  readonly notAgreed: readonly CalendarDate[];
}

/** The days that somebody's salary is worked out for. */
export interface Days {
  /** The first day in the job. */
  readonly start: CalendarDate;
  /** The day whose published pay is offered. */
  readonly offered: CalendarDate;
  /** Whether and when the assessed year is passed. */
  readonly assessedYear: Circumstances["assessedYear"];
}

/** Where somebody stands: on a point, at an end of the pay, or on an amount of which nothing else is known. */
interface Place {
  readonly at: SalaryAtStart;
  readonly pay: Pay | undefined;
  readonly point: number | undefined;
  /** Awards since the pay was published. */
  readonly awards: readonly Award[];
}

/** Something that may change a salary on a day. */
type Step =
  | { readonly kind: "pay"; readonly on: CalendarDate; readonly pay: Pay }
  | { readonly kind: "award"; readonly on: CalendarDate; readonly award: Award }
  | { readonly kind: "moves up"; readonly on: CalendarDate }
  | { readonly kind: "passes"; readonly on: CalendarDate; readonly step: AssessedStep };

type AssessedStep = NonNullable<Progression["assessedYearPassed"]>;

/**
 * How a salary goes on after the first day, as far as it is published: by dated pay, by moving up the points of the grade,
 * and by pay awards. A salary that is that of a point moves with the point.
 */
export function salaryAhead(role: Role, at: SalaryAtStart, days: Days): SalaryAhead {
  const { start, offered } = days;
  const { atStart, later } = payAhead(role, offered);
  const pay = isStated(atStart) ? atStart : undefined;
  let place: Place = { at, pay, point: pointOf(at, pay), awards: [] };
  const starting = salaryAt(place);
  const awards = awardsAfter(role, pay, later);
  const agreed = awards.filter(({ from, rise }) => rise.kind !== "not agreed" && from > offered);
  const notAgreed = awards.flatMap(({ from, rise }) => (rise.kind === "not agreed" ? [from] : []));
  const assessed = assessedStep(place, role, days);
  if (assessed !== undefined && "why" in assessed)
    return { starting, changes: [], held: assessed, notAgreed };
  const dated: readonly Step[] = [
    ...later.map((one) => ({ kind: "pay" as const, on: one.from, pay: one })),
    ...agreed.map((award) => ({ kind: "award" as const, on: award.from, award })),
    ...(assessed === undefined ? [] : [assessed]),
  ];
  const changes: PayChange[] = [];
  let salary = starting;
  for (const step of inOrder(dated, movesUp(role, start))) {
    const next = afterStep(place, step);
    if ("why" in next) return { starting, changes, held: next, notAgreed };
    place = next;
    const amount = salaryAt(place);
    if (amount === undefined || amount === salary) continue;
    salary = amount;
    if (changes.at(-1)?.from === step.on) changes.pop();
    changes.push({ from: step.on, salary: fullTimeSalary(amount) });
  }
  return { starting, changes, held: heldAt(place, role), notAgreed };
}

function pointOf(at: SalaryAtStart, pay: Pay | undefined): number | undefined {
  const points = pay?.points ?? [];
  if (at.kind === "amount") return points.find(({ salary }) => salary === at.amount)?.point;
  return (at.kind === "minimum" ? points[0] : points.at(-1))?.point;
}

/** Awards that no published pay of the grade holds already, earliest first. */
function awardsAfter({ council }: Role, pay: Pay | undefined, later: readonly Pay[]): readonly Award[] {
  return council.payAwards
    .flatMap(({ from, rise }) => {
      const day = readCalendarDate(from);
      const isHeld =
        later.some((one) => one.from === from) ||
        (pay !== undefined && isStated(pay.from) && from <= pay.from);
      return day === undefined || isHeld ? [] : [{ from: day, rise }];
    })
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
}

function movesUp({ grade }: Role, start: CalendarDate): Iterable<CalendarDate> {
  return isStated(grade) && grade.progression !== undefined ? daysOfMovingUp(grade.progression, start) : [];
}

/**
 * The step up on the day after the assessed year is passed, where that moves somebody up; why nothing later can be said,
 * where they have not told whether they pass it. Nobody at the top moves up.
 */
function assessedStep(
  place: Place,
  { grade }: Role,
  { start, assessedYear }: Days,
): Extract<Step, { readonly kind: "passes" }> | Held | undefined {
  const step = isStated(grade) ? grade.progression?.assessedYearPassed : undefined;
  if (step === undefined || isTop(place) || assessedYear === "passed" || assessedYear === "not taken")
    return undefined;
  if (assessedYear === UNANSWERED) return { why: "assessed year not told" };
  return assessedYear < start ? undefined : { kind: "passes", on: addDays(assessedYear, 1), step };
}

function isTop({ at, pay, point }: Place): boolean {
  return point === undefined ? at.kind === "maximum" : point === pay?.points?.at(-1)?.point;
}

/** In order of time. On one day pay and awards come first: somebody moves up on the new scale. */
function* inOrder(dated: readonly Step[], days: Iterable<CalendarDate>): Generator<Step> {
  const waiting = dated.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  for (const on of days) {
    while (waiting[0] !== undefined && waiting[0].on <= on) yield* waiting.splice(0, 1);
    yield { kind: "moves up", on };
  }
  yield* waiting;
}

/** Where somebody stands after a step, or why nobody can say; the same place where it changes nothing. */
function afterStep(place: Place, step: Step): Place | Held {
  switch (step.kind) {
    case "award":
      return { ...place, awards: [...place.awards, step.award] };
    case "pay":
      return withPay(place, step.pay, step.on);
    case "moves up":
      return movedUp(place, step.on);
    case "passes":
      return passed(place, step);
  }
}

function withPay(place: Place, pay: Pay, from: CalendarDate): Place | Held {
  const { at, point } = place;
  const next = { ...place, pay, awards: [] };
  if (at.kind !== "amount" && point === undefined)
    return salaryRange(pay)[at.kind] === undefined
      ? { why: "end not published", from }
      : { ...next, point: pointOf(at, pay) };
  if (point === undefined) return { why: "amount told", from };
  if (salaryOf(point, pay) !== undefined) return next;
  // The top of a scale goes on as its top where the points are not published any more.
  const goesOn = at.kind === "maximum" && salaryRange(pay).maximum !== undefined;
  return goesOn ? { ...next, point: undefined } : { why: "point not published", from };
}

function movedUp(place: Place, from: CalendarDate): Place | Held {
  const { at, point, pay } = place;
  if (point !== undefined) {
    const above = pay?.points?.find((one) => one.point > point);
    return above === undefined ? place : { ...place, point: above.point };
  }
  const top = pay && salaryRange(pay).maximum;
  const isAtTop = at.kind === "maximum" || (at.kind === "amount" && top !== undefined && at.amount >= top);
  return isAtTop ? place : { why: "points not published", from };
}

function passed(place: Place, { on, step }: Extract<Step, { readonly kind: "passes" }>): Place | Held {
  const { point, pay } = place;
  if (step.kind === "not stated") return { why: "step not stated" };
  if (point === undefined || pay?.points === undefined) return movedUp(place, on);
  const above = pay.points.filter((one) => one.point > point);
  const to =
    step.kind === "points"
      ? (above[step.count - 1] ?? above.at(-1))
      : above.findLast((one) => one.point <= step.point);
  return to === undefined ? place : { ...place, point: to.point };
}

function salaryOf(point: number, pay: Pay | undefined): Pence | undefined {
  return pay?.points?.find((one: PayPoint) => one.point === point)?.salary;
}

function salaryAt({ at, pay, point, awards }: Place): Pence | undefined {
  const base =
    point !== undefined
      ? salaryOf(point, pay)
      : at.kind === "amount"
        ? at.amount
        : pay && salaryRange(pay)[at.kind];
  return base === undefined ? undefined : awards.reduce(risen, base);
}

function risen(salary: Pence, { rise }: Award): Pence {
  switch (rise.kind) {
    case "percent":
      return plus(salary, portion(salary, percentage(rise.percent)));
    case "pounds":
      return plus(salary, pounds(rise.pounds));
    case "not agreed":
      return salary;
  }
}

/** Why nothing follows: moving up that is not counted comes before that nothing is published. */
function heldAt(place: Place, { grade }: Role): Held {
  const progression = isStated(grade) ? grade.progression : undefined;
  if (progression === undefined || isTop(place)) return { why: "nothing later" };
  if (progression.decidedBy === "decision") return { why: "needs a decision" };
  const { when, needs, decidedBy } = progression;
  const isOpen = decidedBy === "not stated" || when.kind === "not stated" || needs?.fewer === "not stated";
  return { why: isOpen ? "progression not stated" : "nothing later" };
}
