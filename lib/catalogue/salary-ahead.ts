import { addDays, type CalendarDate, readCalendarDate } from "../calendar/calendar-date";
import { endOfMonth } from "../calendar/months";
import { isStated } from "../model/not-stated";
import type { Pence } from "../money/pence";
import { type PayChange, UNANSWERED } from "../offers";
import { isAwaited } from "../pay/grade-pay";
import { amountOf, type FullTimeSalary, fullTimeSalary } from "../pay/salary";
import { payAhead } from "./pay-ahead";
import { daysOfMovingUp } from "./progress";
import { payAsksAssessedYear, type RoleAhead, roleAhead, type ToldOfStep } from "./role-ahead";
import {
  type Award,
  afterStep,
  type Held,
  isTop,
  type Place,
  pointOf,
  type SalaryAtStart,
  type Step,
  salaryAt,
} from "./salary-steps";
import type { Pay, Role } from "./types";

/** A full-time salary from the first day on. */
export interface SalaryAhead {
  /** On the first day; none where it is not published. */
  readonly starting: Pence | undefined;
  /** What follows by published pay, moving up and pay awards, earliest first. */
  readonly changes: readonly PayChange[];
  readonly held: Held;
  /** The days of pay awards that are not agreed yet, so that they are not counted. */
  readonly notAgreed: readonly CalendarDate[];
  /** What the salary would be from each day on if the awards that are offered came, from the first of them on. */
  readonly ifAgreed: readonly PayChange[];
  /** The most that the salary is from each day on, whatever somebody answers who has not told what moves them up. */
  readonly ifTold: readonly PayChange[];
}

type AsTold = Omit<SalaryAhead, "ifTold">;

/** The days that somebody's salary is worked out for. */
export interface Days extends ToldOfStep {
  /** The first day in the job. */
  readonly start: CalendarDate;
  /** The day whose published pay is offered. */
  readonly offered: CalendarDate;
}

/**
 * How a salary goes on after the first day, as far as it is published: by dated pay, by moving up the points of the grade,
 * and by pay awards. A salary that is that of a point moves with the point.
 */
export function salaryAhead(role: Role, at: SalaryAtStart, days: Days): SalaryAhead {
  const either = eitherWay(role, days);
  const ifTold = either.length === 1 ? [] : mostOf(either.map((told) => asTold(role, at, told)));
  return { ...asTold(role, at, days), ifTold };
}

/**
 * What somebody may answer who has not told what moves them up: that it never comes, or that it comes on the first day in the job,
 * which moves them up the furthest.
 */
function eitherWay(role: Role, days: Days): readonly Days[] {
  const { start, assessedYear, events } = days;
  const isAsked = assessedYear === UNANSWERED && payAsksAssessedYear(role);
  const assessed = isAsked ? (["not taken", start] as const) : ([assessedYear] as const);
  const key = typeof role.nextStepWhen === "object" ? role.nextStepWhen.key : undefined;
  const isOpen = key !== undefined && events[key] === undefined;
  const happens = isOpen ? (["never", start] as const).map((on) => ({ ...events, [key]: on })) : [events];
  return assessed.flatMap((year) => happens.map((told) => ({ ...days, assessedYear: year, events: told })));
}

/** The most that any of several comes to from each day on. */
function mostOf(all: readonly AsTold[]): readonly PayChange[] {
  const each = all.flatMap(({ changes, ifAgreed }) => [changes, ifAgreed]);
  const days = [...new Set(each.flat().map(({ from }) => from))].sort();
  return days.flatMap((from) => {
    const onDay = each.flatMap((changes) => changes.findLast((change) => change.from <= from) ?? []);
    const [first, ...others] = onDay.map(({ salary }) => salary);
    if (first === undefined) return [];
    const most = others.reduce((one, other) => (amountOf(other) > amountOf(one) ? other : one), first);
    return [{ from, salary: most }];
  });
}

function asTold(role: Role, at: SalaryAtStart, days: Days): AsTold {
  const inRole = salaryInRole(role, at, days);
  const next = roleAhead(role, days.start, days);
  if (next === undefined) return inRole;
  return "why" in next ? { ...inRole, changes: [], held: next } : inNextRole(inRole, next, days);
}

/** The lowest pay of the next role from its first day on, or what somebody has by then where that is more. */
function inNextRole(before: AsTold, { from, role }: RoleAhead, days: Days): AsTold {
  const after = salaryInRole(role, { kind: "minimum" }, { ...days, start: from, assessedYear: "passed" });
  const [earlier, until] = [changesUntil(from, after), changesUntil(addDays(from, -1), before)];
  const lowest = earlier.at(-1)?.salary ?? salaryOf(after.starting);
  const has = until.at(-1)?.salary ?? salaryOf(before.starting);
  const offeredBefore = before.ifAgreed.filter((change) => change.from < from);
  const still = (held: Held): AsTold => ({ ...before, changes: until, held });
  if (lowest === undefined || has === undefined) return still({ why: "end not published", from });
  // Where in the next grade somebody begins who has as much already, no minimum says.
  if (amountOf(has) > amountOf(lowest)) return still({ why: "points not published", from });
  const notAgreed = new Set([...before.notAgreed.filter((day) => day < from), ...after.notAgreed]);
  return {
    starting: before.starting,
    changes: [...until, { from, salary: lowest }, ...after.changes.slice(earlier.length)],
    held: after.held,
    notAgreed: [...notAgreed],
    ifAgreed: [...offeredBefore, ...fromDay(from, after.ifAgreed)],
  };
}

function changesUntil(day: CalendarDate, { changes }: AsTold): readonly PayChange[] {
  return changes.filter(({ from }) => from <= day);
}

/** The changes from a day on; of those before it the last one, as what holds on the day. */
function fromDay(day: CalendarDate, changes: readonly PayChange[]): readonly PayChange[] {
  const onDay = changes.findLast(({ from }) => from <= day);
  const later = changes.filter(({ from }) => from > day);
  return onDay === undefined ? later : [{ ...onDay, from: day }, ...later];
}

function salaryOf(starting: Pence | undefined): FullTimeSalary | undefined {
  return starting === undefined ? undefined : fullTimeSalary(starting);
}

/** How a salary goes on of somebody who stays in the role. */
function salaryInRole(role: Role, at: SalaryAtStart, days: Days): AsTold {
  const { payAwards } = role.council;
  const held = salaryWith(payAwards, role, at, days);
  const first = payAwards.find(({ from, rise }) => rise.kind === "offered" && from > days.offered);
  if (first === undefined) return held;
  const agreed = payAwards.map((award) =>
    award.rise.kind === "offered" ? { ...award, rise: award.rise.rise } : award,
  );
  const { changes } = salaryWith(agreed, role, at, days);
  return { ...held, ifAgreed: changes.filter(({ from }) => from >= first.from) };
}

/** The same with some pay awards. */
function salaryWith(
  payAwards: Role["council"]["payAwards"],
  role: Role,
  at: SalaryAtStart,
  days: Days,
): AsTold {
  const { start, offered } = days;
  const { atStart, later } = payAhead(role, offered);
  const pay = isStated(atStart) ? atStart : undefined;
  let place: Place = { at, pay, point: pointOf(at, pay), awards: [] };
  const starting = salaryAt(place);
  const awards = awardsAfter(payAwards, pay, later);
  const agreed = awards.filter(({ from, rise }) => !isAwaited(rise) && from > offered);
  const notAgreed = awards.flatMap(({ from, rise }) => (isAwaited(rise) ? [from] : []));
  const ifAgreed: readonly PayChange[] = [];
  const assessed = assessedStep(place, role, days);
  if (assessed !== undefined && "why" in assessed)
    return { starting, changes: [], held: assessed, notAgreed, ifAgreed };
  const dated: readonly Step[] = [
    ...later.map((one) => ({ kind: "pay" as const, on: one.from, pay: one })),
    ...agreed.map((award) => ({ kind: "award" as const, on: award.from, award })),
    ...(assessed === undefined ? [] : [assessed]),
  ];
  const changes: PayChange[] = [];
  let salary = starting;
  for (const step of inOrder(dated, movesUp(role, start))) {
    const next = afterStep(place, step);
    if ("why" in next) return { starting, changes, held: next, notAgreed, ifAgreed };
    place = next;
    const amount = salaryAt(place);
    if (amount === undefined || amount === salary) continue;
    salary = amount;
    if (changes.at(-1)?.from === step.on) changes.pop();
    changes.push({ from: step.on, salary: fullTimeSalary(amount) });
  }
  return { starting, changes, held: heldAt(place, role), notAgreed, ifAgreed };
}

/** Awards that no published pay of the grade holds already, earliest first. */
function awardsAfter(
  payAwards: Role["council"]["payAwards"],
  pay: Pay | undefined,
  later: readonly Pay[],
): readonly Award[] {
  return payAwards
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
 * The step up after the assessed year is passed, where that moves somebody up; why nothing later can be said,
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
  if (assessedYear < start) return undefined;
  const isNextMonth = step.kind !== "not stated" && step.from === "the first of the next month";
  return { kind: "passes", on: addDays(isNextMonth ? endOfMonth(assessedYear) : assessedYear, 1), step };
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

/** Why nothing follows: moving up that is not counted comes before that nothing is published. */
function heldAt(place: Place, { grade }: Role): Held {
  const progression = isStated(grade) ? grade.progression : undefined;
  if (progression === undefined || isTop(place)) return { why: "nothing later" };
  if (progression.decidedBy === "decision") return { why: "needs a decision" };
  const { when, needs, decidedBy } = progression;
  const isOpen = decidedBy === "not stated" || when.kind === "not stated" || needs?.fewer === "not stated";
  return { why: isOpen ? "progression not stated" : "nothing later" };
}
