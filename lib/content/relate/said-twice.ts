import { type DocumentType, documentTypes } from "../../model/document-types";
import { memoize } from "../../site/memoize";
import { isOfType, type ParsedDocument, titleOf } from "../parsed-document";
import type { CouncilDocuments } from "./council-documents";
import { compared } from "./names";
import type { Report } from "./rule";

/** What a page lists with summaries to choose by, or to learn from. */
const LISTED: ReadonlySet<DocumentType> = new Set(["service", "page", "glossaryTerm"]);

/** Letters of the shortest text that no two files have by chance. */
const SHORTEST = 60;

const comparedWords = memoize(({ words }: ParsedDocument) => compared(words));

/** Warns of the text of another file, to the letter; adverts of one role may share theirs. */
export function checkCopies(documents: CouncilDocuments, report: Report): void {
  const seen = new Map<string, ParsedDocument>();
  for (const document of documents.all) {
    if (document.type === "vacancy" || document.words.length < SHORTEST) continue;
    const words = `${document.type} ${comparedWords(document)}`;
    const first = seen.get(words);
    if (first === undefined) seen.set(words, document);
    // Of two in a list that have one summary too, that is said of the summary.
    else if (!LISTED.has(document.type) || compared(first.data.summary) !== compared(document.data.summary))
      report({
        rule: "doubled-text",
        document,
        field: "text",
        at: document.bodyAt,
        problem: `The text is that of ${first.file}, to the letter.`,
        fix: "Write what is true of this one alone. Where the file was copied by accident, delete it.",
      });
  }
}

/** Warns of an answer that only says its question again. */
export function checkAnswers(documents: CouncilDocuments, report: Report): void {
  for (const document of documents.all) {
    if (!("questions" in document.data)) continue;
    for (const [index, { question, answer }] of document.data.questions.entries()) {
      const [both] = /^(?:yes[.,/ –-]+no|no[.,/ –-]+yes)(?![\p{L}’'])/iu.exec(answer) ?? [];
      if (both !== undefined)
        report({
          rule: "unfinished-text",
          document,
          field: `questions.${index}.answer`,
          problem: `\`${both}\` answers in two ways.`,
          fix: "Keep the answer that is right.",
        });
      if (compared(question) !== compared(answer)) continue;
      report({
        rule: "doubled-text",
        document,
        field: `questions.${index}.answer`,
        problem: "The answer is the question again.",
        fix: "Write the answer. Where there is none yet, take the question out.",
      });
    }
  }
}

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
    const service = isOfType("team", document)
      ? documents.ofType("service").get(document.data.service)
      : undefined;
    if (service !== undefined && words === compared(service.data.summary)) {
      report({
        rule: "unclear-summary",
        document,
        field: "summary",
        problem: `The summary is that of its service, in ${service.file}.`,
        fix: "Write what this team does of it.",
      });
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
