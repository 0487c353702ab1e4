import { compareStarts, inForce } from "../calendar/in-force";
import type { NotStated } from "../model/not-stated";
import type { PayRise } from "../model/pay-rise";
import { plus, portion } from "../money/arithmetic";
import { percentage } from "../money/fraction";
import { type Pence, pounds } from "../money/pence";
import { type PublishedPay, salaryRange } from "./published-pay";

/** What a grade pays from a day on: by its dated pay, and by the pay awards since. */

/** A spinal column point and its full-time salary a year. */
export interface PaidPoint {
  readonly point: number;
  readonly salary: Pence;
}

/** The pay of a grade as a council publishes it from a day on. */
interface Published extends PublishedPay {
  readonly from: string | NotStated;
  readonly points?: readonly PaidPoint[] | undefined;
}

/** A pay award from a day on. */
interface Award {
  readonly from: string;
  readonly rise: PayRise;
}

/** What a grade pays from a day on; an end that is not published is `undefined`. */
export interface GradePayFrom {
  readonly from: string | NotStated;
  readonly minimum: Pence | undefined;
  readonly maximum: Pence | undefined;
  /** Lowest first; none where only the ends are published. */
  readonly points: readonly PaidPoint[];
}

/** True of a rise that is not agreed, offered or not: it changes no pay. */
export function isAwaited(rise: PayRise): rise is Extract<PayRise, { kind: "not agreed" | "offered" }> {
  return rise.kind === "not agreed" || rise.kind === "offered";
}

/** A salary after a pay award; one that is not agreed yet changes nothing. */
export function risen(salary: Pence, { rise }: Pick<Award, "rise">): Pence {
  switch (rise.kind) {
    case "percent":
      return plus(salary, portion(salary, percentage(rise.percent)));
    case "pounds":
      return plus(salary, pounds(rise.pounds));
    case "not agreed":
    case "offered":
      return salary;
  }
}

function afterAward({ minimum, maximum, points }: GradePayFrom, award: Award): GradePayFrom {
  const end = (salary: Pence | undefined) => (salary === undefined ? undefined : risen(salary, award));
  return {
    from: award.from,
    minimum: end(minimum),
    maximum: end(maximum),
    points: points.map(({ point, salary }) => ({ point, salary: risen(salary, award) })),
  };
}

/** What a grade pays from each day on which that changes, earliest first. Pay published from a day holds the award of that day. */
export function gradePayOver(
  history: readonly Published[],
  awards: readonly Award[],
): readonly GradePayFrom[] {
  const days = new Set(history.map(({ from }) => from));
  const over: GradePayFrom[] = [];
  const changes = [...history, ...awards.filter(({ from }) => !days.has(from))];
  for (const change of changes.toSorted((one, other) => compareStarts(one.from, other.from))) {
    const before = over.at(-1);
    if (!("rise" in change))
      over.push({ from: change.from, ...salaryRange(change), points: change.points ?? [] });
    else if (before !== undefined) over.push(afterAward(before, change));
  }
  return over;
}

/** What a grade pays on a day: before the first of all, what it pays then. */
export function gradePayOn(over: readonly GradePayFrom[], day: string): GradePayFrom | undefined {
  return inForce(over, day) ?? over[0];
}
