import type { Issue } from "./issue";

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
