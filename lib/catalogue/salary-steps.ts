import type { CalendarDate } from "../calendar/calendar-date";
import type { Progression } from "../model/pay-rise";
import type { Pence } from "../money/pence";
import { risen } from "../pay/grade-pay";
import { salaryRange } from "../pay/published-pay";
import type { Council, Pay, PayPoint } from "./types";

/** Where somebody stands in the published pay, and what each change of it makes of that. */

/** A pay award from a day on. */
export interface Award extends Pick<Council["payAwards"][number], "rise"> {
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
  | { readonly why: "assessed year not told" | "step not stated" }
  /** What leads to the next role has not been told. */
  | { readonly why: "event not told"; readonly event: string };

/** Where somebody stands: on a point, at an end of the pay, or on an amount of which nothing else is known. */
export interface Place {
  readonly at: SalaryAtStart;
  readonly pay: Pay | undefined;
  readonly point: number | undefined;
  /** Awards since the pay was published. */
  readonly awards: readonly Award[];
}

/** Something that may change a salary on a day. */
export type Step =
  | { readonly kind: "pay"; readonly on: CalendarDate; readonly pay: Pay }
  | { readonly kind: "award"; readonly on: CalendarDate; readonly award: Award }
  | { readonly kind: "moves up"; readonly on: CalendarDate }
  | { readonly kind: "passes"; readonly on: CalendarDate; readonly step: AssessedStep };

type AssessedStep = NonNullable<Progression["assessedYearPassed"]>;

/** The point that a salary is; none where it is no point that is published. */
export function pointOf(at: SalaryAtStart, pay: Pay | undefined): number | undefined {
  const points = pay?.points ?? [];
  if (at.kind === "amount") return points.find(({ salary }) => salary === at.amount)?.point;
  return (at.kind === "minimum" ? points[0] : points.at(-1))?.point;
}

/** Whether nobody on the same pay is higher. */
export function isTop({ at, pay, point }: Place): boolean {
  return point === undefined ? at.kind === "maximum" : point === pay?.points?.at(-1)?.point;
}

/** Where somebody stands after a step, or why nobody can say; the same place where it changes nothing. */
export function afterStep(place: Place, step: Step): Place | Held {
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

/** The salary of somebody who stands there; none where it is not published. */
export function salaryAt({ at, pay, point, awards }: Place): Pence | undefined {
  const base =
    point !== undefined
      ? salaryOf(point, pay)
      : at.kind === "amount"
        ? at.amount
        : pay && salaryRange(pay)[at.kind];
  return base === undefined ? undefined : awards.reduce(risen, base);
}
