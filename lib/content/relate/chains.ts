import type { DocumentType } from "../../model/document-types";
import { isStated } from "../../model/not-stated";
import type { DocumentOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

type Documents<Type extends DocumentType> = ReadonlyMap<string, DocumentOf<Type>>;

/** The next step up, and the line of the pay list that covers a role, must come to an end. */
export function checkChains(documents: CouncilDocuments, report: Report): void {
  const roles = documents.ofType("role");
  const benefits = documents.ofType("benefit");
  checkCycles(roles, "nextStep", ({ data }) => (isStated(data.nextStep) ? data.nextStep : undefined), report);
  checkCycles(roles, "paidAs", ({ data }) => data.paidAs, report);
  checkPaidAs(roles, report);
  for (const benefit of benefits.values()) checkScheme(benefit, benefits, report);
}

/** A role on another's line of the pay list is paid as that line says. */
function checkPaidAs(roles: Documents<"role">, report: Report): void {
  for (const document of roles.values()) {
    const { grade, paidAs } = document.data;
    const line = paidAs === undefined ? undefined : roles.get(paidAs);
    if (line === undefined || !isStated(grade) || grade === line.data.grade) continue;
    report({
      rule: "paid-as-another",
      document,
      field: "grade",
      problem: `\`grade: ${grade}\` is not the grade of \`${line.slug}\`, which this role is paid as.`,
      allowed: `\`${line.data.grade}\``,
      fix: `Write \`grade: ${line.data.grade}\`, or delete the line \`paidAs\`.`,
    });
  }
}

/** Reports each circle once, at the role in it that comes first by name. */
function checkCycles(
  roles: Documents<"role">,
  field: "nextStep" | "paidAs",
  next: (role: DocumentOf<"role">) => string | undefined,
  report: Report,
): void {
  const settled = new Set<string>();
  for (const start of [...roles.keys()].sort()) {
    const path: string[] = [];
    let slug: string | undefined = start;
    while (slug !== undefined && !settled.has(slug) && !path.includes(slug)) {
      path.push(slug);
      const role = roles.get(slug);
      slug = role && next(role);
    }
    if (slug !== undefined && path.includes(slug)) {
      const circle = path.slice(path.indexOf(slug));
      const document = roles.get(slug);
      if (document !== undefined) {
        report({
          rule: "circular-steps",
          document,
          field,
          problem: `\`${field}\` goes round in a circle: ${[...circle, slug].map((step) => `\`${step}\``).join(" → ")}.`,
          allowed: "steps that come to an end, or `not stated`",
          fix: "Find the role that is the last step, and change its line.",
        });
      }
    }
    for (const step of path) settled.add(step);
  }
}

function checkScheme(benefit: DocumentOf<"benefit">, benefits: Documents<"benefit">, report: Report): void {
  const { scheme, kind } = benefit.data;
  if (scheme === undefined) return;
  if (kind === "scheme") {
    report({
      rule: "scheme-in-scheme",
      document: benefit,
      field: "scheme",
      problem: "A scheme cannot be part of another scheme.",
      allowed: "`who`, for a benefit of the kind `scheme`",
      fix: "Write who it is for under `who`, and delete the line `scheme`.",
    });
    return;
  }
  const parent = benefits.get(scheme);
  if (parent === undefined || parent.data.kind === "scheme") return;
  const schemes = [...benefits.values()].filter(({ data }) => data.kind === "scheme");
  report({
    rule: "scheme-in-scheme",
    document: benefit,
    field: "scheme",
    problem: `\`scheme: ${scheme}\` is not a scheme: its kind is \`${parent.data.kind}\`.`,
    allowed: schemes.map(({ slug }) => `\`${slug}\``).join(", ") || "a benefit of the kind `scheme`",
  });
}
