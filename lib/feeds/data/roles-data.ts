import type { Council, Grade } from "../../catalogue/types";
import { routes } from "../../site/routes";
import { pageData } from "./page-data";
import { roleSummaryData } from "./role-data";
import { payData, progressionData, referenceData } from "./values";

/** A grade with the pay in force, every dated value it has had, and the roles paid on it. */
function gradeData(grade: Grade, origin: string) {
  return {
    ...referenceData(grade, origin),
    label: grade.label,
    summary: grade.summary,
    pay: payData(grade.pay),
    ...progressionData(grade),
    history: grade.history.map(payData),
    roles: grade.roles.map((role) => referenceData(role, origin)),
    reviewed: grade.reviewed,
  };
}

/** A council's roles and salaries: every role, highest pay first, and every grade. Served as `roles.json`. */
export function rolesJson(council: Council, origin: string) {
  const address = routes.roles(council.slug);
  return {
    ...pageData(
      { kind: "roles", council, address, reviewed: council.reviewed, sources: council.sources },
      origin,
    ),
    payNote: council.payNote,
    fullTimeWeeklyHours: council.fullTimeWeeklyHours,
    roles: council.roles.map((role) => roleSummaryData(role, origin)),
    grades: council.grades.map((grade) => gradeData(grade, origin)),
  };
}
