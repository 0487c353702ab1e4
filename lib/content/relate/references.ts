import { DOCUMENT_TYPES, type DocumentType, documentTypes } from "../../model/document-types";
import type { Issue } from "../issue";
import { listed, nearSpelling } from "../nearest";
import { asSlug } from "../parse/place/from-path";
import type { ParsedDocument } from "../parsed-document";
import { type Advice, didYouMean } from "../remedy";
import { type CouncilDocuments, isBroken } from "./council-documents";
import type { Report } from "./rule";

/** What to write instead of a name that no document has: it was renamed, misspelt or removed. */
export function adviceForUnknown(slug: string, to: DocumentType, documents: CouncilDocuments): Advice {
  const existing = documents.ofType(to);
  const renamed = [...existing.values()].find((document) => hadName(document, slug));
  if (renamed !== undefined) {
    return {
      fix: `Write \`${renamed.slug}\`: the page was renamed.`,
      remedy: { kind: "replace", text: slug, by: renamed.slug },
    };
  }
  const meant = slugOfName(slug, to, documents) ?? nearSpelling(slug, existing.keys());
  if (meant !== undefined) return didYouMean(slug, meant);
  if (to === "grade") return { fix: `Write one of these, or add a file for \`${slug}\`.` };
  return {
    fix: `If it was removed, take it out here; if it was renamed, write its new name here and add \`aliases: [${slug}]\` to the new file; if it is new, add a file for it.`,
  };
}

/** The file whose document has a name, a label or an acronym that makes such a name of a file: `g9` for `grade-9`. */
function slugOfName(slug: string, to: DocumentType, documents: CouncilDocuments): string | undefined {
  const existing = documents.ofType(to);
  if (existing.has(slug)) return undefined;
  return [...existing.values()].find(({ data }) => namesOf(data).some((name) => asSlug(name) === slug))?.slug;
}

/** What people may call a document by. */
function namesOf(data: ParsedDocument["data"]): string[] {
  return ["name", "plural", "acronym", "grade", "term"].flatMap((field) => {
    const name: unknown = Object(data)[field];
    return typeof name === "string" ? [name] : [];
  });
}

/**
 * Issues with a name of a file that was made from a name as people write it, such as `grade-9` from `Grade 9`: where another
 * file has that name, its own is to be written.
 */
export function withNamesOfFiles(issues: readonly Issue[], groups: readonly CouncilDocuments[]): Issue[] {
  return issues.map((issue) => {
    const { remedy, file } = issue;
    if (remedy?.kind !== "replace" || remedy.names === undefined || remedy.names === "source") return issue;
    const documents = groups.find(({ slug }) => file.startsWith(`${slug}/`));
    const meant = documents && slugOfName(remedy.by, remedy.names, documents);
    return meant === undefined ? issue : { ...issue, ...didYouMean(remedy.text, meant) };
  });
}

/** True where the name is among the document's old names. */
function hadName({ data }: ParsedDocument, slug: string): boolean {
  return "aliases" in data && data.aliases.some((alias) => alias.split("/").at(-1) === slug);
}

/** A reference must name a document that exists. A reference to a broken document is not reported. */
export function checkReferences(documents: CouncilDocuments, report: Report): void {
  const existing = new Map(DOCUMENT_TYPES.map((type) => [type, new Set(documents.ofType(type).keys())]));
  for (const document of documents.all) {
    const listedAlready = new Set<string>();
    for (const { field, to, slug, list } of document.references) {
      if (to === "source") continue;
      const names = existing.get(to) ?? new Set();
      if (!names.has(slug) && !isBroken(documents, to, slug)) {
        const name = field.split(".").findLast((part) => !/^\d+$/.test(part)) ?? field;
        report({
          rule: "unknown-reference",
          document,
          field,
          problem: `\`${name}: ${slug}\` in ${documents.slug} is not ${documentTypes[to].one}.`,
          allowed: listed([...names]) || `there are no ${documentTypes[to].plural} in ${documents.slug} yet`,
          ...adviceForUnknown(slug, to, documents),
        });
      }
      if (list === undefined) continue;
      const item = `${list} ${slug}`;
      if (listedAlready.has(item)) {
        report({
          rule: "duplicate-reference",
          document,
          field,
          problem: `\`${slug}\` is listed twice.`,
          fix: "Delete one of the two.",
        });
      }
      listedAlready.add(item);
    }
  }
}
