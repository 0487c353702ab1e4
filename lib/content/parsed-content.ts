import { withConflictCopies } from "./conflict-copies";
import type { Issue } from "./issue";
import type { ParsedDocument, ParsedTaxYear, ParseResult, Place } from "./parsed-document";
import type { SourceFile } from "./source-file";
import { withoutOverwriting } from "./without-overwriting";

/** The whole content after `parse`: what can be related, what cannot, and why. */
export interface ParsedContent {
  readonly documents: readonly ParsedDocument[];
  /** Documents with errors in their words alone, among `broken` as well. */
  readonly faulty?: readonly ParsedDocument[];
  /** Documents with errors of their own; a reference to one of them is not reported as a second error. */
  readonly broken: readonly Place[];
  readonly taxYears: readonly ParsedTaxYear[];
  readonly issues: readonly Issue[];
}

/**
 * Parses every file.
 * @param parseFile `parse`, or a cached version of it; a parameter, so that users of {@link gather} load no parser
 */
export function parseContent(
  files: readonly SourceFile[],
  parseFile: (file: SourceFile) => ParseResult,
): ParsedContent {
  const content = gather(files.map(parseFile));
  return { ...content, issues: withConflictCopies(content.issues, files) };
}

/** What is said of a whole folder is said by each file in it, and is one mistake. */
function oncePerFolder(issues: readonly Issue[]): Issue[] {
  const folders = new Set<string>();
  return issues.filter(({ file, rule, field }) => {
    if (field !== "file" || file.endsWith(".mdx")) return true;
    const isNew = !folders.has(`${rule} ${file}`);
    folders.add(`${rule} ${file}`);
    return isNew;
  });
}

/** Sorts results into documents, broken ones and issues. */
export function gather(results: readonly ParseResult[]): ParsedContent {
  return {
    documents: results.flatMap(({ document }) => document ?? []),
    faulty: results.flatMap(({ faulty }) => faulty ?? []),
    broken: results.flatMap(({ place, document }) =>
      place !== undefined && document === undefined ? place : [],
    ),
    taxYears: results.flatMap(({ taxYear }) => taxYear ?? []),
    issues: withoutOverwriting(
      oncePerFolder(results.flatMap(({ issues }) => issues)),
      results.flatMap(({ place, issues: [issue] }) => place?.file ?? issue?.file ?? []),
    ),
  };
}
