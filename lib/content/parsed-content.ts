import type { Issue } from "./issue";
import { parse } from "./parse";
import type { ParsedDocument, ParseResult, Place } from "./parsed-document";
import type { SourceFile } from "./source-file";

/** The whole content after `parse`: what can be related, what cannot, and why. */
export interface ParsedContent {
  readonly documents: readonly ParsedDocument[];
  /** Documents that exist but have mistakes of their own; what refers to them is not a second mistake. */
  readonly broken: readonly Place[];
  readonly issues: readonly Issue[];
}

/** Parses every file. `parseFile` may be one that remembers. */
export function parseContent(
  files: readonly SourceFile[],
  parseFile: (file: SourceFile) => ParseResult = parse,
): ParsedContent {
  return gather(files.map(parseFile));
}

/** Sorts results into documents, broken ones and issues. */
export function gather(results: readonly ParseResult[]): ParsedContent {
  return {
    documents: results.flatMap(({ document }) => document ?? []),
    broken: results.flatMap(({ place, document }) =>
      place !== undefined && document === undefined ? place : [],
    ),
    issues: results.flatMap(({ issues }) => issues),
  };
}
