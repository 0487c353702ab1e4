import { DOCUMENT_TYPES, documentTypes } from "../../model/document-types";
import { titleOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/** A name as readers compare it: without capitals, accents, signs and the kinds of spaces. */
function compared(name: string): string {
  const plain = name.normalize("NFKD").toLowerCase().replaceAll("&", " and ");
  return plain
    .replace(/[\p{M}\p{Cf}'’‘]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Reports every item whose name an earlier one has; calls `report` with both. */
function eachRepeated<Item>(
  items: Iterable<Item>,
  nameOf: (item: Item) => string,
  report: (item: Item, first: Item) => void,
) {
  const named = new Map<string, Item>();
  for (const item of items) {
    const name = compared(nameOf(item));
    const first = named.get(name);
    if (first === undefined) named.set(name, item);
    else if (name !== "") report(item, first);
  }
}

/** Two things of one kind and one name: a file that was copied and not changed, or one written twice. */
export function checkNames(documents: CouncilDocuments, report: Report): void {
  for (const type of DOCUMENT_TYPES) {
    const { one, plural } = documentTypes[type];
    eachRepeated(
      documents.ofType(type).values(),
      ({ data }) => titleOf(data),
      (document, first) =>
        report({
          rule: "same-name",
          document,
          field: "term" in document.data ? "term" : "name",
          problem: `Two ${plural} are named \`${titleOf(document.data)}\`: this file and ${first.file}.`,
          allowed: `a name of its own for ${one}`,
          fix: "Change the name of one; or, if they are the same thing, delete one file and give its name to the other as an alias.",
        }),
    );
  }
  checkSourceNames(documents, report);
}

/** A source is the same as another where readers could not tell the two apart. */
function checkSourceNames({ council }: CouncilDocuments, report: Report): void {
  if (council === undefined) return;
  eachRepeated(
    Object.entries(council.data.sources),
    ([, { title, publisher, link, read }]) => [title, publisher, link, read].join(" "),
    ([key], [first]) =>
      report({
        rule: "same-name",
        document: council,
        field: `sources.${key}.title`,
        problem: `The sources \`${first}\` and \`${key}\` are the same: title, publisher, address and day.`,
        fix: `Cite \`${first}\` where \`${key}\` is cited, and delete \`${key}\`.`,
      }),
  );
}

/** Two councils of one name would be one to every reader. */
export function checkCouncilNames(councils: readonly CouncilDocuments[], report: Report): void {
  for (const field of ["name", "shortName"] as const) {
    eachRepeated(
      councils.flatMap(({ council }) => council ?? []),
      ({ data }) => data[field],
      (document, first) =>
        report({
          rule: "same-name",
          document,
          field,
          problem: `Two councils have the ${field === "name" ? "name" : "short name"} \`${document.data[field]}\`: this one and that of ${first.file}.`,
          fix: "Change what the copied file says, or delete the folder that was copied by accident.",
        }),
    );
  }
}
