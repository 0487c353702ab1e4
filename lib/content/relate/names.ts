import { DOCUMENT_TYPES, type DocumentType, documentTypes } from "../../model/document-types";
import { isStated } from "../../model/not-stated";
import { memoizeWord } from "../../site/memoize";
import { type ParsedDocument, titleOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/** Letters of the longest text whose comparable form is kept: names and summaries are asked for again with each key pressed. */
const LONGEST_KEPT = 400;

/** A name as readers compare it: without capitals, accents, signs, `The`, the kinds of spaces and of numbers. */
export const compared = (name: string): string =>
  name.length > LONGEST_KEPT ? comparable(name) : keptComparable(name);

const keptComparable = memoizeWord(comparable);

function comparable(name: string): string {
  const plain = name.normalize("NFKD").toLowerCase().replaceAll("&", " and ");
  return plain
    .replace(/[\p{M}\p{Cf}'’‘]/gu, "")
    .replace(/(?<=\p{L})(?=\d)/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/(?<!\d)0+(?=\d)/g, "")
    .replace(/^the /, "");
}

/** Reports every item whose name an earlier one has; calls `report` with both. */
function eachRepeated<Item>(
  items: Iterable<Item>,
  nameOf: (item: Item) => string,
  report: (item: Item, first: Item) => void,
) {
  const named = new Map<string, Item>();
  for (const item of items) {
    const written = nameOf(item);
    // Few have a second name, and comparing takes a while.
    const name = written === "" ? "" : compared(written);
    const first = named.get(name);
    if (first === undefined) named.set(name, item);
    else if (name !== "") report(item, first);
  }
}

/** Types whose names say what people do, and where. A team may well have the name of its service. */
const [WORK, PLACES] = [["role"], ["service", "team"]] as const;

/** Fields beside its name by which readers know a thing, and what each is called. */
const OTHER_NAMES = { plural: "plural", acronym: "acronym", grade: "label" } as const;

/** What a file is called that was kept beside the one that counts. */
const OTHER_STATE = /-(?:copy|old|backup|bak|final|draft|new|orig|temp|tmp|v\d+)$/;

/** Things of one name, however it is written: a file that was copied and not changed, or one written twice. */
export function checkNames(documents: CouncilDocuments, report: Report): void {
  for (const type of DOCUMENT_TYPES) {
    const { one, plural } = documentTypes[type];
    const ofType = documents.ofType(type);
    eachRepeated(
      ofType.values(),
      ({ data }) => titleOf(data),
      (document, first) =>
        report({
          rule: "same-name",
          document,
          field: nameFieldOf(document),
          problem: `Two ${plural} are named \`${titleOf(document.data)}\`: this file and ${first.file}.`,
          allowed: `a name of its own for ${one}`,
          fix: "Change the name of one; or, if they are the same thing, delete one file and give its name to the other as an alias.",
        }),
    );
    for (const document of ofType.values()) {
      const kept = ofType.get(document.slug.replace(OTHER_STATE, ""));
      if (kept !== undefined && kept !== document) reportOtherState(document, kept, report);
    }
    for (const document of ofType.values()) checkLabels(document, report);
    for (const field of ["plural", "acronym", "grade"] as const)
      checkOtherNames(documents, type, field, report);
  }
  checkAcrossTypes(documents, report);
  checkSourceNames(documents, report);
}

/** Two figures of one label would be two lines that read the same. */
function checkLabels(document: ParsedDocument, report: Report): void {
  if (!("figures" in document.data)) return;
  eachRepeated(
    Object.entries(document.data.figures),
    ([, { label }]) => label,
    ([key, { label }], [first]) =>
      report({
        rule: "same-name",
        document,
        field: `figures.${key}.label`,
        problem: `The figures \`${first}\` and \`${key}\` have the same label, \`${label}\`.`,
        fix: "Write in each what the other is not.",
      }),
  );
}

const nameFieldOf = ({ data }: ParsedDocument): string => ("term" in data ? "term" : "name");

function reportOtherState(document: ParsedDocument, kept: ParsedDocument, report: Report): void {
  report({
    rule: "same-name",
    document,
    field: nameFieldOf(document),
    problem: `By its name \`${document.slug}\` is another state of ${kept.file}, and the site has a page for each.`,
    fix: "Delete the one that no longer counts; or, if both do, give this file a name that says what it is.",
  });
}

/** A second name that two documents of a type share: `Social Workers`, `FT`, `Grade 7`. */
function checkOtherNames(
  documents: CouncilDocuments,
  type: DocumentType,
  field: keyof typeof OTHER_NAMES,
  report: Report,
): void {
  const otherNameOf = ({ data }: ParsedDocument): string => {
    const value = Object.entries(data).find(([name]) => name === field)?.[1];
    return typeof value === "string" && (type === "grade" || field !== "grade") && isStated(value)
      ? value
      : "";
  };
  eachRepeated(documents.ofType(type).values(), otherNameOf, (document, first) => {
    // Of two with one name, that is said of the name.
    if (compared(titleOf(document.data)) === compared(titleOf(first.data))) return;
    report({
      rule: "same-name",
      document,
      field,
      problem: `Two ${documentTypes[type].plural} have the ${OTHER_NAMES[field]} \`${otherNameOf(document)}\`: this file and ${first.file}.`,
      fix: `Correct the one that is wrong.${type === "grade" ? " Where both are right, as of a grade in which some start at a higher point, write in each what the other is not: `Grade 8, from point 24`." : ""}`,
    });
  });
}

/** A role named like a team: search and lists of links show two lines that read the same and mean different things. */
function checkAcrossTypes(documents: CouncilDocuments, report: Report): void {
  const named = (types: readonly DocumentType[]) =>
    types.flatMap((type) => [...documents.ofType(type).values()]);
  const places = new Map(named(PLACES).map((document) => [compared(titleOf(document.data)), document]));
  for (const document of named(WORK)) {
    const place = places.get(compared(titleOf(document.data)));
    if (place === undefined) continue;
    report({
      rule: "same-name",
      document,
      field: nameFieldOf(document),
      problem: `\`${titleOf(document.data)}\` is the name of ${documentTypes[document.type].one}, this file, and of ${documentTypes[place.type].one}, ${place.file}.`,
      fix: "Change the name of one, so that it says whether it is work or a place of work.",
    });
  }
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
  const slugs = new Set(councils.map(({ slug }) => slug));
  const isState = (slug: string) => {
    const kept = slug.replace(/-\d+$/, "").replace(OTHER_STATE, "");
    return kept !== slug && slugs.has(kept);
  };
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
          fix: isState(document.council)
            ? `Delete the folder \`${document.council}\` with all that is in it: by its name it is a copy. Where it is to be another council, give it that one’s name, and change what its files say.`
            : "Delete the folder that was copied; or, where it is to be another council, change what its files say.",
        }),
    );
  }
}
