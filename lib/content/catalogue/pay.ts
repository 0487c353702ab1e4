import { inForce } from "../../calendar/in-force";
import { payAfter } from "../../catalogue/pay-ahead";
import type { Council, Grade, Pay } from "../../catalogue/types";
import type { GradeValue } from "../../model/grade";
import { NOT_STATED } from "../../model/not-stated";
import { inPence } from "../grade-pay-in-pence";
import type { DocumentOf } from "../parsed-document";
import type { CouncilContext, Draft } from "./council-context";

function payFrom(value: GradeValue, { source }: CouncilContext): Pay {
  return { ...inPence(value), source: source(value.source) };
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
