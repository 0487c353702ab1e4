import type { CouncilDocuments } from "./council-documents";
import { type FigureFact, figureAnchor } from "./figure-index";
import type { Report } from "./rule";
import { isGlossaryFile, type TermFact } from "./term-index";

/** No two figures and no two terms of a council may have the same name, or the same place on their page. */
export function checkClashes(
  documents: CouncilDocuments,
  figures: readonly FigureFact[],
  terms: readonly TermFact[],
  report: Report,
): void {
  checkOwners(figures, report);
  checkAnchors(figures, report);
  checkTerms(documents, terms, report);
}

/** Figures are cited by the name of their file, whatever its folder. */
function checkOwners(figures: readonly FigureFact[], report: Report): void {
  const owners = new Map<string, FigureFact>();
  const clashing = new Set<FigureFact["owner"]>();
  for (const figure of figures) {
    const name = figure.id.slice(0, figure.id.indexOf("."));
    const first = owners.get(name);
    if (first === undefined) owners.set(name, figure);
    else if (first.owner !== figure.owner && !clashing.has(figure.owner)) {
      clashing.add(figure.owner);
      report({
        rule: "duplicate-slug",
        document: figure.owner,
        field: figure.field,
        problem: `Figures of this file are cited as \`${name}.…\`, and so are those of ${first.owner.file}.`,
        allowed: "one file of a name among those with figures",
        fix: "Rename one of the two files.",
      });
    }
  }
}

/** `a-b.c` and `a.b-c` are two figures with one place on the page. */
function checkAnchors(figures: readonly FigureFact[], report: Report): void {
  const anchors = new Map<string, FigureFact>();
  for (const figure of figures) {
    const anchor = figureAnchor(figure.id);
    const other = anchors.get(anchor);
    anchors.set(anchor, figure);
    if (other === undefined || other.id === figure.id) continue;
    report({
      rule: "duplicate-slug",
      document: figure.owner,
      field: figure.field,
      problem: `\`${figure.id}\` has the same address as \`${other.id}\` of ${other.owner.file}.`,
      fix: "Rename one of the two figures.",
    });
  }
}

function checkTerms({ slug }: CouncilDocuments, terms: readonly TermFact[], report: Report): void {
  const named = new Map<string, TermFact>();
  for (const term of terms) {
    const first = named.get(term.slug);
    named.set(term.slug, term);
    if (first === undefined) continue;
    report({
      rule: "duplicate-slug",
      document: term.document,
      field: isGlossaryFile(term.document) ? "term" : "acronym",
      problem: `Two entries of the glossary of ${slug} are named \`${term.slug}\`: this file and ${first.document.file}.`,
      fix: "Rename one of the two files.",
    });
  }
}
