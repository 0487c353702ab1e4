import { type DocumentType, sharesPage } from "../../model/document-types";
import { listed, nearest, nearSpelling } from "../nearest";
import { type DocumentOf, isOfType } from "../parsed-document";
import { didYouMean } from "../remedy";
import type { CouncilDocuments } from "./council-documents";
import { type FigureFact, isPublished } from "./figure-index";
import type { Report } from "./rule";
import { isGlossaryFile, type TermFact } from "./term-index";

/** Every cited figure and term must exist, and every term of the glossary should be cited. */
export function checkCitations(
  documents: CouncilDocuments,
  figures: ReadonlyMap<string, FigureFact>,
  terms: ReadonlyMap<string, TermFact>,
  report: Report,
): void {
  const usedTerms = new Set<TermFact>();
  for (const document of documents.all) {
    for (const { component, name, field, at } of document.citations) {
      if (component === "Term") {
        const term = terms.get(name);
        if (term !== undefined) usedTerms.add(term);
        else checkUnknown(documents, { document, field, at }, "Term", name, [...terms.keys()], report);
        continue;
      }
      const figure = figures.get(name);
      if (figure === undefined) {
        checkUnknown(documents, { document, field, at }, "Figure", name, namesOf(figures), report);
      } else if (!isPublished(figure)) {
        report({
          rule: "unpublished-figure",
          document,
          field,
          at,
          problem: `\`${name}\` is not stated, so the sentence will read “not stated” at this place.`,
          fix: "Read the sentence with these words in it, and say instead that the council has not published the figure.",
        });
      }
    }
    if (isOfType("benefit", document)) checkThreshold(document, report);
  }
  checkUnusedTerms(documents, usedTerms, terms, report);
}

/** The names of figures as they are listed; of dated pay, only those of days to come. */
function namesOf(figures: ReadonlyMap<string, FigureFact>): string[] {
  return [...figures].flatMap(([name, { id }]) => (name === id ? [name] : []));
}

/** True for a type whose documents can define an acronym, so that a broken one may be the one meant. */
function mayHaveAcronym(type: DocumentType): boolean {
  return type === "glossaryTerm" || (type !== "council" && !sharesPage(type));
}

type Mention = Pick<Parameters<Report>[0], "document" | "field" | "at">;

function checkUnknown(
  documents: CouncilDocuments,
  mention: Mention,
  component: "Figure" | "Term",
  name: string,
  existing: readonly string[],
  report: Report,
): void {
  const owner = component === "Figure" ? name.split(".")[0] : name;
  // The owner of the figure or term is broken; its own errors are the ones to correct.
  if (
    documents.broken.some(({ slug, type }) => slug === owner || (type === "council" && owner === "council"))
  )
    return;
  if (component === "Term" && documents.broken.some(({ type }) => mayHaveAcronym(type))) return;
  const ofOwner = existing.filter((other) => other.startsWith(`${owner}.`));
  const meant = nearest(name, ofOwner) ?? nearSpelling(name, existing);
  report({
    rule: component === "Figure" ? "unknown-figure" : "unknown-term",
    ...mention,
    problem: `\`<${component} of="${name}" />\` in ${documents.slug} cites a ${component.toLowerCase()} that does not exist.`,
    allowed:
      listed(ofOwner.length > 0 ? ofOwner : existing) ||
      `there is no ${component.toLowerCase()} in ${documents.slug} yet`,
    ...(meant === undefined
      ? { fix: "If it was removed, take the citation out; if it was renamed, write its new name." }
      : didYouMean(name, meant)),
  });
}

/** The condition on the starting salary names one of the benefit's own figures, which must be an amount of money. */
function checkThreshold(document: DocumentOf<"benefit">, report: Report): void {
  const { who, figures } = document.data;
  const key = who?.startingSalaryAtLeast;
  if (key === undefined) return;
  const figure = figures[key];
  const amounts = Object.keys(figures).filter((name) => figures[name]?.unit === "pounds");
  const field = "who.startingSalaryAtLeast";
  const allowed = listed(amounts) || "the name of an amount in pounds, under `figures` of this file";
  if (figure === undefined) {
    const meant = nearest(key, amounts);
    const advice =
      meant === undefined ? { fix: `Add \`${key}\` under \`figures\`.` } : didYouMean(key, meant);
    const problem = `\`startingSalaryAtLeast: ${key}\` is not one of the figures of this file.`;
    report({ rule: "unknown-figure", document, field, problem, allowed, ...advice });
  } else if (figure.unit !== "pounds") {
    const problem = `\`${key}\` is counted in ${figure.unit}, and a salary is in pounds.`;
    report({ rule: "wrong-type", document, field, problem, allowed });
  }
}

function checkUnusedTerms(
  documents: CouncilDocuments,
  used: ReadonlySet<TermFact>,
  terms: ReadonlyMap<string, TermFact>,
  report: Report,
): void {
  if (documents.broken.length > 0) return;
  for (const term of new Set(terms.values())) {
    if (!isGlossaryFile(term.document) || used.has(term)) continue;
    report({
      rule: "unused-term",
      document: term.document,
      field: "term",
      problem: `Nothing in ${documents.slug} uses the term \`${term.slug}\`.`,
      fix: `Cite it where it stands in a text: \`<Term of="${term.slug}" />\`, or delete the file.`,
    });
  }
}
