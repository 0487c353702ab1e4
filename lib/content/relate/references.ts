import type { DocumentType } from "../../model/document-types";
import { isStated } from "../../model/not-stated";
import { listed, nearest } from "../nearest";
import { isOfType, type ParsedDocument } from "../parsed-document";
import { type CouncilDocuments, isBroken } from "./council-documents";
import type { Report } from "./rule";

type Referable = "service" | "role" | "grade" | "benefit";

interface Reference {
  readonly field: string;
  readonly to: Referable;
  readonly slug: string;
}

const names: Record<Referable, string> = {
  service: "service",
  role: "role",
  grade: "grade",
  benefit: "benefit",
};

/** Every slug in a document's fields that names another document of the same council. */
export function referencesOf(document: ParsedDocument): Reference[] {
  const references: Reference[] = [];
  const add = (field: string, to: Referable, slug: string | undefined) => {
    if (slug !== undefined && isStated(slug)) references.push({ field, to, slug });
  };
  if (isOfType("service", document) || isOfType("team", document)) {
    for (const [index, { role }] of document.data.roles.entries()) add(`roles.${index}.role`, "role", role);
  }
  if (isOfType("team", document)) add("service", "service", document.data.service);
  if (isOfType("role", document)) {
    add("grade", "grade", document.data.grade);
    add("paidAs", "role", document.data.paidAs);
    add("nextStep", "role", document.data.nextStep);
  }
  if (isOfType("benefit", document)) {
    add("scheme", "benefit", document.data.scheme);
    const roles = document.data.who?.roles ?? [];
    if (roles !== "everyone")
      for (const [index, role] of roles.entries()) add(`who.roles.${index}`, "role", role);
  }
  return references;
}

function ofType(documents: CouncilDocuments, type: Referable): ReadonlyMap<string, ParsedDocument> {
  const maps = {
    service: documents.services,
    role: documents.roles,
    grade: documents.grades,
    benefit: documents.benefits,
  } satisfies Partial<Record<DocumentType, ReadonlyMap<string, ParsedDocument>>>;
  return maps[type];
}

/** A reference must name a document that exists. One that names a broken document is not a mistake of its own. */
export function checkReferences(documents: CouncilDocuments, report: Report): void {
  for (const document of documents.all) {
    const seen = new Set<string>();
    for (const { field, to, slug } of referencesOf(document)) {
      const known = ofType(documents, to);
      const name = field.split(".").findLast((part) => !/^\d+$/.test(part)) ?? field;
      if (!known.has(slug) && !isBroken(documents, to, slug)) {
        const meant = nearest(slug, known.keys());
        report({
          rule: "unknown-reference",
          document,
          field,
          problem: `\`${name}: ${slug}\` in ${documents.slug} is not a ${names[to]}.`,
          allowed: listed([...known.keys()]) || `there is no ${names[to]} in ${documents.slug} yet`,
          fix:
            meant === undefined
              ? `Write one of these, or add a file for \`${slug}\`.`
              : `Did you mean \`${meant}\`?`,
        });
      }
      const inList = `${name} ${to} ${slug}`;
      if (/\.\d+(\.|$)/.test(field) && seen.has(inList)) {
        report({
          rule: "duplicate-reference",
          document,
          field,
          problem: `\`${slug}\` is listed twice.`,
          fix: "Delete one of the two.",
        });
      }
      seen.add(inList);
    }
  }
}
