import { inForce } from "../../calendar/in-force";
import { isStated } from "../../model/not-stated";
import { formatPounds } from "../../money/format";
import { pounds } from "../../money/pence";
import type { DocumentOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import { compared } from "./names";
import type { Report } from "./rule";

type Roles = ReadonlyMap<string, DocumentOf<"role">>;

/**
 * Warns of a next step up that pays no more, and of a grade that no page shows.
 * @param today an ISO day: pay is compared as it is in force on it
 */
export function checkSteps(documents: CouncilDocuments, today: string, report: Report): void {
  const roles = documents.ofType("role");
  const grades = documents.ofType("grade");
  const payOf = (role: DocumentOf<"role">) => {
    const grade = isStated(role.data.grade) ? grades.get(role.data.grade) : undefined;
    return grade && inForce(grade.data.values, today);
  };
  for (const role of roles.values()) {
    const next = nextOf(role, roles);
    // Of steps that go round in a circle, the circle is what is wrong.
    if (next === undefined || leadsTo(next, role, roles)) continue;
    const [pay, more] = [payOf(role), payOf(next)];
    if (pay === undefined || more === undefined) continue;
    if (!isStated(pay.maximum) || !isStated(more.maximum) || more.maximum > pay.maximum) continue;
    if (isStated(pay.minimum) && isStated(more.minimum) && more.minimum > pay.minimum) continue;
    const [most, least] = [pay.maximum, more.maximum].map((amount) => formatPounds(pounds(amount)));
    report({
      rule: "step-without-rise",
      document: role,
      field: "nextStep",
      problem: `The next step, \`${next.slug}\`, pays up to ${least}, and this role up to ${most}: that is no step up.`,
      allowed: "a role that pays more, or `not stated`",
      fix: "Compare the `grade` of both roles with the pay list. If it is no step up, write the role that is, or `not stated`.",
    });
  }
  checkUnusedGrades(documents, report);
}

function nextOf({ data: { nextStep } }: DocumentOf<"role">, roles: Roles): DocumentOf<"role"> | undefined {
  return isStated(nextStep) ? roles.get(nextStep) : undefined;
}

function leadsTo(start: DocumentOf<"role">, wanted: DocumentOf<"role">, roles: Roles): boolean {
  const passed = new Set<string>();
  let role: DocumentOf<"role"> | undefined = start;
  while (role !== undefined && !passed.has(role.slug)) {
    if (role === wanted) return true;
    passed.add(role.slug);
    role = nextOf(role, roles);
  }
  return false;
}

/** Pages show a grade with its roles, in a sentence that cites it, and in the conditions of a benefit. */
function checkUnusedGrades(documents: CouncilDocuments, report: Report): void {
  if (documents.broken.length > 0) return;
  const used = new Set<string>();
  for (const { data } of documents.ofType("role").values()) if (isStated(data.grade)) used.add(data.grade);
  for (const { citations } of documents.all)
    for (const { name } of citations) used.add(name.split(".")[0] ?? "");
  const conditions = [...documents.ofType("benefit").values()]
    .map(({ data }) => JSON.stringify(data))
    .join("\n");
  const grades = documents.ofType("grade");
  const names = [...grades.values()].map(({ data }) => [compared(data.name), compared(data.grade)]);
  // Of two with one name or label, that is said of the name.
  const isNamedTwice = ({ data }: DocumentOf<"grade">) =>
    names.filter(
      ([name, label]) =>
        name === compared(data.name) || (isStated(data.grade) && label === compared(data.grade)),
    ).length > 1;
  for (const [slug, grade] of grades) {
    if (isNamedTwice(grade) || used.has(slug) || conditions.includes(JSON.stringify(slug))) continue;
    report({
      rule: "unused-grade",
      document: grade,
      field: "name",
      problem: `No role is paid on \`${slug}\`, and nothing cites it, so that no page shows it.`,
      fix: `Write \`grade: ${slug}\` in the file of its role, or delete this file.`,
    });
  }
}
