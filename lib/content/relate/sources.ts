import { listed, nearest } from "../nearest";
import { isOfType, type ParsedDocument } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/** Every place in a document's fields that names a source. */
export function sourcesOf(document: ParsedDocument): { readonly field: string; readonly source: string }[] {
  const { data } = document;
  const found: { field: string; source: string }[] = [];
  if (isOfType("grade", document)) {
    for (const [index, value] of document.data.values.entries()) {
      found.push({ field: `values.${index}.source`, source: value.source });
    }
  }
  if ("figures" in data) {
    for (const [key, figure] of Object.entries(data.figures)) {
      found.push({ field: `figures.${key}.source`, source: figure.source });
    }
  }
  if ("sources" in data && Array.isArray(data.sources)) {
    for (const [index, source] of data.sources.entries()) found.push({ field: `sources.${index}`, source });
  }
  return found;
}

/** A source must be listed in the council's own file, and a listed source should be used. */
export function checkSources(documents: CouncilDocuments, report: Report): void {
  const { council } = documents;
  // Without the council's file nobody can tell which sources there are; that it is missing is said elsewhere.
  if (council === undefined) return;
  const known = Object.keys(council.data.sources);
  const used = new Set<string>();
  for (const document of documents.all) {
    for (const { field, source } of sourcesOf(document)) {
      used.add(source);
      if (Object.hasOwn(council.data.sources, source)) continue;
      const meant = nearest(source, known);
      report({
        rule: "unknown-source",
        document,
        field,
        problem: `\`${source}\` is not a source listed in ${council.file}.`,
        allowed: listed(known) || `nothing yet: no source is listed in ${council.file}`,
        fix:
          meant === undefined
            ? `List it under \`sources\` in ${council.file}.`
            : `Did you mean \`${meant}\`?`,
      });
    }
  }
  // A broken document may be the one that uses it.
  if (documents.broken.length > 0) return;
  for (const source of known.filter((name) => !used.has(name))) {
    report({
      rule: "unused-source",
      document: council,
      field: `sources.${source}`,
      problem: `Nothing cites the source \`${source}\`.`,
      fix: "Name it where its facts are used, or delete it.",
    });
  }
}
