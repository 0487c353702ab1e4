import { inForce } from "../../calendar/in-force";
import type { GradeValue } from "../../model/grade";
import { isStated, NOT_STATED, type NotStated } from "../../model/not-stated";
import { type Pence, pounds } from "../../money/pence";
import type { Council, Grade, Pay } from "../catalogue-types";
import type { DocumentOf } from "../parsed-document";
import type { Draft, Workshop } from "./workshop";

function pence(salary: number | NotStated): Pence | NotStated {
  return isStated(salary) ? pounds(salary) : NOT_STATED;
}

function payFrom(value: GradeValue, { source }: Workshop): Pay {
  return {
    from: value.from,
    minimum: pence(value.minimum),
    maximum: pence(value.maximum),
    spinalColumnPoints: value.spinalColumnPoints,
    basis: value.basis,
    source: source(value.source),
  };
}

/** A grade with the pay in force today; the roles paid on it follow when there are roles. */
export function buildGrade(grade: DocumentOf<"grade">, council: Council, workshop: Workshop): Draft<Grade> {
  const { values, name, grade: label } = grade.data;
  const current = inForce(values, workshop.today);
  return {
    ...workshop.entry(grade),
    kind: "grade",
    council,
    name: workshop.words(name),
    label,
    pay: current === undefined ? NOT_STATED : payFrom(current, workshop),
    history: values.map((value) => payFrom(value, workshop)),
    roles: [],
  };
}
