import { inForce } from "../../calendar/in-force";
import { payAfter } from "../../catalogue/pay-ahead";
import type { Council, Grade, Pay } from "../../catalogue/types";
import type { GradeValue } from "../../model/grade";
import { isStated, NOT_STATED, type NotStated } from "../../model/not-stated";
import { type Pence, pounds } from "../../money/pence";
import type { DocumentOf } from "../parsed-document";
import type { CouncilContext, Draft } from "./council-context";

function pence(salary: number | NotStated): Pence | NotStated {
  return isStated(salary) ? pounds(salary) : NOT_STATED;
}

function payFrom(value: GradeValue, { source }: CouncilContext): Pay {
  return {
    ...value,
    minimum: pence(value.minimum),
    maximum: pence(value.maximum),
    source: source(value.source),
    points: value.points?.map(({ point, salary }) => ({ point, salary: pounds(salary) })),
  };
}

/** A grade with the pay in force today; the roles paid on it follow when there are roles. */
export function buildGrade(
  document: DocumentOf<"grade">,
  council: Council,
  context: CouncilContext,
): Draft<Grade> {
  const { values, grade: label, sources, ...entry } = context.entry(document);
  const current = inForce(values, context.today);
  const history = values.map((value) => payFrom(value, context));
  return {
    ...entry,
    council,
    label,
    pay: current === undefined ? NOT_STATED : payFrom(current, context),
    history,
    later: payAfter(history, context.today),
    roles: [],
  };
}
