import { DOCUMENT_TYPES, type DocumentType, documentTypes } from "../../model/document-types";
import type { Issue } from "../issue";
import { listed, nearest, nearSpelling } from "../nearest";
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
      fix: `Write \`${renamed.slug}\`, where the old page leads: it was renamed, or removed. If it was removed, you may take it out here.`,
      remedy: { kind: "replace", text: slug, by: renamed.slug },
    };
  }
  const meant = slugOfName(slug, to, documents) ?? nearSpelling(slug, namesOfFiles(to, documents));
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
 * file has that name, its own is to be written; and where none has, no name is suggested that would be refused next.
 */
export function withNamesOfFiles(issues: readonly Issue[], groups: readonly CouncilDocuments[]): Issue[] {
  return issues.map((issue) => {
    const { remedy, file } = issue;
    const documents = groups.find(({ slug }) => file.startsWith(`${slug}/`));
    if (remedy?.kind !== "replace" || remedy.names === undefined || documents === undefined) return issue;
    const { text, by, names } = remedy;
    // What a council's own file lists nobody knows while that has an error.
    if (names === "source" && documents.council === undefined) return issue;
    if (by.startsWith("[")) return withListedNames(issue, { text, by, names }, documents);
    if (names === "source") return withoutThatSource(issue, text, by, documents);
    const meant = slugOfName(by, names, documents);
    if (meant !== undefined) return { ...issue, ...didYouMean(text, meant) };
    if (namesOfFiles(names, documents).includes(by)) return issue;
    return withoutThatName(issue, { text, by, names }, documents);
  });
}

/** A name of a file, or several in a list, that was made from what people call it. */
interface NamedFile<Names = DocumentType> {
  readonly text: string;
  readonly by: string;
  readonly names: Names;
}

/** A remedy that is a list of names of files: each is that of a file, or the message says which is not. */
function withListedNames(
  { remedy: _, ...issue }: Issue,
  { text, by, names }: NamedFile<DocumentType | "source">,
  documents: CouncilDocuments,
): Issue {
  const isSource = names === "source";
  const existing = isSource
    ? Object.keys(documents.council?.data.sources ?? {})
    : namesOfFiles(names, documents);
  const items = by
    .slice(1, -1)
    .split(", ")
    .map(
      (item) =>
        (isSource ? undefined : slugOfName(item, names, documents)) ?? nearSpelling(item, existing) ?? item,
    );
  const list = `[${items.join(", ")}]`;
  const fix = `Write \`${issue.field.split(".").at(-1)}: ${list}\``;
  const missing = items.filter((item) => !existing.includes(item)).map((item) => `\`${item}\``);
  if (missing.length === 0)
    return { ...issue, fix: `${fix}.`, remedy: { kind: "replace", text, by: list, names } };
  return {
    ...issue,
    allowed: `a list of names, each of them one of these: ${listed(existing) || "there are none yet"}`,
    fix: `${fix}, and ${isSource ? "list" : "add a file for"} ${missing.join(" and ")}${isSource ? ` under \`sources\` in ${documents.slug}/council.mdx` : ""}, or leave it out: there is none of that name yet.`,
  };
}

/** A remedy that is the name of a file which a council does not have. */
function withoutThatName(
  { remedy: _, ...issue }: Issue,
  { text, by, names }: NamedFile,
  documents: CouncilDocuments,
): Issue {
  const { fix, remedy } = adviceForUnknown(by, names, documents);
  if (remedy?.kind === "replace") return { ...issue, ...didYouMean(text, remedy.by) };
  return {
    ...issue,
    allowed: `the name of a file: ${allowedNames(names, documents)}`,
    fix: `As a name of a file it would be \`${by}\`, which is not ${documentTypes[names].one} yet. ${fix}`,
  };
}

/** A remedy that is the name of a source which the council's own file does not list. */
function withoutThatSource(issue: Issue, text: string, by: string, { council }: CouncilDocuments): Issue {
  if (council === undefined || Object.hasOwn(council.data.sources, by)) return issue;
  const { remedy: _, ...rest } = issue;
  const sources = Object.keys(council.data.sources);
  const meant = nearest(by, sources);
  if (meant !== undefined) return { ...rest, ...didYouMean(text, meant) };
  return {
    ...rest,
    allowed: listed(sources) || `nothing yet: no source is listed in ${council.file}`,
    fix: `List it as \`${by}\` under \`sources\` in ${council.file}, and write that name here.`,
  };
}

/** The names that may be written, those of files with errors among them. */
function namesOfFiles(type: DocumentType, documents: CouncilDocuments): string[] {
  const broken = documents.broken.filter((place) => place.type === type).map(({ slug }) => slug);
  return [...new Set([...documents.ofType(type).keys(), ...broken])];
}

function allowedNames(type: DocumentType, documents: CouncilDocuments): string {
  const names = listed(namesOfFiles(type, documents));
  if (names === "") return `there are no ${documentTypes[type].plural} in ${documents.slug} yet`;
  const areBroken = documents.ofType(type).size === 0;
  return areBroken ? `${names}; each of these files has an error: mend those first` : names;
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
          allowed: allowedNames(to, documents),
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
