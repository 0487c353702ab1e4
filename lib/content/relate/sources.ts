import { listed, nearest } from "../nearest";
import { didYouMean } from "../remedy";
import type { CouncilDocuments } from "./council-documents";
import type { Report } from "./rule";

/** A source must be listed in the council's own file, and a listed source should be used. */
export function checkSources(documents: CouncilDocuments, report: Report): void {
  const { council } = documents;
  // Without the council's file the sources are unknown; `missingCouncils` reports that it is missing.
  if (council === undefined) return;
  const listedSources = Object.keys(council.data.sources);
  const used = new Set<string>();
  for (const document of documents.all) {
    for (const { field, to, slug: source } of document.references) {
      if (to !== "source") continue;
      used.add(source);
      if (Object.hasOwn(council.data.sources, source)) continue;
      const meant = nearest(source, listedSources);
      report({
        rule: "unknown-source",
        document,
        field,
        problem: `\`${source}\` is not a source listed in ${council.file}.`,
        allowed: listed(listedSources) || `nothing yet: no source is listed in ${council.file}`,
        ...(meant === undefined
          ? { fix: `List it under \`sources\` in ${council.file}.` }
          : didYouMean(source, meant)),
      });
    }
  }
  // A broken document may be the one that uses the source.
  if (documents.broken.length > 0) return;
  for (const source of listedSources.filter((name) => !used.has(name))) {
    report({
      rule: "unused-source",
      document: council,
      field: `sources.${source}`,
      problem: `Nothing cites the source \`${source}\`.`,
      fix: "Name it where its facts are used, or delete it.",
    });
  }
}
