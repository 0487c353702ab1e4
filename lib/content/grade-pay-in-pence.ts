import type { GradeValue } from "../model/grade";
import { isStated, NOT_STATED, type NotStated } from "../model/not-stated";
import { type Pence, pounds } from "../money/pence";

function pence(salary: number | NotStated): Pence | NotStated {
  return isStated(salary) ? pounds(salary) : NOT_STATED;
}

/** The pay of a grade, which editors type in pounds, in pence. */
export function inPence(value: GradeValue) {
  return {
    ...value,
    minimum: pence(value.minimum),
    maximum: pence(value.maximum),
    points: value.points?.map(({ point, salary }) => ({ point, salary: pounds(salary) })),
  };
}
