import type { Council, Grade, Role } from "../../catalogue/types";
import { isStated, NOT_STATED, type NotStated } from "../../model/not-stated";
import type { DocumentOf } from "../parsed-document";
import { type CouncilContext, type Draft, itemOf } from "./council-context";
import { byName, byPay } from "./order";

type Roles = ReadonlyMap<string, DocumentOf<"role">>;

/** The grade of a role: its own, or that of the role whose line in the pay list covers it. */
function gradeSlugOf({ data }: DocumentOf<"role">, roles: Roles): string | NotStated {
  if (isStated(data.grade) || data.paidAs === undefined) return data.grade;
  return gradeSlugOf(itemOf(roles, data.paidAs, "role"), roles);
}

function buildRole(
  document: DocumentOf<"role">,
  documents: Roles,
  council: Council,
  grades: ReadonlyMap<string, Draft<Grade>>,
  context: CouncilContext,
): Draft<Role> {
  const gradeSlug = gradeSlugOf(document, documents);
  const grade = isStated(gradeSlug) ? itemOf(grades, gradeSlug, "grade") : NOT_STATED;
  return {
    ...context.entry(document),
    council,
    grade,
    pay: isStated(grade) ? grade.pay : NOT_STATED,
    paidAs: undefined,
    covers: [],
    nextStep: NOT_STATED,
    workplaces: [],
    benefits: [],
  };
}

/** The roles of a council, related to one another and to their grades; best paid first. */
export function buildRoles(
  council: Council,
  grades: ReadonlyMap<string, Draft<Grade>>,
  context: CouncilContext,
): Map<string, Draft<Role>> {
  const documents = context.related.documents.ofType("role");
  const drafts = [...documents.values()].map((document) =>
    buildRole(document, documents, council, grades, context),
  );
  const roles = new Map(drafts.sort(byPay).map((role) => [role.slug, role]));
  for (const { slug, data } of documents.values()) {
    const role = itemOf(roles, slug, "role");
    if (isStated(data.nextStep)) role.nextStep = itemOf(roles, data.nextStep, "role");
    if (data.paidAs !== undefined) {
      const listed = itemOf(roles, data.paidAs, "role");
      role.paidAs = listed;
      listed.covers = [...listed.covers, role].sort(byName);
    }
  }
  for (const grade of grades.values())
    grade.roles = drafts.filter((role) => role.grade === grade).sort(byName);
  return roles;
}
