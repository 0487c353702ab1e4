import type { DocumentType } from "../../model/document-types";
import { isStated } from "../../model/not-stated";
import { listed, nearSpelling } from "../nearest";
import { isOfType, type ParsedDocument } from "../parsed-document";
import { type CouncilDocuments, isBroken } from "./council-documents";
import type { Report } from "./rule";

type Referable = "service" | "team" | "role" | "grade" | "benefit";

interface Reference {
  readonly field: string;
  readonly to: Referable;
  readonly slug: string;
}

const names: Record<Referable, string> = {
  service: "service",
  team: "team",
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
    team: documents.teams,
    role: documents.roles,
    grade: documents.grades,
    benefit: documents.benefits,
  } satisfies Partial<Record<DocumentType, ReadonlyMap<string, ParsedDocument>>>;
  return maps[type];
}

/** What to write instead of a name that no document has: it was renamed, misspelt, or taken away. */
export function fixForUnknown(slug: string, to: Referable, documents: CouncilDocuments): string {
  const known = ofType(documents, to);
  const renamed = [...known.values()].find((document) => hadName(document, slug));
  if (renamed !== undefined) return `Write \`${renamed.slug}\`: the page was renamed.`;
  const meant = nearSpelling(slug, known.keys());
  if (meant !== undefined) return `Did you mean \`${meant}\`?`;
  if (to === "grade") return `Write one of these, or add a file for \`${slug}\`.`;
  return `If it was removed, take it out here; if it was renamed, write its new name here and add \`aliases: [${slug}]\` to the new file; if it is new, add a file for it.`;
}

/** True where a document carries a name as one that it had before. */
export function hadName({ data }: ParsedDocument, slug: string): boolean {
  return "aliases" in data && data.aliases.some((alias) => alias.split("/").at(-1) === slug);
}

/** A reference must name a document that exists. One that names a broken document is not a mistake of its own. */
export function checkReferences(documents: CouncilDocuments, report: Report): void {
  for (const document of documents.all) {
    const seen = new Set<string>();
    for (const { field, to, slug } of referencesOf(document)) {
      const known = ofType(documents, to);
      const name = field.split(".").findLast((part) => !/^\d+$/.test(part)) ?? field;
      if (!known.has(slug) && !isBroken(documents, to, slug)) {
        report({
          rule: "unknown-reference",
          document,
          field,
          problem: `\`${name}: ${slug}\` in ${documents.slug} is not a ${names[to]}.`,
          allowed: listed([...known.keys()]) || `there is no ${names[to]} in ${documents.slug} yet`,
          fix: fixForUnknown(slug, to, documents),
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
