import { type DocumentType, documentTypes } from "../../model/document-types";
import { isStated } from "../../model/not-stated";
import { type ParsedDocument, titleOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import { compared } from "./names";
import type { Report } from "./rule";

/** Fields that list names or words which readers see one by one, or search by. */
const LISTS = ["alsoKnownAs", "searchedAs", "partners", "localTeams"] as const;

const listOf = (document: ParsedDocument, field: (typeof LISTS)[number]): readonly string[] => {
  const value = Object.entries(document.data).find(([name]) => name === field)?.[1];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
};

/** A name that a list has twice, however it is written: `Police`, `police`. */
function checkLists(document: ParsedDocument, report: Report): void {
  for (const field of LISTS) {
    const seen = new Set<string>();
    for (const [index, name] of listOf(document, field).entries()) {
      if (seen.has(compared(name)))
        report({
          rule: "doubled-text",
          document,
          field: `${field}.${index}`,
          problem: `\`${name}\` stands in \`${field}\` already.`,
          fix: "Delete one of the two.",
        });
      seen.add(compared(name));
    }
  }
}

/** Types in which one name leads a reader to one thing. */
const NAMED: readonly DocumentType[] = ["role", "service", "team"];

/** Another name of a role, a service or a team that is its own, or that of another. */
function checkOtherNames(documents: CouncilDocuments, type: DocumentType, report: Report): void {
  const all = [...documents.ofType(type).values()];
  const named = new Map(all.map((document) => [compared(titleOf(document.data)), document]));
  for (const document of all) {
    for (const [index, name] of listOf(document, "alsoKnownAs").entries()) {
      const first = named.get(compared(name));
      const field = `alsoKnownAs.${index}`;
      if (first === document && compared(titleOf(document.data)) === compared(name))
        report({
          rule: "same-name",
          document,
          field,
          problem: `\`${name}\` is the name itself, and is found by it.`,
          fix: "Take it out of `alsoKnownAs`.",
        });
      else if (first !== undefined && first !== document)
        report({
          rule: "same-name",
          document,
          field,
          problem: `\`${name}\` is a name of ${documentTypes[type].one} in ${first.file} as well: who looks for one finds both.`,
          fix: "Take it out of the one that it does not belong to.",
        });
      else named.set(compared(name), document);
    }
  }
}

const wordsOf = (name: string): string[] =>
  compared(name)
    .split(" ")
    .filter((word) => word.length > 3);

/** An acronym that stands for a term of the glossary, and for a role, a service or a team of another name. */
function checkAcronyms(documents: CouncilDocuments, report: Report): void {
  const others = NAMED.flatMap((type) => [...documents.ofType(type).values()]).flatMap((document) => {
    const { data } = document;
    return "acronym" in data && typeof data.acronym === "string" && isStated(data.acronym)
      ? [{ document, acronym: data.acronym, name: titleOf(data) }]
      : [];
  });
  for (const document of documents.ofType("glossaryTerm").values()) {
    const { acronym, term } = document.data;
    const other = others.find(
      (one) =>
        one.acronym === acronym &&
        !wordsOf(term).some((word) => wordsOf(one.name).includes(word)) &&
        !compared(one.name).split(" ").includes(compared(one.acronym)),
    );
    if (other === undefined) continue;
    report({
      rule: "same-name",
      document,
      field: "acronym",
      problem: `\`${acronym}\` stands for \`${term}\` here, and for \`${other.name}\` in ${other.document.file}.`,
      fix: "Correct the one that is wrong. Where both are used, take `acronym` out of one, and write its name in full.",
    });
  }
}

/** What a file is called that somebody began with, and whose address nobody would choose. */
const BEGUN =
  /^(?:untitled|document|test|template|example|sample|new|page|new-page|blank|temp|tmp|draft)-?\d{0,3}$/;

function checkFileName(document: ParsedDocument, report: Report): void {
  if (document.type === "council" || !BEGUN.test(document.slug)) return;
  report({
    rule: "unclear-name",
    document,
    field: "file",
    at: [1, 1],
    problem: `\`${document.slug}\` is what a file is called at first, and becomes the end of the page’s address.`,
    fix: `Rename it by what it is about. Where it was only a trial, delete it.`,
  });
}

/** Warns of names that two things share beside those by which pages call them, and of names that are given twice. */
export function checkSharedNames(documents: CouncilDocuments, report: Report): void {
  for (const document of documents.all) {
    checkLists(document, report);
    checkFileName(document, report);
  }
  for (const type of NAMED) checkOtherNames(documents, type, report);
  checkAcronyms(documents, report);
}
