import type { Catalogue } from "../catalogue/types";
import type { Issue } from "./issue";

/** The site's content, or the issues that must be corrected first. */
export type Site = { readonly catalogue: Catalogue } | FaultyContent;

export interface FaultyContent {
  readonly issues: readonly Issue[];
  /** In the preview, the content with each issue at its place, where all are in words, links or pictures. */
  readonly marked?: Catalogue;
}

/** Thrown instead of showing a site with mistakes in it. Its message lists every error. */
export class ContentProblems extends Error {
  override readonly name = "ContentProblems";

  constructor(readonly issues: readonly Issue[]) {
    const errors = issues.filter(({ severity }) => severity === "error");
    const lines = errors.map(
      ({ file, line, column, problem, fix }) =>
        `${file}:${line}:${column} ${problem}${fix === undefined ? "" : ` ${fix}`}`,
    );
    super(
      `The content has ${errors.length} ${errors.length === 1 ? "mistake" : "mistakes"}:\n${lines.join("\n")}`,
    );
  }
}
