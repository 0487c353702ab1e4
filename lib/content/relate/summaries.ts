import { type DocumentType, documentTypes } from "../../model/document-types";
import { type ParsedDocument, titleOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import { compared } from "./names";
import type { Report } from "./rule";

/** What a page lists with summaries to choose by, or to learn from. */
const LISTED: ReadonlySet<DocumentType> = new Set(["service", "page", "glossaryTerm"]);

/** Warns of a summary that says no more than the name, or the same as that of another page. */
export function checkSummaries(documents: CouncilDocuments, report: Report): void {
  const seen = new Map<string, ParsedDocument>();
  for (const document of documents.all) {
    const { summary } = document.data;
    const words = compared(summary);
    const title = compared(titleOf(document.data));
    if (words === title) {
      report({
        rule: "unclear-summary",
        document,
        field: "summary",
        problem: `\`summary: ${summary}\` says no more than the name, which stands above it.`,
        fix: `Write in a sentence what ${documentTypes[document.type].one} like this is for, or does.`,
      });
      continue;
    }
    // Of roles and teams a council may have published the same few words.
    if (!LISTED.has(document.type)) continue;
    const first = seen.get(words);
    if (first === undefined) seen.set(words, document);
    // Of two with one name, that is said of the name.
    else if (title !== compared(titleOf(first.data))) {
      report({
        rule: "unclear-summary",
        document,
        field: "summary",
        problem: `The summary is that of ${first.file}, so that readers of a list cannot tell the two apart.`,
        fix: "Write what is true of this one alone.",
      });
    }
  }
}
