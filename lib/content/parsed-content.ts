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
  return gather(files.map(parseFile));
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
      results.flatMap(({ issues }) => issues),
      results.flatMap(({ place, issues: [issue] }) => place?.file ?? issue?.file ?? []),
    ),
  };
}
